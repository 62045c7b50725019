import { nameKey } from '#src/base/name-key.ts';
import type { FieldPath, Source } from '#src/entries/read/source.ts';
import { fieldsOf } from '#src/model/field-meta.ts';
import { fixedPages } from '#src/model/fixed-pages.ts';
import { kindOf, listedKindIds } from '#src/model/kinds.ts';
import { otherNamesOfList } from '#src/model/other-names.ts';
import { isDraft } from '../drafts.ts';
import { newsWith } from '../example-content.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

/** Entries that may share a search word; with more of them it leads nowhere. */
const MOST = 4;

const asked = (word: string) =>
	newsWith('themen: [bauen]\n', `themen: [bauen]\nsuchwoerter: [${word}]\n`);

/** A search word leads to few pages, and is not the name of another one. */
export const suchwoerter: Rule = {
	name: 'suchwoerter',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Suchwörter führen zu wenigen Seiten',
		explanation: [
			'Wer genau ein Suchwort eingibt, bekommt die Seite weit oben. Heißt eine andere Seite schon so, ist sie gemeint: Das Suchwort schiebt nur eine zweite dazwischen.',
			`Steht ein Suchwort auf mehr als ${MOST} Seiten, hilft es niemandem mehr beim Finden. Lassen Sie es bei denen, nach denen am ehesten gesucht wird, oder geben Sie es dem Thema.`,
		],
		wrong: { file: 'meldungen/neu.mdx', text: asked('E-Akte') },
		right: { file: 'meldungen/neu.mdx', text: asked('Häusle bauen') },
	},
	*check({ sources }) {
		const published = sources.filter((source) => source.version === undefined && !isDraft(source));
		const names = namesOf(published);
		const users = new Map<string, Set<Source>>();
		const words = published.flatMap((source) => wordsOf(source));
		for (const { source, key } of words) {
			users.set(key, (users.get(key) ?? new Set()).add(source));
		}
		for (const { source, path, word, key } of words) {
			const named = names.get(key)?.find((name) => name.source !== source);
			const sharing = users.get(key)?.size ?? 0;
			if (named) {
				yield {
					...placeOf(source, path, word),
					text: `„${word}“ ist schon der Name einer anderen Seite: ${named.called}.`,
					expected: 'ein Wort, das keine andere Seite als Namen hat',
				};
			} else if (sharing > MOST) {
				yield {
					...placeOf(source, path, word),
					text: `„${word}“ steht als Suchwort bei ${sharing} Einträgen.`,
					expected: `ein Suchwort, das zu höchstens ${MOST} Seiten führt`,
				};
			}
		}
	},
};

interface Name {
	/** Left out for a page that the portal has whatever its content. */
	source?: Source;
	/** The page, for a message. */
	called: string;
}

/** @returns the names of pages by key: of areas, of entries, and of terms all of them */
function namesOf(sources: readonly Source[]): Map<string, Name[]> {
	const names = new Map<string, Name[]>();
	const add = (text: unknown, name: Name) => {
		const key = typeof text === 'string' ? nameKey(text) : '';
		if (key !== '') names.set(key, [...(names.get(key) ?? []), name]);
	};
	for (const id of listedKindIds) {
		const { plural } = kindOf(id);
		for (const name of [plural, ...otherNamesOfList(id)]) add(name, { called: `„${plural}“` });
	}
	for (const { title = '', searchNames = [] } of fixedPages) {
		for (const name of [title, ...searchNames]) add(name, { called: `„${title}“` });
	}
	for (const source of sources) {
		const { titleField, namesAreSynonyms, schema } = kindOf(source.kind);
		const fields = namesAreSynonyms
			? fieldsOf(schema).flatMap(({ name, meta }) => (meta?.searchName ? [name] : []))
			: [];
		for (const field of [titleField, ...fields]) {
			for (const text of [source.raw?.[field]].flat()) {
				add(text, { source, called: `\`${source.file}\`` });
			}
		}
	}
	return names;
}

interface Word {
	source: Source;
	path: FieldPath;
	word: string;
	key: string;
}

function wordsOf(source: Source): Word[] {
	return fieldsOf(kindOf(source.kind).schema)
		.filter(({ meta }) => meta?.searchWord)
		.flatMap(({ name }) => {
			const value = source.raw?.[name];
			// A cell of a table has its words in one text.
			const cell = typeof value === 'string' ? value.split('|') : [];
			const found: [FieldPath, unknown][] = Array.isArray(value)
				? value.map((word: unknown, index) => [[name, index], word])
				: cell.map((word) => [[name], word]);
			return found.flatMap(([path, word]) =>
				typeof word === 'string' && nameKey(word) !== ''
					? { source, path, word, key: nameKey(word) }
					: [],
			);
		});
}

function placeOf(
	{ file, text, ranges }: Source,
	path: FieldPath,
	word: string,
): Omit<Remark, 'text'> {
	const severity = 'Hinweis';
	const range = ranges.value(path);
	const start = range?.start ?? 0;
	const within = range ? text.text.slice(range.start, range.end).indexOf(word) : -1;
	return { file, source: text, at: start + Math.max(0, within), severity };
}
