import { expect, test } from 'vitest';
import { withSoftHyphens } from '#src/base/text/soft-hyphens.ts';
import { ENGLISH, foreignWordFinder } from './foreign-words.ts';
import { pageTypesetter } from './typeset-page.ts';
import { withoutTypesetting } from './without-typesetting.ts';

const page = pageTypesetter(foreignWordFinder({ en: ENGLISH }), withSoftHyphens);
/** `_` no-break space, `'` narrow one, `|` soft hyphen. */
const shown = (html: string) =>
	page(html).replaceAll('\u00A0', '_').replaceAll('\u202F', "'").replaceAll('\u00AD', '|');

test('headings, cells and links in navigation get soft hyphens in words longer than a narrow line', () => {
	expect(shown('<h1>Die Digitalisierungsbeauftragten</h1>')).toBe(
		'<h1>Die Di|gi|ta|li|sie|rungs|be|auf|trag|ten</h1>',
	);
	expect(shown('<td>Digitalisierungsbeauftragte</td>')).toContain('Di|gi|ta|li|sie|rungs');
	expect(shown('<nav><a href="/x/">Digitalisierungsbeauftragte</a></nav>')).toContain('Di|gi|ta');
	expect(shown('<h1>Genehmigungsfiktion</h1>')).toBe('<h1>Genehmigungsfiktion</h1>');
	expect(shown('<td>Datenschutzfolgenabschätzung</td>')).toContain('Da|ten|schutz');
	expect(shown('<td>Verwaltungsleistungen</td>')).toBe('<td>Verwaltungsleistungen</td>');
});

test('in running text only words that may be longer than a line get them', () => {
	expect(shown('<p>Digitalisierungsbeauftragte</p>')).toBe('<p>Digitalisierungsbeauftragte</p>');
	expect(shown('<p>Grundstücksverkehrsgenehmigungszuständigkeit</p>')).toContain('Grund|stücks');
});

test('foreign words are marked with their language, also in links and titles, but not twice', () => {
	expect(page('<h2><a href="/open-source/" title="Open Source">Open Source</a></h2>')).toBe(
		'<h2><a href="/open-source/" title="Open Source"><span lang="en">Open Source</span></a></h2>',
	);
	expect(page('<p>Ein <span lang="en">Smart City</span> mehr</p>')).toBe(
		'<p>Ein <span lang="en">Smart City</span> mehr</p>',
	);
});

test('short words with one letter before the hyphen stay on one line, and are found and copied as they are', () => {
	const one = (word: string) => `<span class="ein-wort">${word}</span>`;
	expect(page('<h2>E-Akte, i-Kfz und „E-Rechnung“</h2>')).toBe(
		`<h2>${one('E-Akte')}, ${one('i-Kfz')} und „${one('E-Rechnung')}“</h2>`,
	);
	expect(page('<p>Das D-Ticket &amp; E-Mail.</p>')).toBe(
		`<p>Das ${one('D-Ticket')} &amp; ${one('E-Mail')}.</p>`,
	);
	for (const other of [
		'IT-Sicherheit',
		'E-Rechnungspflichtverordnung',
		'E-Rechnungs-Gesetz',
		'A-1',
		'Ü-',
		'm-w-d',
		'A–Z',
		'XE-Akte',
		'2-E-Akte',
	])
		expect(page(`<p>${other}</p>`)).toBe(`<p>${other}</p>`);
	expect(withoutTypesetting(page('<p>Die E-Akte kommt.</p>'))).toBe('<p>Die E-Akte kommt.</p>');
});

test('code, addresses, window titles, data, options and fields stay as they are', () => {
	const html = [
		'<title>Datenschutzrecht am 12. August 2026 mit Open Source</title>',
		'<script type="application/ld+json">{"name":"Datenschutzrecht § 10 Open Source"}</script>',
		'<body><code>12. August 2026 Open Source</code><textarea>§ 10 Cloud</textarea>',
		'<select><option>Digitalisierungsbeauftragte § 10</option></select>',
		'<svg><text>Digitalisierungsbeauftragte</text></svg>',
		'<h2>poststelle@digitalisierungsbeauftragte.example https://digitalisierungsbeauftragte.example/</h2>',
		'<td>Digitalisierungsbeauftragte_Liste.xlsx DE89370400440532013000XYZ</td>',
		'<div hidden data-pagefind-ignore="index"><span>Digitalisierungsbeauftragte § 10</span></div>',
		'<p aria-label="§ 10 Digitalisierungsbeauftragte"></p></body>',
	].join('');
	expect(page(html)).toBe(html);
});

test('every other byte stays, with entities, comments and odd spacing', () => {
	const html =
		'<!doctype html>\n<p class=a  id=b>A &amp; B &lt; C<!-- § 10 --><br/> z.&nbsp;B. </p ><img src=x>';
	expect(page(html)).toBe(html);
});

test('places are known by the elements that are open, also where end tags are left out or odd', () => {
	const word = 'Digitalisierungsbeauftragte';
	const broken = 'Di|gi|ta|li|sie|rungs|be|auf|trag|te';
	expect(shown(`<h1>${word}<br>${word}<img src=x>${word}</h1>${word}`)).toBe(
		`<h1>${broken}<br>${broken}<img src=x>${broken}</h1>${word}`,
	);
	expect(shown(`<div><ul><li>${word}<li>${word}</ul></b><NAV>${word}</NAV></div>`)).toBe(
		`<div><ul><li>${word}<li>${word}</ul></b><NAV>${broken}</NAV></div>`,
	);
	expect(shown(`<p><svg><path d="M0>1"/><title>${word}</title></svg><b>§ 10</b></p>`)).toBe(
		`<p><svg><path d="M0>1"/><title>${word}</title></svg><b>§_10</b></p>`,
	);
	expect(shown(`<p><pre/>§ 10</pre><i>§ 10</i></p>`)).toBe('<p><pre/>§ 10</pre><i>§_10</i></p>');
});

test('translate, lang and hidden data for the search hold for everything inside an element', () => {
	const html =
		'<p translate="no"><b>§ 10</b></p><p lang=en><b>Open Source</b></p><div data-pagefind-ignore="index" hidden><p>§ 10</p></div>';
	expect(page(html)).toBe(html);
	expect(shown('<div hidden><p>§ 10</p></div><div data-pagefind-ignore="index">§ 10</div>')).toBe(
		'<div hidden><p>§_10</p></div><div data-pagefind-ignore="index">§_10</div>',
	);
	expect(shown('<p lang="en"><b lang="de-DE">Open Source</b></p>')).toContain('<span lang="en">');
});

test('the same text is typeset as each of its places asks', () => {
	const word = 'Digitalisierungsbeauftragte';
	expect(shown(`<h1>${word}</h1><p>${word}</p><td>${word}</td><pre>${word}</pre>`)).toBe(
		'<h1>Di|gi|ta|li|sie|rungs|be|auf|trag|te</h1><p>Digitalisierungsbeauftragte</p>' +
			'<td>Di|gi|ta|li|sie|rungs|be|auf|trag|te</td><pre>Digitalisierungsbeauftragte</pre>',
	);
	expect(page('<p lang="en">Open Source</p><p>Open Source</p>')).toBe(
		'<p lang="en">Open Source</p><p><span lang="en">Open Source</span></p>',
	);
});

test('the search and tests can restore the text', () => {
	const html =
		'<h1>Open-Source-Software für Digitalisierungsbeauftragte</h1><p>am 12. August 2026, 20 %</p>';
	expect(page(html)).not.toBe(html);
	expect(withoutTypesetting(page(html))).toBe(html);
});
