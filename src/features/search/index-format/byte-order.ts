/**
 * Compares texts by their bytes in UTF-8, as the index's client does. JavaScript's own order differs
 * for characters beyond the first 65,536.
 */
export function byteOrder(a: string, b: string): number {
	if (a === b) return 0;
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (x === y) continue;
		return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
	}
	return a.length - b.length;
}

function isSurrogate(code: number): boolean {
	return code >= 0xd800 && code < 0xe000;
}
