import { expect, test } from 'vitest';
import { isLintCandidate } from './lint-candidates.ts';

test.each([
	'**Was neu ist**',
	'- _Was neu ist_',
	'> **Was\nneu ist**',
	'## Was neu ist:',
	'1. ### Was [neu.](/meldungen/neu/) ist',
	'Was neu ist.\n---',
	'Siehe https://www.example.org/ und mehr.',
	'Siehe www.example.org und mehr.',
	'Siehe [1] und mehr.',
	'Siehe [Text] (/ziel/) und mehr.',
	'Siehe [Text](/ziel/ und mehr.',
	'Siehe \\[Text](/ziel/) und mehr.',
	'Siehe [a [b](/c/) d](/e/) und mehr.',
	'Siehe [`a](/b/)` und mehr.',
])('%j may read badly', (text) => {
	expect(isLintCandidate(`Anfang.\n\n${text}\n\nEnde.\n`)).toBe(true);
});

test.each([
	'Was **neu** ist, steht [im Gesetz](https://www.example.org/gesetz). [1](#quelle-1)',
	'## Was neu ist\n\nAlles.',
	'- **Neu**: alles\n- **Alt**: nichts',
	'| a | b |\n| --- | --- |\n| 1 | 2 |',
	'![Grundriss des Erdgeschosses](plan.svg)',
])('%j cannot', (text) => {
	expect(isLintCandidate(`Anfang.\n\n${text}\n\nEnde.\n`)).toBe(false);
});
