import { expect, test } from 'vitest';
import { textChanges } from './text-changes.ts';

const BEFORE =
	'Anfang.\n\n## Kosten\n\nDie Stadt zahlt 100 Euro.\n\nEs lohnt sich.\n\n## Ausblick\n\nBald mehr.\n';

test('a text with other line breaks only has not changed', () => {
	expect(textChanges(BEFORE, BEFORE.replace('Die Stadt', 'Die\nStadt'))).toBeUndefined();
});

test('a paragraph that others replace is changed, in its section', () => {
	const changes = textChanges(BEFORE, BEFORE.replace('100', '200'));
	expect(changes).toMatchObject({ changed: 1, added: 0, removed: 0, sections: ['Kosten'] });
	expect(changes?.lines).toEqual([
		{ sign: '-', text: 'Die Stadt zahlt 100 Euro.' },
		{ sign: '+', text: 'Die Stadt zahlt 200 Euro.' },
	]);
});

test('paragraphs that come and go are counted each', () => {
	const after = BEFORE.replace('Es lohnt sich.\n\n', '').replace(
		'Bald',
		'Neu.\n\nNoch neu.\n\nBald',
	);
	expect(textChanges(BEFORE, after)).toMatchObject({
		changed: 0,
		added: 2,
		removed: 1,
		sections: ['Kosten', 'Ausblick'],
	});
});
