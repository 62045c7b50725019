import type { Located } from '#src/base/mistake.ts';

const OURS = /^<{7}(?: \S.*)?$/;
const BASE = /^\|{7}(?: \S.*)?$/;
const MIDDLE = /^={7}$/;
const THEIRS = /^>{7}(?: \S+(?: \(.*\))?)?$/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** A text without the versions that Git could not merge. */
export interface Settled {
	/** The first version of every place; the marks and the other version are blank, so that offsets stay. */
	text: string;
	/** One for every place with two versions. */
	mistakes: Located[];
}

/**
 * Finds the marks that Git leaves in a file when two people have changed the same lines. In a block of code they may be
 * an example.
 */
export function withoutConflicts(text: string): Settled {
	if (!/^(?:<{7}|>{7})/m.test(text)) return { text, mistakes: [] };
	const mistakes: Located[] = [];
	const kept: string[] = [];
	let offset = 0;
	let other = false;
	let open = false;
	let fenced = false;
	for (const line of text.split('\n')) {
		if (FENCE.test(line) && !open) fenced = !fenced;
		const begins = OURS.test(line);
		const ends = THEIRS.test(line);
		const divides = open && (MIDDLE.test(line) || BASE.test(line));
		const mark = !fenced && (begins || ends || divides);
		if (mark && (begins || (ends && !open))) mistakes.push(mistake(offset, begins));
		if (mark) {
			open = !ends;
			other = divides;
		}
		kept.push(mark || other ? ' '.repeat(line.length) : line);
		offset += line.length + 1;
	}
	return { text: kept.join('\n'), mistakes };
}

function mistake(at: number, begins: boolean): Located {
	return {
		at,
		text: begins
			? 'Hier stehen zwei Fassungen, die Git nicht zusammenführen konnte.'
			: 'Hier endete eine zweite Fassung, die Git nicht zusammenführen konnte.',
		expected:
			'nur die gültige Fassung; löschen Sie die andere und die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>`',
	};
}
