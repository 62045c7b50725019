import type { CompoundSplitter } from '../split-compound.ts';

/** How well a splitter does on words taken apart by hand. */
export interface SplitMeasures {
	compounds: number;
	/** Compounds with a boundary before their head. */
	found: number;
	/** Of these, those whose topmost boundary it is. */
	topmost: number;
	/** Compounds that were not split. */
	whole: string[];
	/** Compounds that were split, but not before their head; boundaries as `|`. */
	wrong: string[];
	/** Words that are no compounds. */
	simple: number;
	/** Of these, those split all the same. */
	cut: string[];
}

/**
 * @param words content of `haelften.tsv`
 * @param half `a` is for tuning, `b` kept aside
 */
export function measureSplits(
	splitter: CompoundSplitter,
	words: string,
	half: 'a' | 'b',
): SplitMeasures {
	const found: SplitMeasures = {
		compounds: 0,
		found: 0,
		topmost: 0,
		whole: [],
		wrong: [],
		simple: 0,
		cut: [],
	};
	for (const line of words.split('\n')) {
		const [word = '', marked = '', itsHalf] = line.split('\t');
		if (itsHalf !== half) continue;
		const leaves = splitter.leavesOf(word);
		if (!marked.includes('||')) {
			found.simple++;
			if (leaves.length > 0) found.cut.push(leaves.join('|'));
			continue;
		}
		found.compounds++;
		const head = marked.indexOf('||');
		const isFound = leaves.some((_, at) => leaves.slice(0, at).join('').length === head);
		if (isFound) found.found++;
		else if (leaves.length === 0) found.whole.push(word);
		else found.wrong.push(leaves.join('|'));
		if (splitter.split(word)?.parts?.[0].form.length === head) found.topmost++;
	}
	return found;
}
