import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { kindIds, kindOf, kinds } from '#src/model/kinds.ts';
import { templateContent, templateOf } from './template-of.ts';

const content = templateContent(loadContent(resolve('content')).entries);
const written = kindIds.filter((id) => kindOf(id).storage !== 'csv');

test('a new case has its sections, the given topic, a day to fill in and stays a draft', () => {
	const text = templateOf('praxisbeispiele', { themen: ['bauen'] }, content);
	expect(text).toMatch(/^---\n/);
	expect(text).toContain('themen: [bauen]');
	expect(text).toContain('stand: JJJJ-MM-TT');
	expect(text).toContain('entwurf: true');
	for (const section of kinds.praxisbeispiele.sections ?? []) {
		expect(text).toContain(`\n## ${section}\n`);
	}
});

test.each(written)('the template for %s is whole and short enough for an address', (id) => {
	const text = templateOf(id, {}, content);
	expect(text).not.toContain('Freiwillige Angaben');
	expect(text).not.toContain('1970');
	expect(encodeURIComponent(text).length).toBeLessThan(6000);
	if (kindOf(id).storage === 'mdx') expect(text.match(/^---$/gm)).toHaveLength(2);
});

test.each(written)('the template for %s is whole, too, if the portal has no entry yet', (id) => {
	expect(templateOf(id, {}, templateContent([]))).not.toContain('undefined');
});
