/** Words of the editor's interface that its own German translation lacks; the others are for those who configure it. */
export const missingWords: Readonly<Record<string, string>> = {
	select_item: '{$name} auswählen',
	sign_in_using_access_token_workflow_note:
		'Weil Änderungen geprüft werden, braucht es auch Lese- und Schreibzugriff auf Pull Requests.',
	sign_in_with_link: 'Mit Link anmelden',
	sign_in_with_link_confirmation:
		'Dieser Link meldet Sie als {$account} bei {$service} an und übernimmt die Einstellungen des Geräts, auf dem er erzeugt wurde. Fahren Sie nur fort, wenn Sie den Link selbst erzeugt haben.',
	show_errors: 'Fehler anzeigen',
	deleting_referenced_entries_note:
		'.input {$count :integer} .match $count one {{Auch der Verweis darauf in einem anderen Eintrag wird entfernt.}} * {{Auch die Verweise darauf in {$count} anderen Einträgen werden entfernt.}}',
	'entry_sidebar.slug.title': 'Name der Datei',
	'entry_sidebar.slug.generated_on_save':
		'Der Name der Datei entsteht beim Speichern aus dem Titel.',
	'entry_sidebar.slug.unavailable': 'Dieser Eintrag hat keinen eigenen Dateinamen.',
	'save_conflict.title': 'Jemand anderes hat diesen Eintrag geändert',
	'save_conflict.modified_by':
		'{$name} hat diesen Eintrag am {$date} geändert, nachdem Sie ihn geöffnet haben.',
	'save_conflict.modified': 'Dieser Eintrag wurde geändert, nachdem Sie ihn geöffnet haben.',
	'save_conflict.deleted': 'Dieser Eintrag wurde gelöscht, nachdem Sie ihn geöffnet haben.',
	'save_conflict.overwrite_warning': 'Wenn Sie jetzt speichern, geht die andere Änderung verloren.',
	'save_conflict.recreate_warning': 'Wenn Sie jetzt speichern, wird der Eintrag neu angelegt.',
	'save_conflict.save_anyway': 'Trotzdem speichern',
	'save_conflict.branch_moved':
		'Während des Speicherns hat jemand anderes etwas geändert. Bitte versuchen Sie es noch einmal.',
	'remote_change.reload_entry': 'Eintrag neu laden',
	'remote_change.confirm_reloading_entry':
		'Soll der Eintrag neu geladen werden? Ihre ungespeicherten Änderungen gehen verloren.',
	list_item_options: 'Optionen für diesen Punkt',
	'relation_field.save_together_hint':
		'{$name} wird zusammen mit dem Eintrag gespeichert, den Sie bearbeiten.',
	'relation_field.add_failed': '{$name} konnte nicht angelegt werden.',
	'status.deploying': 'Wird veröffentlicht',
	'workflow.deploying_deletion': 'Löschung',
};

interface Words {
	[name: string]: string | Words;
}

/**
 * Adds the missing words to a translation.
 *
 * @param words of the editor's package, nested by the parts of their names
 */
export function withMissingWords(words: Words): Words {
	const all = structuredClone(words);
	for (const [name, text] of Object.entries(missingWords)) {
		const parts = name.split('.');
		const last = parts.pop() ?? '';
		let place = all;
		for (const part of parts) {
			const next = place[part];
			place = typeof next === 'object' ? next : (place[part] = {});
		}
		place[last] ??= text;
	}
	return all;
}
