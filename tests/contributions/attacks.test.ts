import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { renderArticle } from '#src/entries/articles/render-article.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { NEWS } from '#src/checks/example-content.ts';
import { attacks, attacksInVersions } from './attacks.ts';
import { harmless, harmlessFile, harmlessFiles } from './harmless.ts';

/** Every element that Markdown and the components may become. */
const ELEMENTS =
	'a blockquote br code del div em h2 h3 h4 h5 h6 hr img input label li ol p pre section span strong sup table tbody td th thead tr ul'.split(
		' ',
	);

test.each([...attacks, ...attacksInVersions].map((attack) => [attack.name, attack] as const))(
	'%s is refused at its line',
	(_name, { files, refusedFile = Object.keys(files)[0] ?? '', refusedLine }) => {
		const errors = checkContent(contentFixture(files)).findings.filter(
			({ severity }) => severity === 'Fehler',
		);
		const here = errors.filter(({ file }) => file === refusedFile);
		expect(here.length).toBeGreaterThan(0);
		// Letters are composed on reading.
		const line = refusedLine?.normalize('NFC');
		if (line !== undefined)
			expect(here.map((finding) => finding.sourceLine?.slice(0, line.length))).toContain(line);
		for (const { text } of errors)
			expect(text).not.toMatch(/\b(?:expected|unexpected|could not|error)\b/i);
	},
);

const options = {
	base: '/',
	terms: [],
	image: (src: string) =>
		src === 'plan.svg' ? { src: '/medien/plan.svg', width: 9, height: 9 } : undefined,
};
const texts = [
	...attacks
		.flatMap(({ files }) => Object.values(files))
		.filter((text) => typeof text === 'string'),
	...Object.values(harmless).map(harmlessFile),
	...Object.values(harmlessFiles),
].flatMap((text) => text.replaceAll('\r\n', '\n').split(/^---[ \t]*\n/m)[2] ?? []);

test('what the renderer does not refuse cannot run, load or lead away', () => {
	let written = 0;
	for (const text of texts) {
		if (text.length > 100_000) continue;
		let html: string;
		try {
			({ html } = renderArticle(text, options));
		} catch {
			continue;
		}
		written++;
		visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
			expect(ELEMENTS).toContain(tagName);
			for (const [name, value] of Object.entries(properties)) {
				expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/i);
				if (name !== 'href' && name !== 'src') continue;
				const { protocol, username, host } = new URL(String(value), 'https://portal.example/a/');
				expect(protocol).toMatch(/^(?:https?|mailto|tel):$/);
				expect(username).toBe('');
				if (!/^(?:https?:|mailto:|tel:)/i.test(String(value))) expect(host).toBe('portal.example');
				if (tagName === 'img') expect(String(value)).toMatch(/^\/medien\//);
			}
		});
	}
	expect(written).toBeGreaterThan(Object.keys(harmless).length);
});

test.each(Object.entries(harmless))('nothing is said of %s', (_name, text) => {
	const { findings } = checkContent(contentFixture({ 'meldungen/gut.mdx': harmlessFile(text) }));
	expect(findings).toEqual([]);
});

test.each(Object.entries(harmlessFiles))('nothing is said of a file with %s', (_name, text) => {
	expect(checkContent(contentFixture({ 'meldungen/gut.mdx': text })).findings).toEqual([]);
});

test.each(['umfrage.yaml', 'antworten.csv'])(
	'a survey does not read another file through a link named %s',
	(name) => {
		const dir = contentFixture({ 'umfragen/neu/index.mdx': NEWS });
		symlinkSync('/etc/passwd', join(dir, 'umfragen/neu', name));
		const findings = checkContent(dir).findings.filter(({ file }) => file.endsWith(name));
		expect(findings.map(({ rule }) => rule)).toContain('ablage');
		expect(JSON.stringify(findings)).not.toContain('root');
	},
);
