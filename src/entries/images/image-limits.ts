/** Largest file of an image, in bytes. */
export const MOST_BYTES = 300_000;
/** No image of that size needs more pixels, all frames together; a larger one is made to exhaust memory. */
export const MOST_PIXELS = 25_000_000;
/** Largest width and height in pixels: AVIF and WebP end at 16,384, and no page should be longer. */
export const MOST_SIDE = 16_000;
/** How bitmap images are decoded, in the check as in the build: what one accepts, the other can read. */
export const DECODING = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
