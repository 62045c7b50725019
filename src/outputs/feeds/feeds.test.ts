import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { plainText } from '#src/base/text/plain-text.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { feedItems, type FeedPlace } from './feed-item.ts';
import { atomText, jsonFeedText, type FeedContent } from './feed-text.ts';

const place: FeedPlace = {
	portalId: 'netz.example',
	fullAddress: (path) => `https://neu.example${path}`,
	topicName: () => undefined,
};

const content = (items: FeedContent['items']): FeedContent => ({
	id: 'tag:netz.example,2026:/',
	title: 'Netz & Wissen',
	description: 'Alles Neue',
	page: 'https://neu.example/',
	address: 'https://neu.example/feed.xml',
	publisher: 'Landratsamt',
	rights: 'CC BY 4.0',
	date: '2026-02-03',
	items,
});

test('the last changed entry comes first; entries without a date of change are left out', () => {
	const entries = [
		exampleEntry('meldungen', { titel: 'Älteste von allen', stand: '2026-01-01' }),
		exampleEntry('kommunen', {}),
		exampleEntry('glossar', { begriff: 'Zuletzt', stand: '2026-01-03' }),
	];
	expect(feedItems(entries, place).map(({ title }) => title)).toEqual([
		'Zuletzt',
		'Älteste von allen',
	]);
});

test('a news item keeps its own day beside the day of its last change', () => {
	const [item] = feedItems(
		[exampleEntry('meldungen', { datum: '2023-05-12', stand: '2026-01-01' })],
		place,
	);
	expect(item).toMatchObject({ published: '2023-05-12', updated: '2026-01-01' });
});

test('control characters, which XML forbids, are left out', () => {
	const items = feedItems(
		[exampleEntry('meldungen', { titel: 'Ein\u0001 Titel\uFFFE mit\uD800' })],
		place,
	);
	const xml = atomText(content(items));
	expect(xml).toContain('Ein Titel mit\uFFFD');
	// eslint-disable-next-line no-control-regex -- The test looks for control characters.
	expect(xml).not.toMatch(/[\u0001\uFFFE\uD800]/);
});

test('a feed without items has the date of the content, not of the clock', () => {
	expect(atomText(content([]))).toContain('<updated>2026-02-03T00:00:00.000Z</updated>');
	expect(JSON.parse(jsonFeedText(content([])))).toMatchObject({ items: [] });
});

const HOSTILE = [
	'KI für Gemeinden < 5.000 Einwohner',
	']]> und ]]> noch einmal',
	'A & B &amp; C &lt;b&gt; &unbekannt; &#0;',
	'"Anführung" \'einfach\' > größer',
	'<script>alert(1)</script>',
	'Steuer\u0000zeichen\u000b und halbe \ud800 Zeichen \ufffe',
	'zwei\nZeilen\tund mehr',
	'<![CDATA[ x ]]>',
	'--> <!-- ?>',
];

test.each(HOSTILE)(
	'%j in every text of a feed leaves it well-formed and is read as written',
	(text) => {
		const item = {
			id: 'tag:netz.example,2026:/a/',
			title: text,
			summary: text,
			url: 'https://neu.example/a/?b=1&c="2"',
			updated: '2026-01-02',
			categories: [{ term: 'a', label: text }],
		};
		const feed = {
			...content([item]),
			title: text,
			description: text,
			publisher: text,
			rights: text,
		};
		const archive = { previous: 'https://neu.example/feed-2025-1.xml?a=1&b=2' };
		const xml = atomText({ ...feed, archive });
		const mistakes: string[] = [];
		const found: { name: string; text: string; label: string | undefined }[] = [];
		const parser = new SaxesParser({ xmlns: true });
		parser.on('error', ({ message }) => mistakes.push(message));
		parser.on('opentag', ({ name, attributes }) =>
			found.push({ name, text: '', label: attributes['label']?.value }),
		);
		const add = (more: string) => {
			const last = found.at(-1);
			if (last) last.text += more;
		};
		parser.on('text', add);
		parser.on('cdata', add);
		parser.write(xml).close();
		expect(mistakes).toEqual([]);
		const clean = plainText(text);
		const titles = found.filter(({ name }) => name === 'title');
		expect(titles[0]?.text.trim()).toBe(clean.trim());
		const spaces = (words: string | undefined) => words?.replace(/\s+/g, ' ');
		expect(spaces(found.find(({ name }) => name === 'category')?.label)).toBe(spaces(clean));
		expect(JSON.parse(jsonFeedText(feed))).toMatchObject({
			title: clean,
			items: [{ title: clean }],
		});
	},
);
