import { expect, test } from 'vitest';
import { offsetAt } from '#src/checks/checked-file.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { NEWS } from '#src/checks/example-content.ts';
import { loadContent } from './load-content.ts';
import { versionTexts } from './version-texts.ts';

/** The text in the file at the place computed for a word of a version's text. */
function placeOf(fields: string, word: string) {
	const text = NEWS.replace(/---\n(?!titel)/, () => `fassungen:\n  kurz:\n${fields}---\n`);
	const { files } = loadContent(contentFixture({ 'meldungen/neu.mdx': text }));
	const version = files
		.flatMap(({ sources }) => sources.flatMap(versionTexts))
		.find((each) => each.version === 'kurz');
	if (!version) return undefined;
	const lines = version.body.split('\n');
	const line = lines.findIndex((each) => each.includes(word));
	const at = offsetAt(version, line + 1, (lines[line] ?? '').indexOf(word) + 1);
	return version.text.text.slice(at, at + word.length);
}

test.each([
	['a block', '    text: |\n      Eins.\n\n      Zwei Wörter.\n'],
	['a block with marks and a comment', '    text: |2- # so\n      Eins.\n        Zwei Wörter.\n'],
	['a block that begins with an empty line', '    text: |\n\n      Zwei Wörter.\n'],
	['a block after an emoji', '    text: |\n      😀 ä Zwei Wörter.\n'],
	['a single line', '    text: Eins. Zwei Wörter.\n'],
])('places in %s are those of the file', (_what, fields) => {
	expect(placeOf(fields, 'Wörter')).toBe('Wörter');
});

test.each([
	['folded', '    text: >\n      Eins.\n      Zwei Wörter.\n'],
	['quoted', '    text: "Eins.\\nZwei Wörter."\n'],
])('only the first line of a %s text is known', (_what, fields) => {
	expect(placeOf(fields, 'Wörter')).toBe('    te');
});
