const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};

/** @returns the text with its HTML entities resolved, once each; those it does not know stay */
export function withoutEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, dec, hex, name) => {
		if (name) return ENTITIES[String(name).toLowerCase()] ?? String(whole);
		const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
	});
}
