import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import { entryTexts, type TextCache, type TextOptions } from './entry-texts.ts';
import type { TextFacts } from './rendered-text.ts';

const TERM = `---
begriff: Onlinedienst
titel: Onlinedienst
kurzfassung: Eine Leistung der Verwaltung, die man im Internet beantragen kann.
themen: [bauen]
stand: 2026-01-15
geprueft: 2026-01-15
quellen:
  - titel: Bekanntmachung
    herausgeber: Land
    abgerufen: 2026-01-15
---
`.replace('titel: Onlinedienst\n', '');

/** An SVG image of this width in pixels. */
const drawing = (width: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><title>Ablauf</title></svg>`;

const withText = NEWS.replace(
	'Er ist da.',
	'Der Onlinedienst ist da.\n\n![Ein Ablauf in drei Schritten](ablauf.svg)\n\nMehr folgt.',
);

/** Keeps texts like a cache of a build; `damage` replaces one of its texts. */
function memory() {
	const kept = new Map<string, { madeOf: string; facts: TextFacts; text: string }>();
	const cache: TextCache = {
		facts: (name, madeOf) =>
			kept.get(name)?.madeOf === madeOf ? kept.get(name)?.facts : undefined,
		text: (name) => kept.get(name)?.text,
		keep: (name, madeOf, facts, text) => void kept.set(name, { madeOf, facts, text }),
	};
	return { cache, kept };
}

function portal() {
	const dir = contentFixture({
		'meldungen/neu/index.mdx': withText,
		'meldungen/neu/ablauf.svg': drawing(30),
		'glossar/onlinedienst.mdx': TERM,
	});
	const { cache, kept } = memory();
	const news = (options: Partial<TextOptions> = {}) => {
		const { entries, findings } = checkContent(dir, { day: '2026-02-01' });
		expect(findings.filter(({ severity }) => severity === 'Fehler')).toEqual([]);
		const given = { contentDir: dir, base: '/', program: '1', day: '2026-02-01', cache };
		const entry = entries.find(({ kind }) => kind === 'meldungen');
		if (!entry) throw new Error('There is no news entry');
		return entryTexts(entries, { ...given, ...options })(entry);
	};
	return {
		write: (file: string, text: string) => writeFileSync(join(dir, file), text),
		news,
		kept,
	};
}

test('an entry has its text as HTML with headings, links, images and terms', () => {
	const news = portal().news();
	expect(news.body).toContain('Mehr folgt.');
	expect(news.rendered().html).toContain('width="30"');
	expect(news.rendered()).toMatchObject({
		headings: [],
		terms: [{ id: 'onlinedienst', path: '/glossar/onlinedienst/' }],
		versions: {},
	});
	expect(news.facts()).toMatchObject({
		links: [],
		images: [{ src: 'ablauf.svg', image: { file: 'meldungen/neu/ablauf.svg', width: 30 } }],
	});
});

test('nothing is rendered before it is asked for, and a text that did not change not again', () => {
	const { news, kept } = portal();
	const first = news();
	expect(kept.size).toBe(0);
	const { digest } = first.facts();
	const text = kept.get('meldungen/neu');
	expect(news().facts().digest).toBe(digest);
	expect(news().rendered()).toEqual(first.rendered());
	expect(kept.get('meldungen/neu')).toBe(text);
});

test.each([
	['its text', 'meldungen/neu/index.mdx', withText.replace('Mehr folgt.', 'Mehr folgt bald.')],
	['an image', 'meldungen/neu/ablauf.svg', drawing(60)],
	['a term of the glossary', 'glossar/onlinedienst.mdx', TERM.replace('im Internet', 'online')],
])('an entry is rendered again after a change of %s', (_what, file, text) => {
	const { write, news } = portal();
	const { digest } = news().facts();
	write(file, text);
	const changed = news();
	expect(changed.facts().digest).not.toBe(digest);
	expect(JSON.stringify(changed.rendered())).toMatch(/folgt bald|width="60"|beantragen|online/);
});

test('another base path and another program render again', () => {
	const { news, kept } = portal();
	news().facts();
	const before = kept.get('meldungen/neu');
	news({ program: '2' }).facts();
	expect(kept.get('meldungen/neu')).not.toBe(before);
	expect(news({ base: '/wissen/' }).rendered().html).toContain('/wissen/glossar/onlinedienst/');
});

test.each<[string, string | undefined]>([
	['lost', undefined],
	['empty', ''],
	['half', '{"html":"<p>'],
	['that of another entry', '{"html":"<p>Anders</p>","headings":[],"versions":{}}'],
])('a kept text that is %s is not used', (_what, text) => {
	const { news, kept } = portal();
	const right = news().rendered();
	const known = kept.get('meldungen/neu');
	if (!known) throw new Error('The text was not kept');
	if (text === undefined) kept.delete('meldungen/neu');
	else kept.set('meldungen/neu', { ...known, text });
	expect(news().rendered()).toEqual(right);
});
