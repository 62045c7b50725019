import { expect, test } from 'vitest';
import { TEXT_STATE, textState } from './text-state.ts';

const BODY = '## Ergebnis\n\nDer Antrag kommt an, und\ndie Antwort auch. [1](#quelle-1)\n';

test('line breaks and spaces at line ends do not change the fingerprint', () => {
	const wrapped =
		'\n## Ergebnis\n\n\nDer Antrag kommt an,\nund die Antwort  auch. [1](#quelle-1)   ';
	expect(textState('Der Titel', wrapped)).toBe(textState('Der Titel', BODY));
});

test('composed and decomposed umlauts are the same text', () => {
	expect(textState('Prüfung', BODY)).toBe(textState('Pru\u0308fung', BODY));
});

test.each([
	['another word', 'Der Titel', BODY.replace('Antwort', 'Akte')],
	['another title', 'Ein Titel', BODY],
	['another source', 'Der Titel', BODY.replace('quelle-1', 'quelle-2')],
])('%s changes the fingerprint', (_what, title, body) => {
	expect(textState(title, body)).not.toBe(textState('Der Titel', BODY));
});

test('YAML reads the fingerprint as text, whatever its digits', () => {
	expect(textState('Der Titel', BODY)).toMatch(TEXT_STATE);
	expect(Number.isNaN(Number(textState('Der Titel', BODY)))).toBe(true);
});
