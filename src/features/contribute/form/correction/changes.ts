import { diffArrays, diffWordsWithSpace } from 'diff';
import { correctedChunks } from './corrected-text.ts';
import type { TitledPart } from './correction.ts';
import type { Area } from './correction-text.ts';
import { cleanLine } from '../text/clean-text.ts';

/** A place that a correction changes, in the words of the page. */
export interface Change {
	/** Name of the field or heading of the section. */
	where: string;
	before: string;
	after: string;
}

/** What the form shows in a control. */
export interface Shown {
	where: string;
	text: string;
}

/** @returns changed fields, in the order of the form */
export function changedFields(
	before: ReadonlyMap<string, Shown>,
	after: ReadonlyMap<string, Shown>,
): Change[] {
	const names = new Set([...before.keys(), ...after.keys()]);
	return [...names].flatMap((name) => {
		const [was, is] = [before.get(name), after.get(name)];
		if ((was?.text ?? '') === (is?.text ?? '')) return [];
		return { where: (is ?? was)?.where ?? '', before: was?.text ?? '', after: is?.text ?? '' };
	});
}

/** @returns changed headings, in the order of the text */
export function changedHeadings(parts: readonly TitledPart[], texts: readonly string[]): Change[] {
	return parts.flatMap(({ title }, index) => {
		const after = cleanLine(texts[index] ?? '');
		return after === title.text ? [] : { where: 'Überschrift', before: title.text, after };
	});
}

/** @returns changed paragraphs, lists and tables of a text */
export function changedTexts(area: Area, text: string): Change[] {
	const changes: Change[] = [];
	let open: Change | undefined;
	for (const { text: own, was } of correctedChunks(area, text)) {
		if (own === was) {
			open = undefined;
			continue;
		}
		if (!open) {
			open = { where: area.heading ?? 'Text', before: '', after: '' };
			changes.push(open);
		}
		open.before = joined(open.before, was);
		open.after = joined(open.after, own);
	}
	return changes.map(withChangedLines);
}

/** Of lists and tables, only the lines that differ. */
function withChangedLines({ where, before, after }: Change): Change {
	const parts = diffArrays(before.split('\n'), after.split('\n'));
	const linesOf = (own: 'added' | 'removed') =>
		parts.flatMap((part) => (part[own] ? part.value : [])).join('\n');
	return { where, before: linesOf('removed').trim(), after: linesOf('added').trim() };
}

function joined(text: string, more: string | undefined): string {
	return [text, more].filter(Boolean).join('\n\n');
}

/** A stretch of a text, and whether the other text lacks it. */
export interface Stretch {
	text: string;
	isOwn: boolean;
}

/** @returns both texts of a change with the words marked that differ */
export function markedWords({ before, after }: Change): { before: Stretch[]; after: Stretch[] } {
	const parts = diffWordsWithSpace(before, after);
	return {
		before: parts.flatMap(({ value, added, removed }) =>
			added ? [] : { text: value, isOwn: removed },
		),
		after: parts.flatMap(({ value, added, removed }) =>
			removed ? [] : { text: value, isOwn: added },
		),
	};
}

/** @returns the changes for a mail, a few lines each */
export function changesAsText(changes: readonly Change[]): string {
	return changes
		.map(({ where, before, after }) =>
			[where.toUpperCase(), `bisher: ${before || '–'}`, `neu: ${after || '–'}`].join('\n'),
		)
		.join('\n\n');
}
