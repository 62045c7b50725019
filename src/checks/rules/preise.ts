import type { Source } from '#src/entries/read/source.ts';
import { caseWith, lines, NEWS } from '../example-content.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

/**
 * A setback and a case that state the same sum are about the same project: one price, counted once. A price in a title
 * belongs among the costs, too, or no table and no range has it.
 */
export const preise: Rule = {
	name: 'preise',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Ein Vorhaben hat einen Preis, und er steht bei den Kosten',
		explanation: [
			'Nennen ein Rückschlag und ein Praxisbeispiel derselben Verwaltung denselben Betrag, geht es meist um dasselbe Vorhaben. In Spannen und Diagrammen stünde der Preis sonst zweimal.',
			'Schreiben Sie in den Rückschlag, zu welchem Praxisbeispiel er gehört: `praxisbeispiel` mit dessen Kennung.',
			'Ein Betrag im Titel gehört auch unter `aufwand`, mit Jahr, Art und Quelle, oder unter `foerderung`. Sonst fehlt er in der Tabelle der Kosten, und die Seite meldet „Nicht angegeben: Kosten“.',
		],
		wrong: {
			file: 'rueckschlaege/hundesteuer-teurer.mdx',
			text: setbackWith(),
			moreFiles: { 'praxisbeispiele/hundesteuer.mdx': caseWith('11700') },
		},
		right: {
			file: 'rueckschlaege/hundesteuer-teurer.mdx',
			text: setbackWith('praxisbeispiel: hundesteuer'),
			moreFiles: { 'praxisbeispiele/hundesteuer.mdx': caseWith('11700') },
		},
	},
	*check({ sources }) {
		const cases = new Map(
			sources
				.filter(({ kind }) => kind === 'praxisbeispiele')
				.flatMap((source) => pricesIn(source).map(({ key }) => [key, source])),
		);
		for (const source of sources) {
			yield* titleWithoutCosts(source);
			if (source.kind !== 'rueckschlaege' || source.raw?.['praxisbeispiel'] !== undefined) continue;
			for (const { key, measure } of pricesIn(source)) {
				const told = cases.get(key);
				if (!told) continue;
				yield {
					...{ file: source.file, source: source.text },
					at: source.ranges.value(['aufwand', measure, 'betrag_euro'])?.start ?? 0,
					severity: 'Hinweis',
					text: `Denselben Betrag derselben Verwaltung nennt \`${told.file}\`.`,
					expected: `\`praxisbeispiel: ${told.id}\`, wenn es dasselbe Vorhaben ist`,
				};
			}
		}
	},
};

/** Hints at a title that names a sum while the entry states none. */
function* titleWithoutCosts({ kind, raw, file, text, ranges }: Source): Generator<Remark> {
	if (kind !== 'praxisbeispiele' && kind !== 'rueckschlaege') return;
	const title = raw?.['titel'];
	if (typeof title !== 'string' || !/\d.*(?:\bEuro\b|€)/.test(title)) return;
	if (raw?.['aufwand'] !== undefined || raw?.['foerderung'] !== undefined) return;
	yield {
		...{ file, source: text },
		at: ranges.value(['titel'])?.start ?? 0,
		severity: 'Hinweis',
		text: 'Der Titel nennt einen Betrag, bei den Kosten fehlt er.',
		expected: '`aufwand` oder `foerderung` mit dem Betrag, seinem Jahr und seiner Quelle',
	};
}

/** @returns the sums of an entry: which one it is, with whose it is and how much */
function pricesIn({ raw }: Source): { measure: string; key: string }[] {
	const body = raw?.['kommune'] ?? raw?.['organisation'];
	const effort = raw?.['aufwand'];
	if (typeof body !== 'string' || typeof effort !== 'object' || effort === null) return [];
	return Object.entries(effort).flatMap(([measure, stated]: [string, unknown]) => {
		const euro =
			typeof stated === 'object' && stated !== null && 'betrag_euro' in stated
				? stated.betrag_euro
				: undefined;
		if (typeof euro !== 'number' || euro === 0) return [];
		return [{ measure, key: [body, measure, euro].join('\n') }];
	});
}

function setbackWith(...more: string[]): string {
	const front = NEWS.replace(
		'titel: Neuer Onlinedienst für alle',
		'titel: Dienst teurer als geplant',
	)
		.replace(
			'datum: 2026-01-15\n',
			lines(
				'kommune: offenburg',
				'art: teurer',
				'festgestellt_von: Land',
				...more,
				'aufwand:',
				'  einmalig:',
				'    betrag_euro: 11700',
				'    bezug: Einführung',
				'    datum: "2025"',
				'    quelle: 1',
			),
		)
		.replace(/\nEr ist da.*\n/, '');
	const sections = ['Was geschah', 'Woran es lag', 'Was daraus zu lernen ist'];
	return (
		front + lines(...sections.flatMap((name) => ['', `## ${name}`, '', 'Was war. [1](#quelle-1)']))
	);
}
