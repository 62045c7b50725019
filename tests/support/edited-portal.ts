import { parse, stringify } from 'yaml';
import { inventArticles } from '../../bench/build/invented-articles.ts';
import { kindOf, kinds, type KindId } from '#src/model/kinds.ts';
import { generatedPortal } from './generated-portal.ts';

/** An entry that edits may change. */
export interface EditedEntry {
	kind: KindId;
	id: string;
	data: Record<string, unknown>;
	/** Markdown after the front matter. */
	text: string;
	/** Number of the picture beside the entry. */
	picture?: number;
}

/** Content as data, to be changed by edits and written out as files. */
export interface EditedPortal {
	entries: EditedEntry[];
	/** Topics by id. */
	topics: Map<string, Record<string, unknown>>;
	/** Tombstones of removed entries. */
	removed: Record<string, string>[];
	/** Everything that no edit changes: path → text. */
	rest: Readonly<Record<string, string>>;
	/** How many articles were invented so far. */
	invented: number;
	surroundings: { topics: string[]; municipalities: string[] };
}

const ARTICLES = 48;

/** Terms that invented articles use; with ten of another kind, the glossary explains what texts say. */
const TERMS = ['OZG', 'FIM', 'DSGVO', 'Onlinedienst', 'Fachverfahren', 'Schnittstelle'];

/**
 * Invents a portal of about sixty entries of all kinds an edit may meet: articles that link to each other
 * and use the glossary's terms, every fourth with a picture, topics, municipalities and bodies.
 */
export function editedPortal(): EditedPortal {
	const base = generatedPortal({ cases: 0, municipalities: 6, topics: 4 });
	const topics = new Map(
		Object.entries(base).flatMap(([file, text]) => {
			const id = /^themen\/(.+)\.yaml$/.exec(file)?.[1];
			return id ? [[id, parse(text) as Record<string, unknown>] as const] : [];
		}),
	);
	const municipalities = ['ort-001', 'ort-002', 'ort-003', 'ort-004', 'ort-006'];
	const surroundings = { topics: [...topics.keys()], municipalities };
	const articles = inventArticles(ARTICLES, 'kurz', surroundings);
	return {
		entries: [
			...articles.map(({ kind, id, data, text }, number): EditedEntry =>
				number % 4 === 0
					? { kind, id, data, text: withPicture(text), picture: 0 }
					: { kind, id, data, text },
			),
			...TERMS.map((begriff, number) =>
				termEntry(begriff, String(surroundings.topics[number % 4])),
			),
		],
		topics,
		removed: [],
		rest: {
			...Object.fromEntries(Object.entries(base).filter(([file]) => !/^themen\//.test(file))),
			...Object.fromEntries(
				['landkreistag-bw', 'landratsamt-ortenaukreis'].map((id) => [
					`organisationen/${id}.yaml`,
					stringify({ ...kinds.organisationen.example.data, name: `Erfundene Stelle ${id}` }),
				]),
			),
		},
		invented: ARTICLES,
		surroundings,
	};
}

/** Shows the picture beside an entry after the first paragraph. */
function withPicture(text: string): string {
	return text.replace('\n\n', '\n\n![Erfundenes Bild einer Fläche](./bild.png)\n\n');
}

function termEntry(begriff: string, topic: string): EditedEntry {
	return {
		kind: 'glossar',
		id: begriff.toLowerCase(),
		data: {
			begriff,
			kurzfassung: `${begriff} ist hier ein erfundener Begriff, den die Beiträge benutzen.`,
			themen: [topic],
			stand: '2026-03-01',
			geprueft: '2026-03-01',
		},
		text: 'Erfunden für einen Test.\n',
	};
}

/** @returns the address of an entry */
export function addressOf({ kind, id }: Pick<EditedEntry, 'kind' | 'id'>): string {
	return `/${kind}/${id}/`;
}

/** @returns an entry's title as authors write it */
export function titleOf({ kind, data }: EditedEntry): string {
	return String(data[kindOf(kind).titleField]);
}

/** @param pictures files of which the entries show one each */
export function filesOf(
	portal: EditedPortal,
	pictures: readonly Uint8Array[],
): Record<string, string | Uint8Array> {
	const files: Record<string, string | Uint8Array> = { ...portal.rest };
	for (const [id, data] of portal.topics) files[`themen/${id}.yaml`] = stringify(data);
	for (const { kind, id, data, text, picture } of portal.entries) {
		const file = `---\n${stringify(data)}---\n\n${text}`;
		const shown = picture === undefined ? undefined : pictures[picture];
		if (shown === undefined) files[`${kind}/${id}.mdx`] = file;
		else
			Object.assign(files, {
				[`${kind}/${id}/index.mdx`]: file,
				[`${kind}/${id}/bild.png`]: shown,
			});
	}
	if (portal.removed.length > 0) files['entfernt.yaml'] = stringify({ entfernt: portal.removed });
	return files;
}
