import sharp from 'sharp';
import { expect, test } from 'vitest';
import { movingGif, phonePhoto, photo } from '../../../tests/support/photo.ts';
import { greyPng } from '../../../tests/support/png.ts';
import { encodeImage } from './encode-image.ts';
import { publishedImage, type PublishedImage } from './published-image.ts';

const file = 'meldungen/neu/bild.jpg';

async function encodedAll(bytes: Uint8Array, image: PublishedImage) {
	const made = [
		{ path: image.file, width: image.width },
		...image.sources.flatMap(({ variants }) => variants),
	];
	return Promise.all(
		made.map(async (each) => ({ ...each, bytes: await encodeImage(bytes, image, each) })),
	);
}

test('a photo is offered as AVIF and WebP in several widths, never wider than it is', async () => {
	const image = publishedImage(file, await photo(1000, 600).jpeg().toBuffer());
	expect(image).toMatchObject({ width: 1000, height: 600, animated: false });
	expect(
		image.sources.map(({ type, variants }) => [type, ...variants.map((v) => v.width)]),
	).toEqual([
		['image/avif', 360, 720, 1000],
		['image/webp', 360, 720, 1000],
	]);
});

test('every file made of a photo has the width its address says, and the next is larger', async () => {
	const bytes = await photo(1000, 600).jpeg().toBuffer();
	const files = await encodedAll(bytes, publishedImage(file, bytes));
	for (const made of files) {
		expect(await sharp(made.bytes).metadata(), made.path).toMatchObject({ width: made.width });
	}
	const avif = files.filter(({ path }) => path.endsWith('.avif')).map(({ bytes }) => bytes.length);
	expect(avif).toEqual(avif.toSorted((a, b) => a - b));
	expect(Math.max(...avif)).toBeLessThan(bytes.length);
});

test('a photo taken upright is shown upright, without place and camera', async () => {
	const bytes = await phonePhoto(800, 500);
	expect(await sharp(bytes).metadata()).toMatchObject({ orientation: 6, width: 800 });
	const image = publishedImage(file, bytes);
	expect(image).toMatchObject({ width: 500, height: 800 });
	for (const made of await encodedAll(bytes, image)) {
		const { width, height, ...metadata } = await sharp(made.bytes).metadata();
		expect([width, Math.round((height * 5) / 8)], made.path).toEqual([made.width, made.width]);
		expect(metadata.orientation ?? 1, made.path).toBe(1);
		expect([metadata.exif, metadata.xmp, metadata.iptc], made.path).toEqual([
			undefined,
			undefined,
			undefined,
		]);
		expect(Buffer.from(made.bytes).includes('Geheimnis'), made.path).toBe(false);
	}
});

test('texts inside a PNG and bytes after its end are not published', async () => {
	const chatty = Buffer.concat([greyPng(20, 10), Buffer.from('Geheimnis')]);
	const image = publishedImage('meldungen/neu/plan.png', chatty);
	const [made] = await encodedAll(chatty, image);
	expect(Buffer.from(made?.bytes ?? []).includes('Geheimnis')).toBe(false);
});

test('a PNG that contains only its picture is published as saved', async () => {
	const bytes = greyPng(20, 10);
	const image = publishedImage('meldungen/neu/plan.png', bytes);
	expect(image.sources).toEqual([]);
	const [made] = await encodedAll(bytes, image);
	expect(Buffer.from(made?.bytes ?? [])).toEqual(bytes);
});

test('an animated GIF stays animated, with its delays', async () => {
	const bytes = await movingGif(300, 200);
	const image = publishedImage('meldungen/neu/ablauf.gif', bytes);
	expect(image).toMatchObject({ animated: true, width: 300, height: 200 });
	expect(image.sources.map(({ type }) => type)).toEqual(['image/webp']);
	for (const made of await encodedAll(bytes, image)) {
		expect(await sharp(made.bytes, { animated: true }).metadata(), made.path).toMatchObject({
			pages: 3,
			delay: [200, 300, 400],
			loop: 0,
			width: 300,
			pageHeight: 200,
		});
	}
});

test('a drawing stays as it is', async () => {
	const svg = Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${'<rect/>'.repeat(2000)}</svg>`,
	);
	const image = publishedImage('meldungen/neu/plan.svg', svg);
	expect(image).toMatchObject({ width: 40, height: 20, sources: [] });
	expect(await encodeImage(svg, image, { path: image.file, width: 40 })).toEqual(svg);
});

test('a very wide image is published no wider than screens need', async () => {
	const bytes = await photo(3000, 300).jpeg().toBuffer();
	const image = publishedImage(file, bytes);
	expect(image).toMatchObject({ width: 1440, height: 144 });
	const [made] = await encodedAll(bytes, image);
	expect(await sharp(made?.bytes).metadata()).toMatchObject({ width: 1440, height: 144 });
});

test('the address of a smaller file follows the picture and the width', async () => {
	const one = publishedImage(file, await photo(400, 300).jpeg().toBuffer());
	const same = publishedImage(file, await photo(400, 300).jpeg().toBuffer());
	const other = publishedImage(file, await photo(400, 301).jpeg().toBuffer());
	expect(one.sources[0]?.variants[0]?.path).toMatch(
		/^meldungen\/neu\/bild\.[0-9a-f]{16}-360\.avif$/,
	);
	expect(same.sources).toEqual(one.sources);
	expect(other.sources).not.toEqual(one.sources);
});

test('an image whose pixels cannot be read is refused in German, with its name', async () => {
	const bytes = await photo(400, 300).png({ compressionLevel: 6 }).toBuffer();
	const broken = Buffer.from(bytes).fill(0xa5, 200, bytes.length - 40);
	const image = publishedImage('meldungen/neu/kaputt.png', broken);
	await expect(
		encodeImage(broken, image, { path: image.file, width: image.width }),
	).rejects.toThrow('Das Bild meldungen/neu/kaputt.png lässt sich nicht lesen.');
});
