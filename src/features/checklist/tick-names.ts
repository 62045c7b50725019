/**
 * Names points of check lists by their texts, so that ticks stay with their point when others are added or moved.
 *
 * @param texts of all points of a page, in their order
 * @returns a short name each; points with the same text get different ones
 */
export function tickNames(texts: readonly string[]): string[] {
	const used = new Map<string, number>();
	return texts.map((text) => {
		const name = hash(plain(text));
		const before = used.get(name) ?? 0;
		used.set(name, before + 1);
		return before === 0 ? name : `${name}-${before + 1}`;
	});
}

/** Without what typesetting adds. */
function plain(text: string): string {
	return text
		.replace(/[\u00ad\u2060]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	return (value >>> 0).toString(36);
}
