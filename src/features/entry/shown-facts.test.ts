import { expect, test } from 'vitest';
import { factsInShort } from './shown-facts.ts';

const fact = (field: string, label: string, text: string, unchecked?: string) => ({
	...{ field, label },
	values: [unchecked === undefined ? { text } : { text, unchecked }],
});

test('folded facts are told by their values, a bare number by its label, too', () => {
	const facts = [
		fact('herausgeber', 'Wer gefragt hat', 'Landratsamt Waldkreis'),
		fact('teilnehmende', 'Teilnehmende Kommunen', '48'),
		fact('zeitraum', 'Zeitraum', '2023'),
	];
	expect(factsInShort(facts, []).map(({ text }) => text)).toEqual([
		'Landratsamt Waldkreis',
		'Teilnehmende Kommunen: 48',
	]);
});

test('what is large or long is left out, and what nobody checked keeps its reason', () => {
	const facts = [
		fact('kosten', 'Kosten', '4.500 €'),
		fact('hinweis', 'Hinweis', 'Ein ganzer Satz, der auf keine Zeile eines Telefons passt.'),
		fact('status', 'Status', 'In Betrieb', 'Die Quelle ist alt.'),
	];
	expect(factsInShort(facts, ['kosten'])).toEqual([
		{ text: 'In Betrieb', unchecked: 'Die Quelle ist alt.' },
	]);
});
