import { Parser } from 'htmlparser2';
import type { ShownInHits } from '../page-record.ts';

/** What the index takes from a built page. */
export interface IndexedPart {
	/** The text as written, word by word. */
	words: string[];
	/** Weight of each word, times {@link WEIGHT_UNIT}. */
	weights: number[];
	anchors: Anchor[];
	/** Paragraphs with sentences, and pieces that are none: cells, headings. */
	prose: Span[];
	pieces: Span[];
	/** What the page's facts say: `Baurechtsbehörde: Landratsamt Ortenaukreis`. */
	facts: string[];
	/** What every hit says of it. */
	always?: string;
	/** The sign of its status. */
	sign?: ShownInHits['sign'];
	/** Text that is no part of excerpts, of forms, labels and the like; a checklist has labels. */
	beside: string;
	/** Heading, without the elements in it; in a part without one the name `title`. */
	title: string;
	/** Name → text; the last element with a name counts. */
	meta: Map<string, string>;
	/** Filter → its values. */
	filters: Map<string, string[]>;
	/** The page's title and other names, if they are synonyms. */
	synonyms?: string[];
}

/** Numbers of a first word, and of the word after the last one. */
type Span = [from: number, to: number];

/** An element with an id, to which a part of a page can be linked. */
interface Anchor {
	element: string;
	id: string;
	text: string;
	/** Number of the word that follows. */
	location: number;
}

/** Weight of a word that nothing marks. */
const WEIGHT_UNIT = 24;
const HEAVIEST = 10;

/** Elements that end a sentence. */
const SENTENCES = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
/** Elements whose text belongs to the anchor around them. */
const INLINE = new Set(
	'a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select small span strong sub sup textarea time tt var'.split(
		' ',
	),
);
/** Elements without words of the page. */
const REMOVED = new Set(
	'head style script noscript label form svg footer nav iframe template'.split(' '),
);
/** Those of them with words for readers. */
const BESIDE = new Set('label form footer nav'.split(' '));
const HEADING_WEIGHTS: Readonly<Record<string, number>> = {
	h1: 7,
	h2: 6,
	h3: 5,
	h4: 4,
	h5: 3,
	h6: 2,
};

/** Elements whose text may be sentences, and those whose text is a piece alone. */
const PARAGRAPHS = new Set('p li blockquote'.split(' '));
const CELLS = new Set('table dl figure'.split(' '));
const PIECES = new Set('h1 h2 h3 h4 h5 h6 td'.split(' '));
/** A paragraph has so many words and ends as a sentence does; others are pieces. */
const LEAST_WORDS = 6;
const ENDED = /[.!?:…]["“”«»)\]]*$/u;

/** Classes of the fact box, see `src/entries/page-parts/fact-box.ts`. */
const FACTS = { field: 'fakten__feld', note: 'fakten__zusatz', badge: 'ungeprueft-wort' };
/** Letters of a fact that fits into a line of a hit. */
const LONGEST_FACT = 120;

/** Ends of a text after which a full stop is missing. */
const NEEDS_STOP = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'")$*]$/u;

/** Begins a word that stands for an anchor, a weight or its end; the character is for private use. */
const SIGN = '\uE000';
const ANY_SIGN = /\uE000\S+\s?/g;

const ATTRIBUTE = 'data-pagefind-';

/** An open element of the indexed part. */
interface Open {
	name: string;
	parent: Open | undefined;
	/** Its text is only read for names and filters, or not even for these. */
	status: 'indexed' | 'ignored' | 'excluded';
	/** Whether the page itself says that it is to be ignored. */
	isMarked: boolean;
	text: string;
	meta: string | undefined;
	filter: string | undefined;
	weight: string | undefined;
	/** Anchors that its text belongs to. */
	anchors: number[];
	/** It is part of a table or a list of facts, whose paragraphs are cells. */
	isInCells: boolean;
}

/**
 * Cuts the element `data-pagefind-body` out of a page, with what may follow it.
 *
 * @returns undefined if the page has no such element
 */
export function indexedHtml(html: string): string | undefined {
	const mention = html.indexOf(`${ATTRIBUTE}body`);
	if (mention < 0) return undefined;
	const begin = /<([a-z]+)[^<>]*\sdata-pagefind-body[\s=>]/g;
	begin.lastIndex = html.lastIndexOf('<', mention);
	const found = begin.exec(html);
	if (!found) return undefined;
	const end = html.lastIndexOf(`</${found[1] ?? ''}>`);
	return html.slice(found.index, end < found.index ? undefined : html.indexOf('>', end) + 1);
}

/**
 * Reads the element `data-pagefind-body` as Pagefind does: block elements end sentences, headings
 * weigh more, ignored elements give only names and filters.
 *
 * @param html that begins with the element
 * @returns undefined if it does not
 * @throws Error if the page asks for something that this reader does not know
 */
export function readIndexedPart(html: string): IndexedPart | undefined {
	const reading = new Reading();
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reading.open(name, attributes),
			ontext: (text) => reading.text(text),
			onclosetag: () => {
				// The rest of the page is not parsed.
				if (reading.close()) parser.pause();
			},
		},
		// Entities are decoded once, at the end.
		{ decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
	);
	parser.end(html);
	return reading.result();
}

class Reading {
	#current: Open | undefined;
	#digest: string | undefined;
	#beside = '';
	readonly #anchors: { element: string; id: string; text: string }[] = [];
	#title: string | undefined;
	#inTitle: Open | undefined;
	readonly #meta = new Map<string, string>();
	readonly #filters = new Map<string, string[]>();
	readonly #facts: { name: string; values: string[] }[] = [];
	#fact: { node: Open; text: string; note?: Open; badge?: Open } | undefined;
	#isInFacts = false;
	#sign: ShownInHits['sign'];
	#always: string | undefined;
	#synonyms: string[] | undefined;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		const parent = this.#current;
		if (!parent && (this.#digest !== undefined || !(`${ATTRIBUTE}body` in attributes))) return;
		const ignored = attributes[`${ATTRIBUTE}ignore`];
		const isMarked = ignored !== undefined && parent !== undefined;
		const isExcluded = parent?.status === 'excluded' || (isMarked && ignored === 'all');
		const anchors =
			parent && parent.anchors.length > 0 && INLINE.has(name) ? [...parent.anchors] : [];
		const { id } = attributes;
		if (id !== undefined && parent && !isMarked) {
			parent.text += ` ${SIGN}a${this.#anchors.length} `;
			anchors.push(this.#anchors.length);
			this.#anchors.push({ element: name, id: id.replace(/\s/g, ''), text: '' });
		}
		if (name === 'br' && parent && !isExcluded) parent.text += ' ';
		this.#current = {
			name,
			parent,
			status: isExcluded ? 'excluded' : isMarked || REMOVED.has(name) ? 'ignored' : 'indexed',
			isMarked: isMarked || parent?.isMarked === true,
			text: '',
			meta: known(attributes[`${ATTRIBUTE}meta`]),
			filter: known(attributes[`${ATTRIBUTE}filter`]),
			weight: attributes[`${ATTRIBUTE}weight`],
			anchors,
			isInCells: parent?.isInCells === true || CELLS.has(name),
		};
		this.#openFact(this.#current, attributes['class']?.split(' ') ?? []);
		const sign = attributes['data-zeichen'];
		if (sign !== undefined) this.#sign = JSON.parse(decoded(sign)) as ShownInHits['sign'];
		const always = attributes['data-im-treffer'];
		if (always !== undefined) this.#always = oneLine(decoded(always));
		if (name === 'h1' && this.#title === undefined) {
			this.#title = '';
			this.#inTitle = this.#current;
		}
		const same = attributes['data-gleich'];
		if (same !== undefined) this.#synonyms = JSON.parse(decoded(same)) as string[];
	}

	text(text: string): void {
		const node = this.#current;
		if (!node) return;
		node.text += text;
		if (this.#inTitle) this.#title += text;
		if (this.#fact && !this.#fact.note && this.#fact.badge !== node) this.#fact.text += text;
		if (node.status !== 'indexed') return;
		for (const number of node.anchors) {
			const anchor = this.#anchors[number];
			if (anchor) anchor.text += text;
		}
	}

	/** @returns whether the indexed part has ended */
	close(): boolean {
		const node = this.#current;
		if (!node) return false;
		this.#current = node.parent;
		if (this.#inTitle === node) this.#inTitle = undefined;
		this.#closeFact(node);
		if (node.status !== 'excluded') this.#keepNames(node);
		if (!node.isMarked && BESIDE.has(node.name)) this.#beside += ` ${node.text}`;
		if (node.status === 'indexed') {
			const text = withSigns(node);
			if (node.parent) node.parent.text += text;
			else this.#digest = text;
		}
		return node.parent === undefined;
	}

	#openFact(node: Open, classes: readonly string[]): void {
		const { parent, name } = node;
		if (classes.includes(FACTS.field)) this.#isInFacts = true;
		if (!this.#fact) {
			const isPart = this.#isInFacts && (name === 'dt' || name === 'dd');
			if (isPart && parent?.status !== 'excluded') this.#fact = { node, text: '' };
		} else if (classes.includes(FACTS.note)) this.#fact.note ??= node;
		else if (classes.includes(FACTS.badge)) this.#fact.badge ??= node;
	}

	#closeFact(node: Open): void {
		const fact = this.#fact;
		if (node.name === 'dl') this.#isInFacts = false;
		if (fact?.note === node) delete fact.note;
		if (fact?.node !== node) return;
		this.#fact = undefined;
		const text = oneLine(fact.text);
		if (node.name === 'dt') this.#facts.push({ name: text, values: [] });
		else if (text !== '' && text.length <= LONGEST_FACT) {
			this.#facts.at(-1)?.values.push(fact.badge ? `${text} (${oneLine(fact.badge.text)})` : text);
		}
	}

	#keepNames({ meta, filter, text }: Open): void {
		if (filter !== undefined) {
			const [name, value] = named(filter, text);
			if (value !== undefined) {
				const values = this.#filters.get(name);
				if (values) values.push(value);
				else this.#filters.set(name, [value]);
			}
		}
		if (meta !== undefined) {
			const [name, value] = named(meta, text);
			if (value !== undefined) this.#meta.set(name, value);
		}
	}

	result(): IndexedPart | undefined {
		if (this.#digest === undefined) return undefined;
		const title = oneLine(this.#title ?? this.#meta.get('title') ?? '');
		if (this.#title !== undefined && !this.#meta.has('title')) this.#meta.set('title', title);
		return {
			...this.#words(decoded(this.#digest)),
			facts: this.#facts
				.filter(({ values }) => values.length > 0)
				.map(({ name, values }) => `${name}: ${values.join(', ')}`),
			...(this.#always ? { always: this.#always } : {}),
			...(this.#sign ? { sign: this.#sign } : {}),
			beside: oneLine(this.#beside),
			title,
			meta: this.#meta,
			filters: this.#filters,
			...(this.#synonyms ? { synonyms: this.#synonyms } : {}),
		};
	}

	#words(digest: string): Pick<IndexedPart, 'words' | 'weights' | 'anchors' | 'prose' | 'pieces'> {
		const words: string[] = [];
		const weights: number[] = [];
		const anchors: Anchor[] = [];
		const blocks = new Blocks();
		const stack = [WEIGHT_UNIT];
		let weight = WEIGHT_UNIT;
		// Zero-width spaces only tell where words may break.
		for (const written of digest.replaceAll('\u200B', '').split(/\s+/)) {
			if (written.startsWith(SIGN)) {
				const value = written.slice(2);
				const sign = written.charAt(1);
				if (sign === 'a') {
					const anchor = this.#anchors[Number(value)];
					if (anchor)
						anchors.push({ ...anchor, text: oneLine(anchor.text), location: words.length });
				} else if (sign === 'b' || sign === 'c' || sign === 'd') {
					blocks.sign(sign, words.length);
					continue;
				} else if (sign === 'e') stack.pop();
				else stack.push(sign === 'h' && stack.length > 1 ? weight : weightOf(value));
				weight = stack.at(-1) ?? WEIGHT_UNIT;
				continue;
			}
			if (written === '') continue;
			words.push(written);
			weights.push(weight);
		}
		return { words, weights, anchors, prose: blocks.prose, pieces: blocks.pieces };
	}
}

/** Collects the spans of paragraphs and pieces. A paragraph around others is what is left of it. */
class Blocks {
	readonly prose: Span[] = [];
	readonly pieces: Span[] = [];
	readonly #open: Span[][] = [];
	#from = 0;

	/** @param sign `b` begins a paragraph, `c` a piece, `d` ends one */
	sign(sign: 'b' | 'c' | 'd', at: number): void {
		if (at > this.#from) this.#open.at(-1)?.push([this.#from, at]);
		if (sign === 'd') this.#open.pop();
		else this.#open.push(sign === 'b' ? this.prose : this.pieces);
		this.#from = at;
	}
}

function withSigns(node: Open): string {
	const block = blockOf(node);
	const text = weighted(node);
	return block === undefined ? text : ` ${SIGN}${block} ${text} ${SIGN}d `;
}

function blockOf({ name, text, isInCells }: Open): 'b' | 'c' | undefined {
	if (PIECES.has(name)) return 'c';
	if (!PARAGRAPHS.has(name)) return undefined;
	const own = text.replace(ANY_SIGN, '').trim();
	const isProse = !isInCells && ENDED.test(own) && own.split(/\s+/).length >= LEAST_WORDS;
	return isProse ? 'b' : 'c';
}

function weighted({ name, text, weight }: Open): string {
	const ended = SENTENCES.has(name) ? ` ${text}${NEEDS_STOP.test(text) ? '.' : ''} ` : text;
	if (weight !== undefined) return ` ${SIGN}w${weight} ${ended} ${SIGN}e `;
	const heading = HEADING_WEIGHTS[name];
	return heading === undefined ? ended : ` ${SIGN}h${heading} ${ended} ${SIGN}e `;
}

function weightOf(value: string): number {
	const weight = Number.parseFloat(value);
	if (Number.isNaN(weight)) return WEIGHT_UNIT;
	return weight <= 0 ? 0 : Math.max(1, Math.floor(Math.min(weight, HEAVIEST) * WEIGHT_UNIT));
}

/** `name` takes the element's text, `name:value` has it. */
function named(attribute: string, text: string): [string, string | undefined] {
	const [name = '', ...value] = attribute.split(':');
	if (value.length > 0) return [name, oneLine(value.join(':'))];
	return [name, text === '' ? undefined : oneLine(text)];
}

function known(attribute: string | undefined): string | undefined {
	if (attribute !== undefined && /^[^:]*[[,]/.test(attribute)) {
		throw new Error(`The search index does not know this way to name data: ${attribute}`);
	}
	return attribute;
}

function oneLine(text: string): string {
	return decoded(text)
		.replace(/^\s+|\s+$/g, '')
		.replace(/[\r\n]+/g, ' ')
		.replace(/\s{2,}/g, ' ')
		.replace(ANY_SIGN, '');
}

/** @returns a text with entities as characters */
function decoded(text: string): string {
	if (!text.includes('&')) return text;
	let found = '';
	const parser = new Parser({ ontext: (part) => (found += part) });
	parser.end(text);
	return found;
}
