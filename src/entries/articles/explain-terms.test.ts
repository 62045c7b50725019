import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { explainTerms, type Term } from './explain-terms.ts';

const term = (id: string, ...spellings: string[]): Term => ({
	id,
	path: `/glossar/${id}/`,
	name: spellings[0] ?? id,
	definition: '',
	spellings,
});

const terms = [
	term('ozg', 'Onlinezugangsgesetz', 'OZG'),
	term('e-akte', 'E-Akte'),
	term('akte', 'Akte'),
	term('bundid', 'BundID'),
	term('fachverfahren', 'Fachverfahren'),
	term('register', 'Register'),
];

/** The text with `[what is linked](id)`, and the ids found. */
function explained(html: string, base = '/') {
	const tree = fromHtml(html, { fragment: true });
	const found = explainTerms(tree, terms, { base }).map(({ id }) => id);
	const text = toHtml(tree).replace(
		/<a class="begriff" [^>]*data-begriff="([^"]+)">([^<]*)<\/a>/g,
		'[$2]($1)',
	);
	return { text, found };
}

test('only the first use of a term is linked, whichever of its spellings comes first', () => {
	expect(explained('<p>Das OZG. Das Onlinezugangsgesetz. Das OZG.</p>')).toEqual({
		text: '<p>Das [OZG](ozg). Das Onlinezugangsgesetz. Das OZG.</p>',
		found: ['ozg'],
	});
});

test('terms are returned in the order of their first use', () => {
	expect(explained('<p>BundID</p><p>Fachverfahren und OZG</p>').found).toEqual([
		'bundid',
		'fachverfahren',
		'ozg',
	]);
});

test('the longer term wins over one it contains', () => {
	expect(explained('<p>Die E-Akte.</p>').text).toBe('<p>Die [E-Akte](e-akte).</p>');
});

test('a plain ending belongs to the word', () => {
	expect(explained('<p>Alle Registern, Akten.</p>').text).toBe(
		'<p>Alle [Registern](register), [Akten](akte).</p>',
	);
});

test.each([
	['part of a longer word', 'Registerauszug'],
	['a compound with a hyphen behind', 'OZG-Umsetzung'],
	['a compound with a hyphen before', 'Melde-Register'],
	['part of an address', 'portal.example/OZG'],
	['another case', 'ozg'],
])('%s is not the term', (_name, text) => {
	expect(explained(`<p>${text}</p>`)).toEqual({ text: `<p>${text}</p>`, found: [] });
});

test.each(['a', 'code', 'h2', 'th', 'label', 'button', 'pre'])(
	'inside <%s> nothing is linked',
	(tag) => {
		const html = `<div><${tag}>OZG</${tag}></div>`;
		expect(
			explained(html === '<div><th>OZG</th></div>' ? '<table><tr><th>OZG</th></tr></table>' : html)
				.found,
		).toEqual([]);
	},
);

test('after a passage without links, the next use is linked', () => {
	expect(explained('<h2>OZG</h2><p>Das OZG.</p>').text).toBe('<h2>OZG</h2><p>Das [OZG](ozg).</p>');
});

test('the link carries the base path of the portal', () => {
	const tree = fromHtml('<p>OZG</p>', { fragment: true });
	explainTerms(tree, terms, { base: '/wissen/' });
	expect(toHtml(tree)).toContain('href="/wissen/glossar/ozg/"');
});

test('characters with a meaning in patterns match literally', () => {
	const tree = fromHtml('<p>Komm.ONE und KommXONE</p>', { fragment: true });
	explainTerms(tree, [term('komm-one', 'Komm.ONE')], { base: '/' });
	expect(toHtml(tree)).toMatch(/>Komm\.ONE<\/a> und KommXONE/);
});

test('without terms nothing changes', () => {
	const tree = fromHtml('<p>OZG</p>', { fragment: true });
	expect(explainTerms(tree, [], { base: '/' })).toEqual([]);
	expect(toHtml(tree)).toBe('<p>OZG</p>');
});

test('on its own page a term is not explained, but others are that share its spelling or begin like it', () => {
	const shared = [
		term('open-data', 'Open Data', 'OD'),
		term('offen', 'Open'),
		term('odenwald', 'OD'),
	];
	const tree = fromHtml('<p>Open Data, OD</p>', { fragment: true });
	const found = explainTerms(tree, shared, { base: '/', ownTerm: 'open-data' });
	expect(found.map(({ id }) => id)).toEqual(['offen', 'odenwald']);
});
