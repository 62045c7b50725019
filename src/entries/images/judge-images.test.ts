import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { movingGif, phonePhoto, photo } from '../../../tests/support/photo.ts';
import { greyPng } from '../../../tests/support/png.ts';
import { judgeImages } from './judge-images.ts';

function judged(bytes: Uint8Array) {
	const dir = mkdtempSync(join(tmpdir(), 'bilder-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	const path = join(dir, 'bild');
	writeFileSync(path, bytes);
	return judgeImages(new Map([[path, bytes]])).get(path);
}

test('images as programs save them are fine, in every format', async () => {
	const images = [
		await phonePhoto(300, 200),
		greyPng(30, 20),
		await movingGif(60, 40),
		await photo(300, 200).webp().toBuffer(),
		await photo(300, 200).avif().toBuffer(),
		await sharp({ create: { width: 900, height: 600, channels: 3, background: '#eee' } })
			.webp()
			.toBuffer(),
	];
	for (const image of images) expect(judged(image)).toBeUndefined();
});

test('damage that the header does not show is found', async () => {
	const png = await photo(300, 200).png().toBuffer();
	const middle = png.length >> 1;
	png[middle] = (png[middle] ?? 0) ^ 0xff;
	expect(judged(png)).toEqual({ fault: 'unreadable' });
	const avif = await photo(300, 200).avif().toBuffer();
	expect(judged(avif.subarray(0, Math.floor(avif.length * 0.6)))).toEqual({ fault: 'unreadable' });
	const gif = await movingGif(60, 40);
	const page = Buffer.concat([Buffer.from('GIF89a<script>alert(1)</script>'), gif.subarray(40)]);
	expect(judged(page)).toEqual({ fault: 'unreadable' });
});

test('a WebP whose picture is lost is found, although decoders show something', async () => {
	const webp = await photo(600, 400).webp().toBuffer();
	expect(judged(Buffer.from(webp).fill(0, 60))).toEqual({ fault: 'blank' });
	expect(judged(Buffer.from(webp).fill(0, webp.length >> 1))).toEqual({ fault: 'unreadable' });
});

test('frames count together, and sides alone', async () => {
	const frame = (red: number) =>
		sharp({
			create: { width: 900, height: 700, channels: 3, background: { r: red, g: 255 - red, b: 9 } },
		})
			.png()
			.toBuffer();
	const frames = await Promise.all(Array.from({ length: 45 }, (_, at) => frame((at % 2) * 255)));
	const film = await sharp(frames, { join: { animated: true } })
		.gif({ colours: 256, effort: 1 })
		.toBuffer();
	expect(judged(film)).toMatchObject({ fault: 'frames' });
	const tall = await sharp({
		create: { width: 10, height: 20_000, channels: 3, background: '#fff' },
	})
		.jpeg()
		.toBuffer();
	expect(judged(tall)).toEqual({ fault: 'size', width: 10, height: 20_000 });
});
