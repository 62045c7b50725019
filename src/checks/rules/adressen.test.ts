import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { contentFixture } from '../testing/content-fixture.ts';
import { lines, NEWS, newsWith } from '../example-content.ts';

const HEUTE = '2026-11-22';

function found(files: Record<string, string>) {
	return checkContent(contentFixture(files), { day: HEUTE }).findings.map(
		({ rule, file, line, text, correction }) => ({ rule, file, line, text, correction }),
	);
}

function formerly(...addresses: string[]): string {
	return newsWith('themen: [bauen]', `themen: [bauen]\nfrueher: [${addresses.join(', ')}]`);
}

const REMOVED = lines(
	'entfernt:',
	'  - adresse: /meldungen/weg/',
	'    titel: Was es nicht mehr gibt',
	'    am: 2026-01-15',
	'    grund: Den Onlinedienst gibt es nicht mehr.',
);

test('an address of a removed entry is not given to another one', () => {
	expect(found({ 'entfernt.yaml': REMOVED, 'meldungen/weg.mdx': NEWS })).toMatchObject([
		{
			rule: 'adressen',
			file: 'meldungen/weg.mdx',
			text: expect.stringContaining('war schon vergeben') as string,
		},
	]);
});

test('two entries cannot have the same former address', () => {
	const findings = found({
		'meldungen/neu-a.mdx': formerly('/meldungen/x/'),
		'meldungen/neu-b.mdx': formerly('/meldungen/x/'),
	});
	expect(findings).toMatchObject([
		{
			rule: 'adressen',
			file: 'meldungen/neu-b.mdx',
			line: 5,
			text: 'Die alte Adresse `/meldungen/x/` steht schon in `meldungen/neu-a.mdx`.',
		},
	]);
});

test('only a page may have had an address directly below the portal’s, and none of a program', () => {
	const page = (address: string) =>
		formerly(address).replace('themen: [bauen]\n', '').replace('datum: 2026-01-15\n', '');
	expect(found({ 'seiten/ueber-uns.mdx': page('/kontakt/') })).toEqual([]);
	expect(found({ 'seiten/ueber-uns.mdx': page('/login/') })).toMatchObject([{ rule: 'adressen' }]);
});

test.each([
	...['/meldungen/neu-a/', '/suche/', '/meldungen/', '/pagefind/x/', '/nirgends/x/'],
	...['/login/', '/admin/', '/kontakt/', '/ueber-uns/', '/seiten/impressum/'],
])('%s is no old address of an entry', (address) => {
	expect(found({ 'meldungen/neu-a.mdx': formerly(address) })).toMatchObject([
		{ rule: 'adressen', file: 'meldungen/neu-a.mdx', line: 5 },
	]);
});

test.each(['meldungen/x', 'https://example.org/x/', '/Meldungen/X/', '/meldungen/../x/'])(
	'%s has not the form of an address and is refused',
	(address) => {
		const rules = new Set(
			found({ 'meldungen/neu-a.mdx': formerly(address) }).map(({ rule }) => rule),
		);
		expect(rules).toContain('felder');
	},
);

test('a link to an old address is reported with the new one, including the anchor', () => {
	const findings = found({
		'meldungen/neu-a.mdx': formerly('/meldungen/x/'),
		'meldungen/neu-b.mdx': `${NEWS}\nMehr unter [Onlinedienst](/meldungen/x/#was).\n`,
		'meldungen/neu-c.mdx': `${NEWS}\nMehr unter [Onlinedienst](/meldungen/weg/).\n`,
		'entfernt.yaml': `${REMOVED}    stattdessen: /meldungen/neu-a/\n`,
	});
	expect(findings).toMatchObject([
		{
			rule: 'links',
			file: 'meldungen/neu-b.mdx',
			text: 'Die Seite „/meldungen/x/“ heißt jetzt `/meldungen/neu-a/`.',
			correction: 'Mehr unter [Onlinedienst](/meldungen/neu-a/#was).',
		},
		{
			rule: 'links',
			file: 'meldungen/neu-c.mdx',
			text: 'Die Seite „/meldungen/weg/“ gibt es seit 15. Januar 2026 nicht mehr.',
			correction: 'Mehr unter [Onlinedienst](/meldungen/neu-a/).',
		},
	]);
});

test('mistakes in the list of removed entries are reported with their line', () => {
	const findings = found({
		'entfernt.yaml': REMOVED.replace('am: 2026-01-15', 'am: gestern'),
	});
	expect(findings).toMatchObject([{ rule: 'adressen', file: 'entfernt.yaml', line: 4 }]);
	expect(
		found({ 'entfernt.yaml': `${REMOVED}    stattdessen: /meldungen/nirgends/\n` }),
	).toMatchObject([
		{
			rule: 'adressen',
			file: 'entfernt.yaml',
			line: 6,
			text: expect.stringContaining('gibt es nicht') as string,
		},
	]);
	expect(found({ 'entfernt.yaml': 'entfernt: [\n' }).map(({ rule }) => rule)).toContain('yaml');
});
