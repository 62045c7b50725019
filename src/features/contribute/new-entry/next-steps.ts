import type { NewEntry } from './new-entry.ts';
import { TO_FILL } from '#src/model/new-file.ts';

/**
 * Lists an author's next steps in German.
 *
 * @param shown path of the file as the author can type it
 * @param base the portal's base path, with slashes at both ends
 */
export function nextSteps(entry: NewEntry, shown: string, base: string): string {
	const gaps = entry.text.split(`# ${TO_FILL}`).length - 1;
	const address = `http://localhost:4321${base.replace(/\/$/, '')}${entry.path}`;
	const fill =
		gaps === 0
			? `Datei öffnen und schreiben: ${shown}`
			: `Datei öffnen und ergänzen, was mit ${TO_FILL} markiert ist (${gaps === 1 ? 'eine Angabe' : `${gaps} Angaben`}): ${shown}`;
	const steps = [
		fill,
		`Ansehen: „npm run dev“ starten, dann ${address}`,
		`Prüfen: npm run check -- ${shown}`,
		entry.draft
			? 'Ist alles fertig, die Zeile „entwurf: true“ löschen und den Beitrag einreichen (CONTRIBUTING.md).'
			: 'Beitrag einreichen (CONTRIBUTING.md).',
	];
	return [
		'',
		'So geht es weiter:',
		...steps.map((step, index) => `  ${index + 1}. ${step}`),
		'',
	].join('\n');
}
