import type { Source } from '#src/entries/read/source.ts';
import { kindOf } from '#src/model/kinds.ts';
import { lineWith } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';
import { problemsOf } from '../problems.ts';
import { newsWith } from '../example-content.ts';

/** Front matter, YAML files and tables can be read. */
export const yaml: Rule = {
	name: 'yaml',
	help: {
		title: 'Die Angaben am Anfang lassen sich lesen',
		explanation: [
			'Die Angaben stehen zwischen zwei Zeilen aus genau drei Bindestrichen. Jede Angabe ist eine Zeile: Feldname, Doppelpunkt, Leerzeichen, Wert. Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.',
			'Steht in einem Wert ein Doppelpunkt oder beginnt er mit einem Sonderzeichen, gehört der ganze Wert in gerade Anführungszeichen: `titel: "OZG 2.0: Was sich ändert"`. Stehen darin schon welche, nehmen Sie außen einfache.',
			'In Tabellen (CSV) steht eine Zelle in Anführungszeichen, wenn sie ein Komma enthält.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWith('titel: Neuer', 'titel: Wichtig: Neuer'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWith(
				'titel: Neuer Onlinedienst für alle',
				'titel: "Wichtig: Neuer Onlinedienst für alle"',
			),
		},
	},
	*checkFile(checked) {
		yield* problemsOf(checked, 'yaml');
		for (const source of checked.sources) yield* lost(source);
	},
};

/** Finds values that can be read, but not as intended. */
function* lost(source: Source): Iterable<Remark> {
	if (source.raw === undefined || kindOf(source.kind).storage === 'csv') return;
	for (const [name, value] of Object.entries(source.raw)) {
		if (Array.isArray(value)) yield* quotedItems(source, name, value);
		const range = source.ranges.value([name]);
		const key = source.ranges.key([name]);
		if (!range || !key || (typeof value !== 'string' && value !== null)) continue;
		const { text } = source;
		const here = { file: source.file, source: text, at: range.start, severity: 'Hinweis' } as const;
		const line = text.lineText(text.lineAt(key.start));
		const cut = /^(\w+: +)((?:[^"'>|\s#].*?)?)\s*(?<= )(#\S.*?)\s*$/.exec(line);
		if (cut) {
			yield {
				...here,
				severity: value === null ? 'Fehler' : 'Hinweis',
				text: `Alles ab \`#\` ist ein Kommentar und fehlt im Wert: „${(cut[3] ?? '').slice(0, 60)}“.`,
				expected: 'der ganze Wert in Anführungszeichen, wenn `#` dazugehört',
				correction: `${cut[1]}"${[cut[2], cut[3]].filter(Boolean).join(' ').replaceAll('"', '\\"')}"`,
			};
		} else if (typeof value === 'string') {
			const bare = withoutStrayQuotes(value);
			if (bare === undefined) continue;
			yield {
				...here,
				text: 'Am Wert stehen Anführungszeichen, die auf der Seite erscheinen.',
				expected: 'gerade Anführungszeichen "…" um den ganzen Wert, oder keine',
				correction: lineWith(text, range, `"${bare.replaceAll('"', '\\"')}"`),
			};
		}
	}
}

/** @returns a value without quotation marks around it that YAML takes for text, or without a single one at its end */
function withoutStrayQuotes(value: string): string | undefined {
	if (/^[“”][^“”„]*[“”]$|^„[^“”„]*[“”]$|^[„“”][^“”„"]*"$/.test(value)) return value.slice(1, -1);
	// 17" is a size.
	return /^[^"„“”]*[^\d"„“”]"$/.test(value) ? value.slice(0, -1) : undefined;
}

/** Finds items of a list in one line that stand in typographic quotation marks. */
function* quotedItems(source: Source, name: string, list: readonly unknown[]): Iterable<Remark> {
	const items = list.map((item) => (typeof item === 'string' ? item : ''));
	if (!items.some((item) => /^[„“”‚‘’][^„“”]*[“”‘’]$/.test(item))) return;
	const range = source.ranges.value([name]);
	if (!range || source.text.text.slice(range.start, range.end).includes('\n')) return;
	const bare = items.map((item) => `"${item.replace(/^[„“”‚‘’]|[“”‘’]$/g, '')}"`);
	yield {
		...{ file: source.file, source: source.text, at: range.start },
		text: 'Einträge der Liste stehen in typografischen Anführungszeichen, wie Word sie setzt.',
		expected: 'gerade Anführungszeichen, oder keine',
		correction: bare.every((item) => /^"[^"\\]+"$/.test(item))
			? lineWith(source.text, range, `[${bare.join(', ')}]`)
			: undefined,
	};
}
