import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor } from '#src/outputs/hosting/headers.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { attribute, elementsOf, readSite, type BuiltSite } from '../support/built-site.ts';
import { movingGif, phonePhoto } from '../support/photo.ts';
import { greyPng } from '../support/png.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { smallPortal } from '../support/small-portal.ts';

const ARTICLE = 'praxisbeispiele/waldheim-formulare';
let content: TemporaryFolder;
let site: BuiltSite;

beforeAll(async () => {
	const { [`${ARTICLE}/index.mdx`]: text, ...rest } = smallPortal;
	content = temporaryFolder({
		...rest,
		[`${ARTICLE}/index.mdx`]: String(text).replace(
			'![Ein graues Rechteck](./formular.png)',
			`![Ein graues Rechteck](./formular.png)

![Der neue Schalter im Bürgerbüro](schalter.jpg)

![Der Weg eines Antrags](weg.gif)`,
		),
		[`${ARTICLE}/schalter.jpg`]: await phonePhoto(900, 1200),
		[`${ARTICLE}/weg.gif`]: await movingGif(120, 80),
		[`${ARTICLE}/ungenutzt.png`]: greyPng(9, 9),
		'praxisbeispiele/waldheim-plan/index.mdx': String(
			smallPortal['praxisbeispiele/waldheim-geheimplan.mdx'],
		).replace('Noch Geheimplan', '![Der geheime Plan](plan.png)\n\nNoch Geheimplan'),
		'praxisbeispiele/waldheim-plan/plan.png': greyPng(30, 30),
	});
	site = readSite(await sharedBuild({ CONTENT_DIR: content.path, BASE_PATH: '/wissen/' }));
});
afterAll(() => content.remove());

const pictures = () => {
	const page = site.pages.find(({ path }) => path === `/${ARTICLE}/`);
	if (!page) throw new Error('No article');
	return elementsOf(page.tree, 'picture').map((picture) => ({
		sources: elementsOf(picture, 'source').map((source) => ({
			type: attribute(source, 'type'),
			sizes: attribute(source, 'sizes'),
			files: (attribute(source, 'srcSet') ?? '').split(', ').map((each) => {
				const [address = '', width = ''] = each.split(' ');
				return { address, width: Number.parseInt(width) };
			}),
		})),
		image: elementsOf(picture, 'img')[0]?.properties,
	}));
};
const published = (address: string) =>
	readFileSync(join(site.folder, address.replace('/wissen/', '')));

test('a photo is offered in two smaller formats, with its size and its description', () => {
	const [photo] = pictures();
	expect(photo?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
	expect(photo?.image).toMatchObject({
		alt: 'Der neue Schalter im Bürgerbüro',
		src: `/wissen/medien/${ARTICLE}/schalter.jpg`,
		width: 1200,
		height: 900,
		loading: 'lazy',
		decoding: 'async',
	});
});

test('every file a page offers is there, in the width and format it names', async () => {
	const offered = pictures().flatMap(({ sources }) =>
		sources.flatMap(({ type, files }) => files.map((file) => ({ type, ...file }))),
	);
	expect(offered.length).toBeGreaterThan(5);
	for (const { type, address, width } of offered) {
		const found = await sharp(published(address)).metadata();
		const format = found.format === 'heif' ? 'avif' : found.format;
		expect([`image/${format}`, found.width], address).toEqual([type, width]);
	}
});

test('no published file says where, when or with what a photo was taken', async () => {
	const images = [...site.files].filter((file) =>
		/^medien\/.*\.(?:jpg|webp|avif|gif|png)$/.test(file),
	);
	expect(images.length).toBeGreaterThan(8);
	for (const file of images) {
		const { exif, xmp, iptc } = await sharp(join(site.folder, file)).metadata();
		expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
	}
});

test('images beside drafts, and images no text shows, are not published', () => {
	const originals = [...site.files].filter(
		(file) => file.startsWith('medien/') && !/\.[0-9a-f]{16}-/.test(file),
	);
	expect(originals).toEqual(
		['formular.png', 'schalter.jpg', 'weg.gif'].map((name) => `medien/${ARTICLE}/${name}`),
	);
});

test('files with a checksum in their address may be kept for ever, the others for a day', () => {
	const addresses = [...site.files].filter((file) => file.startsWith('medien/'));
	for (const address of addresses) {
		const kept = headersFor(`/wissen/${address}`)['Cache-Control'];
		expect(kept, address).toBe(
			/\.[0-9a-f]{16}-\d+\./.test(address)
				? 'public, max-age=31536000, immutable'
				: 'public, max-age=86400',
		);
	}
});
