import { expect, test } from 'vitest';
import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import { textState } from '#src/entries/read/text-state.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { shownVersions } from './shown-versions.ts';

const article = { html: '<p>Text</p>' } as RenderedArticle;
const TEXT = 'Ein Text, der lang genug ist.';
const TITLE = 'Einen Onlinedienst einführen';

const guide = (fassungen: object) => ({
	...exampleEntry('leitfaeden', { titel: TITLE, fassungen }, 'dienst'),
	body: 'Der ganze Text.',
});

test('versions are in the order of the model, each below its article', () => {
	const entry = guide({ leichte_sprache: { text: TEXT }, kurz: { text: TEXT } });
	const versions = shownVersions(entry, { leichte_sprache: article, kurz: article });
	expect(versions.map(({ path, title }) => [path, title])).toEqual([
		['/leitfaeden/dienst/kurz/', `${TITLE}, kurz gesagt`],
		['/leitfaeden/dienst/leichte-sprache/', `${TITLE} (Leichte Sprache)`],
	]);
});

test('a version with a title of its own shows it', () => {
	const entry = guide({ leichte_sprache: { titel: 'Ein Dienst im Internet', text: TEXT } });
	expect(shownVersions(entry, { leichte_sprache: article })).toMatchObject([
		{ heading: 'Ein Dienst im Internet', title: 'Ein Dienst im Internet (Leichte Sprache)' },
	]);
});

test('a version is current until the article changes', () => {
	const vorlage = textState(TITLE, 'Der ganze Text.');
	const entry = guide({ kurz: { text: TEXT, vorlage } });
	const changed = { ...entry, body: 'Ein anderer Text.' };
	expect(shownVersions(entry, { kurz: article })[0]?.current).toBe(true);
	expect(shownVersions(changed, { kurz: article })[0]?.current).toBe(false);
});

test('a version that is not written, or not rendered, is not shown', () => {
	expect(shownVersions(guide({ kurz: { text: TEXT } }), { leichte_sprache: article })).toEqual([]);
	expect(shownVersions(exampleEntry('themen'), {})).toEqual([]);
});
