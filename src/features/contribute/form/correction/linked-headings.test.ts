import { expect, test } from 'vitest';
import type { SentPart } from './correction-text.ts';
import { withoutLinkedHeadings } from './linked-headings.ts';

const part = (heading: string): SentPart => ({
	...{ heading, level: 2, pieces: [] },
	title: { from: 0, to: 1, text: heading },
});

test('a heading that a link leads to keeps its words, and so its address', () => {
	const parts = [part('Wege'), part('Größe und Zahl'), part('Wege'), part('Frei')];
	const kept = withoutLinkedHeadings(parts, '/leitfaeden/a/', {
		body: 'Siehe [unten](#wege-1) und [dort](/leitfaeden/b/#frei).',
		others: ['Mehr [hier](/leitfaeden/a/#gr%C3%B6%C3%9Fe-und-zahl), [da](/leitfaeden/a/).'],
	});
	expect(kept.map(({ title }) => title !== undefined)).toEqual([true, false, false, true]);
	expect(kept.map(({ isLinked = false }) => isLinked)).toEqual([false, true, true, false]);
});
