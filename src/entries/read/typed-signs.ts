import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A sign to put into a text at an offset, so that Markdown takes what follows as it is typed. */
export interface AddedSign {
	offset: number;
	sign: '\\';
}

const BLANK = /\s/u;
/** Before and behind a sign that is named, not used: `(*)`, „*“. */
const OPENS = /[([{„"'‚«»/]/;
const CLOSES = /[)\]}“”"'‘’»«/,.;:!?]/;

/** @returns false for a text in which no sign can be meant as one; costs much less than a tree */
export function mayHaveTypedSigns(text: string): boolean {
	return /(?<!\*)\*(?!\*)|(?<!_)_(?!_)|(?<!~)~(?!~)|[*_~]{4}|\\\\|^[ \t>*+-]*\d{1,9}\./m.test(text);
}

/**
 * Finds the signs that Markdown would take as marks but that are meant as signs: the stars of
 * `Bürger*innen` and `3*4*5`, the tildes of `CO~2~`, stars and blanks to fill in. Marks around
 * whole words stay marks: `*neu*`, `**neu**`, `~~alt~~`.
 *
 * @param text as parsed
 * @param tree of the text
 */
export function typedSigns(text: string, tree: Root): AddedSign[] {
	const found: AddedSign[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		const written = text.slice(start, end);
		if (!/[*_~]|\\\\/.test(written)) return;
		const markup = markupIn(node, start);
		const escapes = [...written.matchAll(/\\[\s\S]/g)].map(({ index }): Span => [index, index + 2]);
		const places = [
			...signsIn(masked(written, [...markup, ...escapes])),
			...[...masked(written, markup).matchAll(SERVER)].flatMap(({ index }) => [index, index + 1]),
		];
		for (const at of places) found.push({ offset: start + at, sign: '\\' });
	});
	return [...found, ...noteStars(text, tree)];
}

/** „\\server\ordner“; a backslash in front would take the other one away. */
const SERVER = /(?<![\\\p{L}\p{N}])\\\\(?=[\p{L}\p{N}][\p{L}\p{N}_.-]{0,80}\\)/gu;

/** A star behind a word, to which a note belongs. */
const NOTE = /[\p{L}\p{N}.)“]\*(?=[\s.,;:!?)]|$)/u;

/** @returns true for a text with stars behind words, „Karten*“, for notes below: „*Ermäßigt 3 Euro“ */
export function hasNotes(text: string): boolean {
	// Whole emphasis ends with a star, too.
	return NOTE.test(text.replace(/\*[^*\s](?:(?:[^*\n]|\n(?!\n))*[^*\s])?\*/g, ''));
}

/** @returns the stars of notes that stand before a blank, where Markdown begins a list */
function noteStars(text: string, tree: Root): AddedSign[] {
	const found: AddedSign[] = [];
	visit(tree, 'list', ({ children: [item, ...others], position }) => {
		const offset = position?.start.offset ?? 0;
		if (text[offset] !== '*' || !item || others.length > 0) return;
		const [block, ...more] = item.children;
		if (block?.type === 'paragraph' && more.length === 0) found.push({ offset, sign: '\\' });
	});
	return found.length > 0 && hasNotes(text) ? found : [];
}

/** From and to in the text of a block. */
type Span = [from: number, to: number];

/** @returns what is not shown as text: code, addresses, tags */
function markupIn(block: Nodes, start: number): Span[] {
	const spans: Span[] = [];
	visit(block, (node) => {
		const from = (node.position?.start.offset ?? start) - start;
		const to = (node.position?.end.offset ?? start) - start;
		if (MARKUP.has(node.type)) spans.push([from, to]);
		else if (AROUND.has(node.type) && 'children' in node) {
			const first = (node.children.at(0)?.position?.start.offset ?? start + to) - start;
			const last = (node.children.at(-1)?.position?.end.offset ?? start + from) - start;
			// An address that is a link by itself is its own text.
			if (first === from) spans.push([from, to]);
			else spans.push([from, first], [last, to]);
		}
	});
	return spans;
}

/** @returns the text with something else at these places, as long as before */
function masked(written: string, spans: readonly Span[]): string {
	let plain = '';
	let done = 0;
	for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
		if (to <= done) continue;
		const start = Math.max(from, done);
		plain += written.slice(done, start) + '\u0000'.repeat(to - start);
		done = to;
	}
	return plain + written.slice(done);
}

const MARKUP: ReadonlySet<string> = new Set([
	...['inlineCode', 'image', 'imageReference', 'mdxTextExpression', 'footnoteReference', 'html'],
]);
const AROUND: ReadonlySet<string> = new Set(['link', 'linkReference', 'mdxJsxTextElement']);

/** A sign that stands alone, in the text of a block. */
export interface Run {
	at: number;
	opens: boolean;
	closes: boolean;
	/** It has letters or digits on both sides. */
	inside: boolean;
	/** Blanks before it in the block; equal for runs of the same word. */
	blanks: number;
	/** Letters and digits before it in the block. */
	letters: number;
}

/** @returns the places of signs that are text, in any order */
function signsIn(plain: string): number[] {
	const places: number[] = [];
	const stars = runsOf(plain, '*', places);
	const lines = runsOf(plain, '_', places);
	const tildes = runsOf(plain, '~', places);
	const pairedLines = pairs(lines).closed;
	return [
		...places,
		...literalStars(plain, stars),
		...pairedLines.flatMap(emptyPair),
		...literalTildes(plain, tildes),
	];
}

/**
 * @param places gets the places of signs that no mark could be made of
 * @returns the other places where the sign stands alone
 */
export function runsOf(plain: string, sign: string, places: number[]): Run[] {
	const runs: Run[] = [];
	let blanks = 0;
	let letters = 0;
	for (let at = 0; at < plain.length; at++) {
		const here = plain[at] ?? '';
		if (here !== sign) {
			if (BLANK.test(here)) blanks++;
			else if (isWord(plain, at)) letters++;
			continue;
		}
		let end = at + 1;
		while (plain[end] === sign) end++;
		const length = end - at;
		const before = plain[at - 1] ?? ' ';
		const after = plain[end] ?? ' ';
		// Four and more are a line to fill in, or a rating.
		const named = length === 1 && OPENS.test(before) && CLOSES.test(after);
		if (length > 3 || named) {
			for (let place = at; place < end; place++) places.push(place);
		} else if (length === 1) {
			const left = isWord(plain, at - 1);
			const right = isWord(plain, end);
			// The rules of CommonMark for the sides of a mark.
			const opens = !BLANK.test(after) && (right || !left);
			const closes = !BLANK.test(before) && (left || !right);
			runs.push({ at, opens, closes, inside: left && right, blanks, letters });
		}
		at = end - 1;
	}
	return runs;
}

/** @returns true for a letter or digit; letters of two units are made of halves */
function isWord(plain: string, at: number): boolean {
	return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(plain[at] ?? '');
}

/** Stars inside words, unless they are the other end of a star at the edge of the same word: `*Nutz*barkeit`. */
function literalStars(plain: string, stars: readonly Run[]): number[] {
	const inside = stars.filter((run) => run.inside);
	const isPattern = ({ at }: Run) => /^\*\.\p{L}/u.test(plain.slice(at, at + 3));
	const [patterns, edges] = [true, false].map((wanted) =>
		stars.filter((run) => !run.inside && isPattern(run) === wanted),
	) as [Run[], Run[]];
	const { open, closed } = pairs(edges);
	const loose = Map.groupBy(open, ({ blanks }) => blanks);
	const literal = inside.filter(({ at, blanks }) => {
		const near = loose.get(blanks) ?? [];
		const index = near.findIndex((edge) => (edge.at < at ? edge.opens : edge.closes));
		if (index === -1) return true;
		loose.delete(blanks);
		return false;
	});
	return [...[...patterns, ...literal].map(({ at }) => at), ...closed.flatMap(emptyPair)];
}

/** @returns marks that are the two ends of an emphasis, and those without another end */
function pairs(runs: readonly Run[]): { open: Run[]; closed: [Run, Run][] } {
	const waiting: Run[] = [];
	const alone: Run[] = [];
	const closed: [Run, Run][] = [];
	for (const run of runs) {
		const other = run.closes ? waiting.pop() : undefined;
		if (other) closed.push([other, run]);
		else if (run.opens) waiting.push(run);
		else alone.push(run);
	}
	return { open: [...waiting, ...alone], closed };
}

/** @returns the places of two marks with nothing but signs between them */
function emptyPair([from, to]: readonly [Run, Run]): number[] {
	return from.letters === to.letters ? [from.at, to.at] : [];
}

/** Tildes that stand alone, unless they are around words: `~alt~`. */
function literalTildes(plain: string, tildes: readonly Run[]): number[] {
	const kept = new Set<Run>();
	for (const [index, run] of tildes.entries()) {
		const next = tildes[index + 1];
		if (!next || kept.has(run)) continue;
		const inside = plain.slice(run.at + 1, next.at);
		const apart = !isWord(plain, run.at - 1) && !isWord(plain, next.at + 1);
		if (apart && /^\p{L}(?:[\s\S]*[\p{L}.!?])?$/u.test(inside)) kept.add(run).add(next);
	}
	return tildes.filter((run) => !kept.has(run)).map(({ at }) => at);
}
