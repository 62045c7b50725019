import { isEverydayWord } from '#src/base/text/everyday-word.ts';
import type { FieldPath, Source } from '#src/entries/read/source.ts';
import { isDraft } from '../drafts.ts';
import { lines } from '../example-content.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

function term(begriff: string, ...abkuerzungen: string[]): string {
	return lines(
		'---',
		`begriff: ${begriff}`,
		`abkuerzungen: [${abkuerzungen.join(', ')}]`,
		'kurzfassung: Akten, die eine Behörde nur noch elektronisch führt und aufbewahrt.',
		'themen: [e-akte]',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'---',
	);
}

/** Terms of the glossary are special words, and each is explained once. */
export const begriffe: Rule = {
	name: 'begriffe',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Begriffe sind Fachwörter, und jeder steht einmal im Glossar',
		explanation: [
			'Das Portal erklärt einen Begriff auf jeder Seite, auf der er oder eine seiner Abkürzungen vorkommt. Ein Wort wie „Text“ oder „der“ wäre überall, und die Erklärung nirgends eine Hilfe.',
			'Steht ein Begriff schon im Glossar, ergänzen Sie den vorhandenen Eintrag, statt einen zweiten anzulegen.',
		],
		wrong: { file: 'glossar/e-akte.mdx', text: term('Elektronische Akte', 'die') },
		right: { file: 'glossar/e-akte.mdx', text: term('Elektronische Akte', 'E-Akte') },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			for (const { path, value } of namesOf(source)) {
				if (!isEverydayWord(value)) continue;
				yield {
					...place(source, path),
					text: `„${value}“ steht in fast jedem Text; als Begriff des Glossars wäre es auf jeder Seite erklärt.`,
					expected: 'ein Fachwort oder seine Abkürzung',
				};
			}
		}
	},
	*check({ sources }) {
		const first = new Map<string, { source: Source; isTerm: boolean }>();
		for (const source of sources) {
			if (source.kind !== 'glossar' || isDraft(source)) continue;
			const names = namesOf(source).filter(({ path }) => path[0] !== 'synonyme');
			const isTerm = ({ path }: Name) => path.length === 1;
			// Two terms may share an abbreviation.
			const twice = names.find((name) => {
				const earlier = first.get(keyOf(name.value));
				return earlier && (isTerm(name) || earlier.isTerm);
			});
			if (twice) yield known(source, twice, first.get(keyOf(twice.value))?.source);
			for (const name of names) {
				const key = keyOf(name.value);
				if (!first.has(key)) first.set(key, { source, isTerm: isTerm(name) });
			}
		}
	},
};

interface Name {
	path: FieldPath;
	value: string;
}

function known(source: Source, { path, value }: Name, earlier: Source | undefined): Remark {
	return {
		...place(source, path),
		text: `„${value}“ steht schon im Glossar: \`${earlier?.file ?? ''}\`.`,
		expected: 'ein einziger Eintrag je Begriff; ergänzen Sie den vorhandenen',
	};
}

/** @returns the names of a term as written: its own, abbreviations, then other words */
function namesOf({ kind, raw }: Source): Name[] {
	if (kind !== 'glossar' || raw === undefined) return [];
	return ['begriff', 'abkuerzungen', 'synonyme'].flatMap((field) => {
		const value = raw[field];
		if (typeof value === 'string') return { path: [field], value };
		if (!Array.isArray(value)) return [];
		return value.flatMap((item: unknown, index) =>
			typeof item === 'string' ? { path: [field, index], value: item } : [],
		);
	});
}

function keyOf(name: string): string {
	return name.trim().toLowerCase();
}

function place(source: Source, path: FieldPath) {
	const at = source.ranges.value(path)?.start ?? 0;
	return { file: source.file, source: source.text, at };
}
