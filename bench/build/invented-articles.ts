import { stringify } from 'yaml';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { writer, type Writer } from './invented-words.ts';

/** Length of the articles: about 700 words, or 11 kB as law texts have. */
export type Series = 'kurz' | 'lang';

/** An invented article. */
export interface InventedArticle {
	kind: KindId;
	id: string;
	title: string;
	summary: string;
	/** The fields of the front matter. */
	data: Record<string, unknown>;
	/** Markdown after the front matter. */
	text: string;
	/** The whole file. */
	file: string;
}

/** What invented articles refer to. */
export interface Surroundings {
	topics: readonly string[];
	municipalities: readonly string[];
}

const WORDS: Record<Series, number> = { kurz: 700, lang: 1400 };

/** Kinds of fifty articles one after another: cases, positions, guides … about as often as in the portal. */
const KINDS: readonly KindId[] = [
	...Array<KindId>(22).fill('praxisbeispiele'),
	...Array<KindId>(8).fill('positionen'),
	...Array<KindId>(8).fill('leitfaeden'),
	...Array<KindId>(5).fill('meldungen'),
	...Array<KindId>(3).fill('standards'),
	...Array<KindId>(2).fill('termine'),
	...Array<KindId>(1).fill('boerse'),
	...Array<KindId>(1).fill('glossar'),
];

/** A number without a common divisor with fifty mixes the kinds. */
const STEP = 7;

/**
 * Invents articles: German, marked as invented, with tables, sources, tasks, lists and links to each other. Article
 * number n is the same however many there are.
 */
export function inventArticles(
	count: number,
	series: Series,
	surroundings: Surroundings,
): InventedArticle[] {
	return Array.from({ length: count }, (_, number) => inventArticle(number, series, surroundings));
}

/** @param number of the article, from 0 */
export function inventArticle(
	number: number,
	series: Series,
	surroundings: Surroundings,
): InventedArticle {
	const write = writer(number + 1);
	const kind = kindAt(number);
	const id = idAt(number);
	const title = `${write.noun()} und ${write.noun()}: erfundener Beitrag ${number + 1}`;
	const summary = `Erfunden für eine Messung. ${write.sentence()}`.slice(0, 240);
	const data: Record<string, unknown> = {
		...kindOf(kind).example.data,
		[kindOf(kind).titleField]: title,
		kurzfassung: summary,
		themen: [...new Set([write.pick(surroundings.topics), write.pick(surroundings.topics)])],
		...DONE,
		quellen: sectionsOf(kind).map((_, index) => ({
			titel: `Erfundene Quelle ${index + 1}: ${write.noun()}`,
			url: `https://quelle-${write.below(500)}.example/${write.noun().toLowerCase()}`,
			herausgeber: 'Niemand',
			abgerufen: '2026-03-01',
		})),
		...OWN[kind]?.(write, surroundings, number),
	};
	const text = textOf(kind, number, WORDS[series], write);
	return { kind, id, title, summary, data, text, file: `---\n${stringify(data)}---\n\n${text}` };
}

const DONE = { stand: '2026-03-01', geprueft: '2026-03-01', entwurf: false };

/** Fields that a kind needs besides those of its example. */
const OWN: Partial<
	Record<KindId, (write: Writer, { municipalities }: Surroundings, number: number) => object>
> = {
	praxisbeispiele: (write, { municipalities }, number) => ({
		kommune: write.pick(municipalities),
		herkunft: undefined,
		status: write.pick(['idee', 'pilot', 'betrieb', 'betrieb', 'beendet']),
		beginn: String(2012 + write.below(14)),
		loesungsart: [write.pick(['open-source', 'efa', 'kaufprodukt', 'eigenentwicklung'])],
		...(number % 3 === 0 && {
			aufwand: {
				einmalig: {
					betrag_euro: 1000 * (1 + write.below(90)),
					bezug: 'Erfunden für eine Messung',
					datum: '2025',
					quelle: 1,
				},
			},
		}),
	}),
	leitfaeden: (write, { municipalities }) => ({ herkunft: write.pick(municipalities) }),
	boerse: (write, { municipalities }) => ({
		kommune: write.pick(municipalities),
		gueltig_bis: '2099-12-31',
	}),
	glossar: (_write, _surroundings, number) => ({
		begriff: `Messbegriff${number + 1}`,
		abkuerzungen: undefined,
		synonyme: undefined,
		siehe: undefined,
	}),
	meldungen: (write) => ({ datum: `20${14 + write.below(12)}-0${1 + write.below(9)}-15` }),
	termine: (write) => ({
		beginn: `20${14 + write.below(12)}-0${1 + write.below(9)}-1${write.below(9)}`,
		ende: undefined,
	}),
};

const sectionsOf = (kind: KindId) =>
	kindOf(kind).sections ?? ['Worum es geht', 'Wie es geht', 'Was zu beachten ist'];

function textOf(kind: KindId, number: number, words: number, write: Writer): string {
	const sections = sectionsOf(kind);
	const each = words / sections.length;
	const blocks = sections.flatMap((section, place) => [
		`## ${section}`,
		`${write.paragraph(each * 0.4)} [${place + 1}](#quelle-${place + 1})`,
		blockOf(place, write, each * 0.2),
		`### ${write.noun()}`,
		`${write.paragraph(each * 0.25)} ${linkFrom(number, write)}`,
	]);
	return `${blocks.join('\n\n')}\n`;
}

/** A table in the first section, tasks in the second, lists in the others. */
function blockOf(place: number, write: Writer, words: number): string {
	if (place === 0) return tableOf(write);
	return listOf(write, words, place === 1 ? '- [ ]' : '-');
}

function tableOf(write: Writer): string {
	const rows = Array.from(
		{ length: 3 + write.below(4) },
		() => `| ${write.noun()} | ${write.below(9000)} | ${write.noun()} |`,
	);
	return ['| Gegenstand | Anzahl | Zuständig |', '| --- | --- | --- |', ...rows].join('\n');
}

function listOf(write: Writer, words: number, mark: string): string {
	return Array.from({ length: 3 }, () => `${mark} ${write.paragraph(words / 3)}`).join('\n');
}

/** A sentence with a link to one of the articles before, so that every link has a target. */
function linkFrom(number: number, write: Writer): string {
	if (number === 0) return '**Wichtig:** Dies ist der erste Beitrag.';
	const target = Math.max(0, number - 1 - write.below(200));
	return `Siehe auch [Beitrag ${target + 1}](/${kindAt(target)}/${idAt(target)}/).`;
}

const kindAt = (number: number): KindId => KINDS[(number * STEP) % KINDS.length] ?? 'leitfaeden';
const idAt = (number: number) => `messung-${String(number + 1).padStart(5, '0')}`;
