import { parseArgs } from 'node:util';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import type { Series } from './invented-articles.ts';

/** Generators that can be compared with the portal; bare Astro is always measured. */
const OTHERS = ['pagefind', 'mdx', 'starlight'] as const;
export type Other = (typeof OTHERS)[number];

/** Arguments of `npm run bench -- bauen`. */
export interface BuildArguments {
	/** Numbers of invented articles. */
	counts: readonly number[];
	series: readonly Series[];
	others: readonly Other[];
	/** How often everything is measured; the median counts. */
	runs: number;
	/** Also record where the time of a cold build goes. */
	profile: boolean;
	/** Write the tables into BENCHMARKS.md. */
	write: boolean;
	/** The day told in BENCHMARKS.md; left out: today. */
	day?: string;
	/** Only print the usage. */
	help: boolean;
}

/** Help text of `npm run bench -- bauen`. */
export const USAGE = `Aufruf: npm run bench -- bauen [ANZAHL…] [--reihe REIHE] [--mit NAME…] [--laeufe N] [--profil] [--schreiben]

  ANZAHL…          wie viele erfundene Beiträge neben den eigenen Inhalten (üblich: 500 2000)
  --reihe REIHE    kurz (etwa 700 Wörter je Beitrag, üblich), lang (11 kB) oder beide
  --mit NAME       womit das Portal außer mit blankem Astro verglichen wird, auch mehrmals:
                   pagefind, mdx oder starlight (üblich: pagefind und starlight)
  --ohne-vergleich nur blankes Astro und das Portal
  --laeufe N       wie oft jeder Bau gemessen wird; es zählt der Median (üblich: 1)
  --profil         dazu ein kalter Bau mit Profil: welche Teile wie viel Rechenzeit brauchen
  --schreiben      die Tabellen auch in BENCHMARKS.md schreiben
  --datum TAG      der Tag, der dort steht, zum Beispiel 2026-11-28 (üblich: heute)
  --help           diese Übersicht

Gebaut wird in einem Ordner des Betriebssystems für Zeitweiliges; am Projekt ändert sich nichts.
`;

/**
 * Reads the arguments.
 *
 * @throws OperatorMistake with a German sentence and the usage
 */
export function buildArguments(args: readonly string[]): BuildArguments {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				reihe: { type: 'string', default: 'kurz' },
				mit: { type: 'string', multiple: true, default: ['pagefind', 'starlight'] },
				'ohne-vergleich': { type: 'boolean', default: false },
				laeufe: { type: 'string', default: '1' },
				profil: { type: 'boolean', default: false },
				schreiben: { type: 'boolean', default: false },
				datum: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		});
	} catch {
		throw mistake('Eine Angabe gibt es nicht, oder ihr fehlt der Wert.');
	}
	const { values, positionals } = parsed;
	const { reihe, datum } = values;
	if (reihe !== 'kurz' && reihe !== 'lang' && reihe !== 'beide') {
		throw mistake(`Eine Reihe „${reihe}“ gibt es nicht. Erwartet: kurz, lang oder beide.`);
	}
	if (datum !== undefined && !/^\d{4}-\d\d-\d\d$/.test(datum)) {
		throw mistake(`„${datum}“ ist kein Tag wie 2026-11-28.`);
	}
	return {
		counts: positionals.length > 0 ? positionals.map(positive) : [500, 2000],
		series: reihe === 'beide' ? ['kurz', 'lang'] : [reihe],
		others: values['ohne-vergleich'] ? [] : values.mit.map(other),
		runs: positive(values.laeufe),
		profile: values.profil,
		write: values.schreiben,
		help: values.help,
		...(datum !== undefined && { day: datum }),
	};
}

function positive(text: string): number {
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw mistake(`„${text}“ ist keine Anzahl wie 500.`);
}

function other(name: string): Other {
	const known = OTHERS.find((each) => each === name);
	if (known) return known;
	throw mistake(`Mit „${name}“ wird nicht verglichen. Erwartet: ${OTHERS.join(', ')}.`);
}

const mistake = (text: string) => new OperatorMistake(`${text}\n\n${USAGE}`);
