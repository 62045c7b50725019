import type { List, ListItem, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AddedSign } from './typed-signs.ts';

const MONTH =
	/^[ \t]+(?:Jan(?:uar|\.)?|Jän(?:ner|\.)?|Feb(?:ruar|\.)?|März|Mrz\.?|Apr(?:il|\.)?|Mai|Jun(?:i|\.)?|Jul(?:i|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Okt(?:ober|\.)?|Nov(?:ember|\.)?|Dez(?:ember|\.)?)(?![\p{L}\p{N}])/u;

/** „3. 3. 2026“, which Markdown would read as a list in a list. */
const NUMBERS_OF_DATE = /^[ \t]+(?:0?[1-9]|1[0-2])\.[ \t]*(?:\d{4}|\d{2})(?![\d.,])/;

/** An item of a numbered list as it is typed. */
interface Numbered {
	item: ListItem;
	number: number;
	/** Offset of the point behind the number. */
	point: number;
	isDate: boolean;
}

/**
 * Finds numbers at the beginning of a line that number nothing: the day of „12. August“, „3. Liga“, „2026.“ at the
 * end of a sentence. Markdown would begin a list there, and count on in its own way.
 *
 * @param text as parsed
 * @param tree of the text
 * @returns a backslash before each point, and one at the end of a line that would run into the next date
 */
export function typedNumbers(text: string, tree: Root): AddedSign[] {
	const found: AddedSign[] = [];
	eachList(tree, (list, before) => {
		const items = itemsOf(text, list);
		if (!items || !isText(list, items, before)) return;
		for (const [index, { point }] of items.entries()) {
			found.push({ offset: point, sign: '\\' });
			const last = items[index - 1]?.item.position?.end ?? endOfLead(before, list);
			if (last?.offset === undefined || isApart(last, items[index]?.item)) continue;
			found.push({ offset: endOfLine(text, last.offset), sign: '\\' });
		}
	});
	return found;
}

/** @returns numbered lists whose numbers the page shows otherwise than typed, with the first such item */
export function recounted(
	text: string,
	tree: Root,
): { item: ListItem; typed: number; shown: number }[] {
	const found: { item: ListItem; typed: number; shown: number }[] = [];
	eachList(tree, (list) => {
		const items = itemsOf(text, list);
		if (!items || isCounted(items)) return;
		const first = items[0]?.number ?? 1;
		const index = items.findIndex(({ number }, place) => number !== first + place);
		const wrong = items[index];
		if (wrong) found.push({ item: wrong.item, typed: wrong.number, shown: first + index });
	});
	return found;
}

function eachList(tree: Root, visit: (list: List, before: Nodes | undefined) => void): void {
	const walk = (parent: Parents) => {
		for (const [index, child] of parent.children.entries()) {
			if (child.type === 'list' && child.ordered) visit(child, parent.children[index - 1]);
			if ('children' in child) walk(child);
		}
	};
	walk(tree);
}

/** @returns the items with their numbers; undefined for a list with brackets, `1)` */
function itemsOf(text: string, list: List): Numbered[] | undefined {
	const items = list.children.flatMap((item): Numbered[] => {
		const start = item.position?.start.offset;
		if (start === undefined) return [];
		const [, number] = /^(\d{1,9})\./.exec(text.slice(start, start + 10)) ?? [];
		if (number === undefined) return [];
		const point = start + number.length;
		const behind = text.slice(point + 1, point + 30);
		const isDay = Number(number) >= 1 && Number(number) <= 31;
		const isDate = isDay && (MONTH.test(behind) || NUMBERS_OF_DATE.test(behind));
		return [{ item, number: Number(number), point, isDate }];
	});
	return items.length === list.children.length && items.length > 0 ? items : undefined;
}

/** Decides whether the numbers of a list belong to the text. */
function isText(list: List, items: readonly Numbered[], before: Nodes | undefined): boolean {
	const loose = items.some(
		({ item }, index) => index > 0 && isApart(items[index - 1]?.item.position?.end, item),
	);
	if (items.every(({ isDate }) => isDate)) {
		// What stands below the text of an item would run into the next one.
		if (items.length > 1 && !loose && items.some(({ item }) => !isPlain(item))) return false;
		// A list of months counts from one, line by line.
		const ofMonths = items.length > 1 && items[0]?.number === 1 && isCounted(items) && !loose;
		return !ofMonths || isInSentence(before, list);
	}
	if (items.some(({ item }) => !isPlain(item))) return false;
	return items.length === 1 || (loose && !isCounted(items));
}

/** One after the other, or the same number every time, as some write lists. */
function isCounted(items: readonly Numbered[]): boolean {
	const first = items[0]?.number ?? 0;
	return (
		items.every(({ number }, index) => number === first + index) ||
		items.every(({ number }) => number === first)
	);
}

/** An item that is a paragraph and nothing else, or that begins with two marks: „2026. 3. Liga“. */
function isPlain({ children, checked, position }: ListItem): boolean {
	const [first, ...rest] = children;
	if (typeof checked === 'boolean' || rest.length > 0) return false;
	if (first?.type !== 'list') return !first || first.type === 'paragraph';
	const [inner, ...others] = first.children;
	const sameLine = inner?.position?.start.line === position?.start.line;
	return inner !== undefined && sameLine && others.length === 0 && isPlain(inner);
}

/** @returns true for a block that begins in the midst of a sentence: in the line below a paragraph without end */
export function isInSentence(before: Nodes | undefined, block: Nodes): boolean {
	if (before?.type !== 'paragraph' || isApart(before.position?.end, block)) return false;
	// Numbers of sources stand behind the full stop.
	const written = toString({
		...before,
		children: before.children.filter(
			(child) => child.type !== 'link' || !/^#quelle-/.test(child.url),
		),
	}).trimEnd();
	return !/[.:!?…;][)“”"‘’«»]*$/u.test(written);
}

function isApart(end: { line: number } | undefined, next: Nodes | undefined): boolean {
	return (next?.position?.start.line ?? 0) - (end?.line ?? 0) > 1;
}

/** @returns the end of a line that leads to the dates below it: „Die Termine:“ */
function endOfLead(before: Nodes | undefined, list: List) {
	if (before?.type !== 'paragraph' || !toString(before).trimEnd().endsWith(':')) return undefined;
	return isApart(before.position?.end, list) ? undefined : before.position?.end;
}

function endOfLine(text: string, offset: number): number {
	let end = offset;
	while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
	return end;
}
