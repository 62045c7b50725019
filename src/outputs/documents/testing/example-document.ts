import { paragraphOf, textNode } from '#src/model/text-blocks.ts';
import type { TextDocument } from '../text-document.ts';

/** A document, some of its parts replaced; for tests. */
export function exampleDocument(parts: Partial<TextDocument> = {}): TextDocument {
	return {
		title: 'Titel des Textes',
		summary: 'Kurz gesagt.',
		kind: 'Leitfaden',
		portal: 'Wissensnetz Waldkreis',
		address: 'https://neu.example/leitfaeden/text/',
		date: '2026-03-02',
		licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
		facts: {
			type: 'table',
			rows: [
				[[textNode('Für wen')], [textNode('Gemeinden'), { type: 'break' }, textNode('Kreise')]],
			],
		},
		blocks: [],
		notes: new Map([
			[
				'quelle-1',
				[
					paragraphOf('Satzung. Gemeinde. ', {
						type: 'link',
						url: 'https://amt.example/',
						children: [textNode('https://amt.example/')],
					}),
				],
			],
			['quelle-2', [paragraphOf('Nicht genannte Quelle.')]],
		]),
		...parts,
	};
}
