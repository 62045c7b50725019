import { expect, test } from 'vitest';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import { imageFilesOf } from './image-files.ts';

const photo: PublishedImage = {
	file: 'leitfaeden/a/bild.jpg',
	width: 800,
	height: 600,
	animated: false,
	sources: [
		{
			type: 'image/avif',
			variants: [
				{ path: 'leitfaeden/a/bild.1-360.avif', width: 360 },
				{ path: 'leitfaeden/a/bild.1-800.avif', width: 800 },
			],
		},
	],
};

test('an image is published as itself and in every smaller format', () => {
	expect(imageFilesOf([{ src: 'bild.jpg', image: photo }]).map(({ made }) => made)).toEqual([
		{ path: 'leitfaeden/a/bild.jpg', width: 800 },
		{ path: 'leitfaeden/a/bild.1-360.avif', width: 360 },
		{ path: 'leitfaeden/a/bild.1-800.avif', width: 800 },
	]);
});

test('an image that an article and its versions show is published once', () => {
	const used = { src: 'bild.jpg', image: photo };
	expect(imageFilesOf([used, used])).toHaveLength(3);
});

test('a missing image gives no file', () => {
	expect(imageFilesOf([{ src: 'fehlt.jpg' }])).toEqual([]);
});
