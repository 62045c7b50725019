declare module 'subset-font' {
	/**
	 * @param font WOFF2, WOFF or TrueType
	 * @param text the characters to keep
	 */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2'; keepFeatures: readonly string[] },
	): Promise<Uint8Array>;
}
