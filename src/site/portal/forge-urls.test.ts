import { expect, test } from 'vitest';
import { portalSchema } from './portal-schema.ts';
import { editUrl, issueUrl, newFileUrl } from './forge-urls.ts';

const portal = (plattform: 'github' | 'gitlab' | 'forgejo') =>
	portalSchema.parse({
		name: 'Netz',
		region: 'Kreis',
		leitsatz: 'Was andere gelöst haben',
		beschreibung: 'Ein Portal, das es nur in einem Test gibt, mit genug Text.',
		adresse: 'https://netz.example',
		kontakt: { stelle: 'Amt', mail: 'amt@netz.example' },
		quelltext: { plattform, adresse: 'https://git.landkreis.de/netz', zweig: 'haupt' },
		lizenz: { name: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/' },
	});

test.each([
	['github', 'edit', 'new'],
	['gitlab', '-/edit', '-/new'],
	['forgejo', '_edit', '_new'],
] as const)('%s edits at %s and creates at %s', (plattform, edit, create) => {
	expect(editUrl('a/ä b.mdx', portal(plattform))).toBe(
		`https://git.landkreis.de/netz/${edit}/haupt/content/a/%C3%A4%20b.mdx`,
	);
	expect(newFileUrl('boerse', portal(plattform))).toBe(
		`https://git.landkreis.de/netz/${create}/haupt/content/boerse`,
	);
});

const inForge = (plattform: 'github' | 'gitlab' | 'forgejo', changes: object = {}) => {
	const base = portal(plattform);
	return portalSchema.parse({ ...base, quelltext: { ...base.quelltext, ...changes } });
};

test.each([
	['github', 'edit'],
	['gitlab', '-/edit'],
	['forgejo', '_edit'],
] as const)('on %s, signs with a meaning in branch and folder are escaped', (plattform, route) => {
	const nasty = inForge(plattform, { zweig: 'entwurf/ä & #1', ordner: 'in halte/100%' });
	expect(editUrl('a?b/ü.mdx', nasty)).toBe(
		`https://git.landkreis.de/netz/${route}/entwurf/%C3%A4%20%26%20%231/in%20halte/100%25/a%3Fb/%C3%BC.mdx`,
	);
});

test('a slash at the end of the project’s address does no harm', () => {
	const slashed = inForge('gitlab', { adresse: 'https://git.landkreis.de/netz//' });
	expect(editUrl('a.mdx', slashed)).toBe(
		'https://git.landkreis.de/netz/-/edit/haupt/content/a.mdx',
	);
});

test.each([
	['github', 'new', 'filename', 'value'],
	['gitlab', '-/new', 'file_name', 'content'],
	['forgejo', '_new', 'filename', 'value'],
] as const)('on %s, a new file has its name and text filled in', (plattform, route, name, text) => {
	const file = {
		name: 'grün & #1.mdx',
		text: '---\ntitel: "A & B = 100 %?"\n---\n\n## Übung +1\n',
	};
	const url = new URL(newFileUrl('boerse', portal(plattform), file) ?? '');
	expect(url.origin + url.pathname).toBe(
		`https://git.landkreis.de/netz/${route}/haupt/content/boerse`,
	);
	expect(Object.fromEntries(url.searchParams)).toEqual({ [name]: file.name, [text]: file.text });
	expect(url.hash).toBe('');
});

test('a text too long for an address is left out, the name stays', () => {
	const url = newFileUrl('boerse', portal('github'), { name: 'a.mdx', text: 'ä'.repeat(1200) });
	expect(url).toBe('https://git.landkreis.de/netz/new/haupt/content/boerse?filename=a.mdx');
});

test.each([
	['github', 'issues/new?template=beispiel.yml'],
	['gitlab', '-/issues/new?issuable_template=Beispiel'],
	['forgejo', 'issues/new?template=.forgejo%2Fissue_template%2Fbeispiel.yml'],
] as const)('%s opens the form for a case at %s', (plattform, page) => {
	expect(issueUrl('beispiel', portal(plattform))).toBe(`https://git.landkreis.de/netz/${page}`);
});

test.each([
	['a placeholder', inForge('gitlab', { adresse: 'https://git.example.org/netz' })],
	['an unknown platform', inForge('gitlab', { plattform: 'andere' })],
	['none', portalSchema.parse({ ...portal('gitlab'), quelltext: undefined })],
])('where the project’s address is %s, nothing leads to a platform', (_case, without) => {
	expect(editUrl('a.mdx', without)).toBeUndefined();
	expect(newFileUrl('boerse', without)).toBeUndefined();
	expect(issueUrl('frage', without)).toBeUndefined();
});

test('a project whose name only looks like a placeholder is none', () => {
	const named = inForge('github', { adresse: 'https://github.com/example.org/netz' });
	expect(editUrl('a.mdx', named)).toBe(
		'https://github.com/example.org/netz/edit/haupt/content/a.mdx',
	);
});
