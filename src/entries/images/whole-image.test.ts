import { expect, test } from 'vitest';
import { movingGif, phonePhoto, photo } from '../../../tests/support/photo.ts';
import { greyPng } from '../../../tests/support/png.ts';
import { imageTypeOf } from '#src/checks/image-type.ts';
import { isWholeImage } from './whole-image.ts';

const images = {
	jpg: await phonePhoto(300, 200),
	png: greyPng(30, 20),
	gif: await movingGif(60, 40),
	webp: await photo(300, 200).webp().toBuffer(),
};

test.each(Object.entries(images))('a %s as a program saved it is whole', (type, bytes) => {
	expect(imageTypeOf(bytes)?.type).toBe(type);
	expect(isWholeImage(type, bytes)).toBe(true);
});

test.each(Object.entries(images))('a %s after an interrupted upload is not', (type, bytes) => {
	expect(isWholeImage(type, bytes.subarray(0, Math.floor(bytes.length * 0.7)))).toBe(false);
});
