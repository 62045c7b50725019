import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { greyPng } from '../../../tests/support/png.ts';
import { articleImages } from './image-files.ts';
import { foundImage, shownImage } from './images.ts';

const imageOf = (src: string, from: { file: string }, dir: string, base: string) => {
	const found = foundImage(src, from, dir);
	return found && shownImage(found, base);
};

const entry = { file: 'praxisbeispiele/a/index.mdx' };

function folder(...files: string[]): string {
	const dir = mkdtempSync(join(tmpdir(), 'bilder-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const file of files) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), greyPng(7, 5));
	}
	return dir;
}

test('an image next to the text is found with its size and published address', () => {
	const dir = folder('praxisbeispiele/a/plan.png');
	expect(imageOf('./plan.png', entry, dir, '/wissen/')).toEqual({
		src: '/wissen/medien/praxisbeispiele/a/plan.png',
		width: 7,
		height: 5,
	});
});

test.each([
	['a file that is not there', './fehlt.png'],
	['a file outside of the content', '../../../draussen.png'],
	['a file that is no image', './index.mdx'],
])('%s is not found', (_name, src) => {
	const dir = folder('inhalt/praxisbeispiele/a/plan.png', 'draussen.png');
	writeFileSync(join(dir, 'inhalt/praxisbeispiele/a/index.mdx'), 'Text');
	expect(imageOf(src, entry, join(dir, 'inhalt'), '/')).toBeUndefined();
});

test('images of the whole content folder are published, in order, nothing else', () => {
	const dir = folder('b/x.PNG', 'a/y.png', 'a/notiz.txt');
	expect(articleImages(dir)).toEqual(['a/y.png', 'b/x.PNG']);
});
