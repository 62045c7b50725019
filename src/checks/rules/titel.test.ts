import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { lines } from '../example-content.ts';
import { contentFixture } from '../testing/content-fixture.ts';

const topicAndSolution = (title: string) => ({
	'themen/bauen.yaml': lines(
		'titel: Digitaler Bauantrag',
		'kurzfassung: Was im Portal zum digitalen Bauantrag steht, auf einer Seite gesammelt.',
		'reihenfolge: 1',
	),
	'loesungen/bauantrag.yaml': lines(
		`titel: ${title}`,
		'kurzfassung: Bauanträge online annehmen und den Bescheid elektronisch erlassen.',
		'themen: [bauen]',
		'reihenfolge: 1',
	),
});

const titles = (title: string) =>
	checkContent(contentFixture(topicAndSolution(title)), { day: '2026-11-22' }).findings.filter(
		({ rule }) => rule === 'titel',
	);

test('an entry that is named like a topic is told, at the entry', () => {
	// The fixture keeps titles apart that are the same to the letter.
	expect(titles('digitaler Bauantrag')).toMatchObject([
		{
			file: 'loesungen/bauantrag.yaml',
			line: 1,
			column: 8,
			text: 'Denselben Titel hat schon `themen/bauen.yaml`.',
		},
	]);
	expect(titles('Software für digitale Bauanträge')).toEqual([]);
});
