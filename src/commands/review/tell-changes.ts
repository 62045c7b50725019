import type { Finding } from '#src/checks/finding.ts';
import { mailUrl } from '#src/base/urls.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { EntryChange } from './compare-content.ts';
import type { FieldChange } from './field-changes.ts';
import { fenced, plainMarkdown } from './markdown.ts';
import type { TextChanges } from './text-changes.ts';

/** A proposal, compared with what is published. */
export interface Proposal {
	changes: readonly EntryChange[];
	/** Findings in the files it changes. */
	own: readonly Finding[];
	/** Findings in other files that were not there before. */
	others: readonly Finding[];
	/** Files beside the entries, such as pictures. */
	files: { what: 'new' | 'changed' | 'gone'; file: string }[];
}

/** Where things can be seen. */
export interface Places {
	/** Name of the portal. */
	portal: string;
	/** Address at which the portal is published. */
	site: string;
	/** Address of the preview of this proposal; undefined: only as a folder of files. */
	preview: string | undefined;
}

/** A proposal shows no more lines of an entry's text. */
const MOST_LINES = 30;
const LONGEST_LINE = 400;
/** Nor more findings, and values of a field. */
const MOST_FINDINGS = 20;
const MOST_VALUES = 12;
const MOST_MAILS = 10;
const MOST_FILES = 30;

/** Tells reviewers in German Markdown what a proposal changes, what the check found, and what to write once it is published. */
export function tellProposal(proposal: Proposal, places: Places): string {
	const { changes, files } = proposal;
	return (
		[
			'## Was dieser Vorschlag ändert',
			summary(proposal),
			...changes.flatMap((change) => tellChange(change, places)),
			...(files.length > 0 ? ['### Dateien daneben', tellFiles(files)] : []),
			...tellFindings(proposal),
			...tellNews(changes, places),
		].join('\n\n') + '\n'
	);
}

function summary({ changes, own, others }: Proposal): string {
	const count = (what: EntryChange['what']) => changes.filter((each) => each.what === what).length;
	const parts = [
		amount(count('new'), 'neuer Beitrag', 'neue Beiträge'),
		amount(count('changed'), 'geänderter Beitrag', 'geänderte Beiträge'),
		amount(count('gone'), 'entfernter Beitrag', 'entfernte Beiträge'),
	].flat();
	const all = [...own, ...others];
	const mistakes = all.filter(({ severity }) => severity === 'Fehler').length;
	const findings = [
		amount(mistakes, 'Fehler', 'Fehler'),
		amount(all.length - mistakes, 'Hinweis', 'Hinweise'),
	].flat();
	const told = parts.length > 0 ? parts.join(', ') : 'Kein Beitrag ändert sich';
	return `${told}. Die Prüfung meldet ${findings.length > 0 ? findings.join(' und ') : 'nichts'}.`;
}

function amount(count: number, one: string, many: string): string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

const WORDS = { new: 'Neu', changed: 'Geändert', gone: 'Entfernt' };

function tellChange({ what, entry, from, fields, text }: EntryChange, places: Places): string[] {
	const title = plainMarkdown(titleOf(entry));
	const { singular } = kindOf(entry.kind);
	const draft = 'entwurf' in entry.data && entry.data.entwurf === true;
	return [
		`### ${WORDS[what]}: ${singular} „${title}“`,
		[
			`\`${entry.file}\``,
			...(what === 'gone' ? [] : [seen(entry, places)]),
			...(draft ? ['**Entwurf**, wird nicht veröffentlicht'] : []),
		].join(' · '),
		...(from ? [`Bisher unter \`${pathOf(from)}\`, jetzt unter \`${pathOf(entry)}\`.`] : []),
		...(fields.length > 0 ? [list(fields.map((field) => tellField(field, what)))] : []),
		...(what === 'new' && entry.body.trim() ? [`Text: ${wordCount(entry.body)} Wörter.`] : []),
		...(text ? tellText(text) : []),
	];
}

function seen(entry: Entry, { preview }: Places): string {
	const path = pathOf(entry);
	return preview === undefined
		? `in der Vorschau: \`${path.slice(1)}index.html\``
		: `[in der Vorschau ansehen](${preview.replace(/\/$/, '')}${path})`;
}

function tellField({ label, before, after }: FieldChange, what: EntryChange['what']): string {
	const name = `**${plainMarkdown(label)}:**`;
	if (what === 'new' || before.length === 0) {
		return what === 'new' ? `${name} ${values(after)}` : `${name} neu ${values(after)}`;
	}
	if (after.length === 0) return `${name} entfällt (bisher ${values(before)})`;
	return `${name} ${values(before)} → ${values(after)}`;
}

function values(texts: readonly string[]): string {
	const shown = texts.slice(0, MOST_VALUES).map((text) => plainMarkdown(text));
	const more = texts.length - shown.length;
	return [...shown, ...(more > 0 ? [`und ${more} weitere`] : [])].join('; ');
}

function tellText({ changed, added, removed, sections, lines }: TextChanges): string[] {
	const counts = [
		amount(changed, 'Absatz geändert', 'Absätze geändert'),
		amount(added, 'Absatz neu', 'Absätze neu'),
		amount(removed, 'Absatz gestrichen', 'Absätze gestrichen'),
	].flat();
	const where = sections.map((section) => `„${plainMarkdown(section)}“`).join(', ');
	const shown = lines.slice(0, MOST_LINES).map(({ sign, text }) => {
		return `${sign} ${text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text}`;
	});
	const more = lines.length - shown.length;
	return [
		`Text: ${counts.join(', ')}${where ? ` (${where})` : ''}.`,
		fenced(shown, 'diff'),
		...(more > 0 ? [`${more} weitere Absätze sind hier nicht gezeigt.`] : []),
	];
}

function tellFiles(files: Proposal['files']): string {
	const shown = files
		.slice(0, MOST_FILES)
		.map(({ what, file }) => `${WORDS[what]}: \`${file.replaceAll('`', '')}\``);
	const more = files.length - shown.length;
	return list([...shown, ...(more > 0 ? [`und ${more} weitere`] : [])]);
}

function tellFindings({ own, others }: Proposal): string[] {
	if (own.length + others.length === 0) return [];
	const parts = (findings: readonly Finding[]) => {
		const more = findings.length - MOST_FINDINGS;
		return fenced([
			...findings.slice(0, MOST_FINDINGS).map(tellFinding),
			...(more > 0 ? [`und ${more} weitere`] : []),
		]);
	};
	return [
		'### Was die Prüfung sagt',
		...(own.length > 0 ? [parts(own)] : []),
		...(others.length > 0 ? ['In anderen Dateien, wegen dieses Vorschlags:', parts(others)] : []),
	];
}

function tellFinding({ severity, file, line, text, expected }: Finding): string {
	const wanted = expected === undefined ? '' : ` Erwartet: ${expected}.`;
	return `${severity} ${file}:${line} ${text}${wanted}`.replace(/\s+/g, ' ');
}

/** Mails to offices about what is new, and about changes if the entry names a mailbox; to be sent by a person. */
function tellNews(changes: readonly EntryChange[], places: Places): string[] {
	const mails = changes.flatMap(({ what, entry }) => {
		const to = mailbox(entry);
		const isPublished = !('entwurf' in entry.data && entry.data.entwurf === true);
		const asked = what === 'new' || (what === 'changed' && to !== undefined);
		return asked && isPublished ? [{ to, ...mailAbout(entry, what === 'new', places) }] : [];
	});
	if (mails.length === 0) return [];
	const more = mails.length - MOST_MAILS;
	return [
		'### Nachricht, sobald es veröffentlicht ist',
		'Nichts davon wird von selbst verschickt.',
		...mails
			.slice(0, MOST_MAILS)
			.flatMap(({ to, subject, body }) => [
				to
					? `An **${plainMarkdown(to)}**: [Mail öffnen](${mailUrl(to, subject, body)})`
					: 'An die Stelle, die den Beitrag geschickt hat (der Beitrag nennt kein Postfach):',
				fenced([`Betreff: ${subject}`, '', ...body.split('\n')]),
			]),
		...(more > 0 ? [`${more} weitere Nachrichten sind hier nicht vorbereitet.`] : []),
	];
}

function mailAbout(entry: Entry, isNew: boolean, { portal, site }: Places) {
	const title = titleOf(entry);
	const body = [
		'Guten Tag,',
		isNew
			? `Ihr Beitrag „${title}“ steht jetzt im ${portal}:`
			: `der Beitrag „${title}“ im ${portal} ist geändert:`,
		`${site.replace(/\/$/, '')}${pathOf(entry)}`,
		'Stimmt alles? Eine Antwort auf diese Mail genügt, wenn etwas zu ändern ist.',
		'Vielen Dank und freundliche Grüße',
	].join('\n\n');
	return { subject: `${isNew ? 'Veröffentlicht' : 'Geändert'}: ${title}`, body };
}

/** @returns the mailbox of the office that answers questions about the entry; never one of a person, which the check refuses */
function mailbox({ data }: Entry): string | undefined {
	if (!('ansprechstelle' in data)) return undefined;
	const office: unknown = data.ansprechstelle;
	if (typeof office !== 'object' || office === null || !('mail' in office)) return undefined;
	return typeof office.mail === 'string' ? office.mail : undefined;
}

function list(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}\-.]*/gu)?.length ?? 0;
}
