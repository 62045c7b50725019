import type { Source } from '#src/entries/read/source.ts';
import type { Range } from '#src/entries/read/source-text.ts';
import { addressKey } from '#src/model/source-words.ts';
import type { CheckedContent } from '../checked-content.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { lineWith } from '../lines.ts';
import { MENDED_LINES, type Rule } from '../rule.ts';

/** Titles that name one document among many. */
const DOCUMENT =
	/(?<!\p{L})(?:\p{L}*(?:mitteilung|meldung|vorlage|anlage|satzung|beschluss|bericht|drucksache|denkschrift|verordnung|erklärung|richtlinie)|Amtsblatt|Gesetz vom|§+)(?!\p{L})/iu;

const ADDRESS = 'https://www.example.org/bekanntmachung/';
const withAddress = (title: string) =>
	newsWith('  - titel: Bekanntmachung', `  - titel: ${title}\n    url: ${ADDRESS}`);

/** A page that several entries cite has one title, and an address leads to what the title names. */
export const quellenangaben: Rule = {
	name: 'quellenangaben',
	silencedBy: [...MENDED_LINES, 'felder'],
	help: {
		title: 'Eine Adresse, ein Titel',
		explanation: [
			'Im Dossier und in der Suche nach Belegen gilt dieselbe Adresse als dieselbe Quelle. Heißt sie in zwei Beiträgen verschieden, hält man sie für zwei, und einer der Titel ist oft erfunden. Nehmen Sie den Titel, den die Seite selbst trägt, überall gleich.',
			'Die Adresse einer Quelle führt zu dem, was der Titel nennt. Die Startseite einer Website belegt keinen Beschluss.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: withAddress('Bekanntmachung vom Januar'),
			moreFiles: {
				'meldungen/eins.mdx': withAddress('Bekanntmachung des Landes').replace('Neuer', 'Erster'),
				'meldungen/zwei.mdx': withAddress('Bekanntmachung des Landes').replace('Neuer', 'Zweiter'),
			},
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: withAddress('Bekanntmachung des Landes'),
			moreFiles: { 'meldungen/eins.mdx': NEWS.replace('Neuer', 'Erster') },
		},
	},
	*check(content) {
		for (const cited of citedByAddress(content).values()) {
			const [first] = cited;
			if (!first) continue;
			const titles = [...Map.groupBy(cited, ({ title }) => plain(title)).values()];
			const most = titles.sort((a, b) => b.length - a.length)[0]?.[0];
			for (const { source, index, title } of cited) {
				// Asked only where there is something to say: each file would be read again for its places.
				const placeOf = (field: string) => source.ranges.value(['quellen', index, field]);
				if (most && plain(title) !== plain(most.title)) {
					const range = placeOf('titel');
					yield {
						...hint(source, range),
						text: `Dieselbe Adresse heißt in \`${most.source.file}\` „${most.title}“.`,
						expected: 'überall der Titel, den die Seite selbst trägt',
						correction: range && lineWith(source.text, range, inQuotes(most.title)),
					};
				} else if (isHomePage(first.url) && DOCUMENT.test(title)) {
					yield {
						...hint(source, placeOf('url') ?? placeOf('titel')),
						text: 'Die Adresse führt zur Startseite, der Titel nennt ein Dokument.',
						expected: 'die Adresse des Dokuments, oder die Quelle ohne `url`',
					};
				}
			}
		}
	},
};

const hint = (source: Source, range: Range | undefined) =>
	({ file: source.file, source: source.text, at: range?.start ?? 0, severity: 'Hinweis' }) as const;

interface Cited {
	source: Source;
	/** Place in the entry's list. */
	index: number;
	title: string;
	url: string;
}

function citedByAddress({ sources }: CheckedContent): Map<string, Cited[]> {
	const cited = sources.flatMap((source) => {
		const list: unknown = source.raw?.['quellen'];
		return (Array.isArray(list) ? list : []).flatMap((each: unknown, index): Cited[] => {
			const { titel, url } = (each ?? {}) as { titel?: unknown; url?: unknown };
			if (typeof titel !== 'string' || typeof url !== 'string') return [];
			return [{ source, index, title: titel.replace(/\s+/g, ' ').trim(), url }];
		});
	});
	return Map.groupBy(cited, ({ url }) => addressKey(url));
}

/** @returns a title without the kind of its quotation marks and dashes, which no reader takes for another title */
function plain(title: string): string {
	return title.replace(/[„“”»«‚‘’']/g, '"').replace(/[–—]/g, '-');
}

function isHomePage(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { pathname, search, hash } = new URL(url);
	return pathname === '/' && search === '' && hash === '';
}

/** Titles have colons and quotation marks, which YAML reads as signs of its own. */
function inQuotes(title: string): string {
	return /^[\p{L}\d][^:#"'[\]{}\\]*$/u.test(title)
		? title
		: `"${title.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
