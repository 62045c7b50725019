import { formatDate, isIsoDay } from '#src/base/dates/imprecise-date.ts';
import type { FieldPath, Source } from '#src/entries/read/source.ts';
import { EVIDENCE_MONTHS, isRecent, newestDate } from '#src/model/facts/evidence.ts';
import { caseWith } from '../example-content.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

/** A case that is shown as it is today has evidence of today; one that is not has the mark. */
export const belege: Rule = {
	name: 'belege',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Ein Status ohne Vorbehalt ist aktuell belegt',
		explanation: [
			`„In Betrieb“ liest sich wie: heute. Der jüngste Beleg dafür darf deshalb bei der Durchsicht höchstens ${EVIDENCE_MONTHS} Monate alt sein. Ist er älter oder undatiert, sagt \`status_ungeprueft\` den Grund, und überall steht daneben „Stand 2021“ oder „Stand undatiert“.`,
			'Von wann der Beleg ist, sagt `status_belegt`. Fehlt die Angabe, zählt die jüngste Quelle: ihr `datum`, sonst der Tag, an dem Sie die Seite selbst geöffnet haben. Eine gespeicherte Kopie ohne Datum belegt nicht, dass es heute noch so ist. Ist nur das Jahr bekannt, zählt sein erster Tag.',
			'„Geplant“ und „Pilot“ bekommen den Vorbehalt auch mit frischem Beleg, wenn der angekündigte nächste Schritt (Entscheidung, Start, Ende des Tests) vorbei ist und keine Quelle sagt, was daraus wurde. „Beendet“ braucht keinen.',
		],
		wrong: { file: 'praxisbeispiele/hundesteuer.mdx', text: documentedCase('2021-03') },
		right: { file: 'praxisbeispiele/hundesteuer.mdx', text: documentedCase('2025-03') },
	},
	*check({ sources, today }) {
		for (const source of sources) {
			if (source.kind === 'praxisbeispiele') yield* remarks(source, today);
		}
	},
};

function* remarks(source: Source, today: string): Generator<Remark> {
	const { status, status_ungeprueft, status_belegt, geprueft, quellen } = source.raw ?? {};
	// Without any source, or with a review to come, something else is to be mended first.
	if (!Array.isArray(quellen)) return;
	if (typeof status !== 'string' || status === 'beendet') return;
	if (typeof geprueft !== 'string' || !isIsoDay(geprueft) || geprueft > today) return;
	const stated = isDate(status_belegt) ? String(status_belegt) : undefined;
	const marked = status_ungeprueft !== undefined;
	if (marked) {
		// Of a plan or a test, the next step may be over although its source is recent.
		if (status !== 'betrieb' || stated === undefined || !isRecent(stated, geprueft)) return;
		yield {
			...place(source, ['status_ungeprueft']),
			severity: 'Hinweis',
			text: `Der jüngste Beleg (${formatDate(stated)}) ist bei der Durchsicht vom ${formatDate(geprueft)} höchstens ${EVIDENCE_MONTHS} Monate alt: Der Status ist aktuell belegt.`,
			expected: 'kein `status_ungeprueft`; löschen Sie die Zeile',
		};
		return;
	}
	const date = stated ?? newestOf(source);
	if (date !== undefined && isRecent(date, geprueft)) return;
	const at = place(source, [stated === undefined ? 'status' : 'status_belegt']);
	const reason = date === undefined ? 'Die Quellen sind undatiert.' : lastSeen(date);
	yield {
		...at,
		// Without the author's word, only the sources tell.
		severity: stated === undefined ? 'Hinweis' : 'Fehler',
		text:
			date === undefined
				? 'Der Status liest sich wie heute, aber keine Quelle sagt, von wann er ist.'
				: `Der Status liest sich wie heute, aber der jüngste Beleg (${formatDate(date)}) ist bei der Durchsicht vom ${formatDate(geprueft)} älter als ${EVIDENCE_MONTHS} Monate.`,
		expected:
			stated === undefined
				? '`status_belegt` mit dem Tag des jüngsten Belegs oder eine weitere Zeile `status_ungeprueft` mit dem Grund'
				: 'eine weitere Zeile `status_ungeprueft` mit dem Grund',
		correction: `${lineAt(source, at.at)}\nstatus_ungeprueft: ${reason}`,
	};
}

/** @returns the reason in the words that pages leave out beside „Stand 2021“ */
function lastSeen(date: string): string {
	const when = { 4: 'im Jahr', 7: 'im' }[date.length] ?? 'am';
	return `Zuletzt belegt ${when} ${formatDate(date)}.`;
}

function newestOf({ raw }: Source): string | undefined {
	const { quellen, einwohner } = raw ?? {};
	if (!Array.isArray(quellen)) return undefined;
	const written = quellen.filter((each: unknown) => typeof each === 'object' && each !== null);
	// How many inhabitants there are says nothing of the case.
	const population = (einwohner as { quelle?: unknown } | null | undefined)?.quelle;
	return newestDate(written, typeof population === 'number' ? population : undefined);
}

function isDate(value: unknown): value is string | number {
	return typeof value === 'string' || typeof value === 'number';
}

function lineAt({ text }: Source, offset: number): string {
	return text.lineText(text.placeAt(offset).line);
}

function place(source: Source, path: FieldPath) {
	const at = (source.ranges.value(path) ?? source.idRange).start;
	return { file: source.file, source: source.text, at };
}

function documentedCase(date: string): string {
	return caseWith('11700').replace('status: betrieb', `status: betrieb\nstatus_belegt: "${date}"`);
}
