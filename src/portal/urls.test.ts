import { expect, test } from 'vitest';
import { portalSchema } from './portal-schema.ts';
import { editUrl, mailUrl, newFileUrl, withBase } from './urls.ts';

const portal = (plattform: 'github' | 'gitlab' | 'forgejo') =>
	portalSchema.parse({
		name: 'Netz',
		region: 'Kreis',
		leitsatz: 'Was andere gelöst haben',
		beschreibung: 'Ein Portal, das es nur in einem Test gibt, mit genug Text.',
		adresse: 'https://netz.example',
		kontakt: { stelle: 'Amt', mail: 'amt@netz.example' },
		quelltext: { plattform, adresse: 'https://git.example/netz', zweig: 'haupt' },
		lizenz: { name: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/' },
	});

test.each([
	['/a/?b#c', '/', '/a/?b#c'],
	['/a/', '/wissen/ortenau/', '/wissen/ortenau/a/'],
	['/', '/wissen/', '/wissen/'],
])('%s under %s is %s', (path, base, address) => {
	expect(withBase(path, base)).toBe(address);
});

test.each([
	['github', 'edit', 'new'],
	['gitlab', '-/edit', '-/new'],
	['forgejo', '_edit', '_new'],
] as const)('%s edits at %s and creates at %s', (plattform, edit, create) => {
	expect(editUrl('a/ä b.mdx', portal(plattform))).toBe(
		`https://git.example/netz/${edit}/haupt/content/a/%C3%A4%20b.mdx`,
	);
	expect(newFileUrl('boerse', portal(plattform))).toBe(
		`https://git.example/netz/${create}/haupt/content/boerse`,
	);
});

test('a mail keeps lines, blanks and signs with a meaning', () => {
	const url = mailUrl('amt@netz.example', 'A & B?', 'eins\nzwei');
	expect(url).toBe('mailto:amt@netz.example?subject=A%20%26%20B%3F&body=eins%0Azwei');
});
