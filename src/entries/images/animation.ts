/**
 * @returns true for an animated image, by the markers of its format
 *
 * @param type the name `image-size` gives the format
 */
export function isAnimated(type: string | undefined, bytes: Uint8Array): boolean {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	// Each frame of an animated GIF has a control block with its delay.
	if (type === 'gif') {
		const first = buffer.indexOf(GIF_CONTROL);
		return first !== -1 && buffer.includes(GIF_CONTROL, first + GIF_CONTROL.length);
	}
	if (type === 'webp') return buffer.subarray(12, 64).includes('ANIM');
	return type === 'png' && buffer.includes('acTL');
}

const GIF_CONTROL = Buffer.from([0x21, 0xf9, 0x04]);
