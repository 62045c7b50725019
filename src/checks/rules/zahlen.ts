import { formatNumber } from '#src/base/text/numbers.ts';
import type { FieldPath } from '#src/entries/read/source.ts';
import { lineWith } from '../lines.ts';
import { MENDED_LINES, type Rule } from '../rule.ts';
import { caseWith } from '../example-content.ts';

/** Numbers are written with digits: YAML would read `11.700` as 11.7 and `0x10` as 16. */
export const zahlen: Rule = {
	name: 'zahlen',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Zahlen haben keinen Tausenderpunkt',
		explanation: [
			'In den Angaben trennt der Punkt die Nachkommastellen, wie in einem Tabellenprogramm auf Englisch. `11.700` wären elf Komma sieben, nicht elftausendsiebenhundert. Lassen Sie Tausenderpunkte weg; das Portal setzt sie beim Anzeigen.',
		],
		wrong: { file: 'praxisbeispiele/hundesteuer.mdx', text: caseWith('11.700') },
		right: { file: 'praxisbeispiele/hundesteuer.mdx', text: caseWith('11700') },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			for (const { path, value } of numbersIn(source.raw, [])) {
				const range = source.ranges.value(path);
				const written = range && source.text.text.slice(range.start, range.end);
				if (written && /^[+-]?0[xob]|^[+-]?[\d.]+e[+-]?\d+$/i.test(written)) {
					yield {
						...{ file: source.file, source: source.text, at: range.start },
						text: `Die Zahl ${written} liest das Portal als ${formatNumber(value)}.`,
						expected: 'eine Zahl nur mit Ziffern',
						correction: lineWith(source.text, range, String(value)),
					};
					continue;
				}
				if (!written || !/^[1-9]\d{0,2}\.\d{3}$/.test(written)) continue;
				const meant = written.replace('.', '');
				yield {
					file: source.file,
					source: source.text,
					at: range.start,
					severity: 'Hinweis',
					text: `Die Zahl ${written} liest das Portal als ${String(value).replace('.', ',')}.`,
					expected: `\`${meant}\` ohne Punkt, wenn Tausender gemeint sind`,
					correction: lineWith(source.text, range, meant),
				};
			}
		}
	},
};

function* numbersIn(data: unknown, path: FieldPath): Iterable<{ path: FieldPath; value: number }> {
	if (typeof data === 'number') yield { path, value: data };
	if (typeof data !== 'object' || data === null) return;
	for (const [name, value] of Object.entries(data)) {
		yield* numbersIn(value, [...path, Array.isArray(data) ? Number(name) : name]);
	}
}
