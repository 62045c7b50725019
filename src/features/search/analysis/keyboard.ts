const ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];

/** Letters that sound alike at the end of a syllable or everywhere. */
const ALIKE = ['dt', 'bp', 'gk', 'ck', 'cz', 'fv', 'vw', 'iy', 'sß'];

/** @returns the keys left and right of a letter on a German keyboard. */
export function neighbourKeys(letter: string): string[] {
	return ROWS.flatMap((row) => {
		const at = row.indexOf(letter);
		return at < 0 ? [] : [row.charAt(at - 1), row.charAt(at + 1)].filter(Boolean);
	});
}

/** @returns the letters that sound like a letter. */
export function soundAlikes(letter: string): string[] {
	return ALIKE.filter((pair) => pair.includes(letter)).map((pair) => pair.replace(letter, ''));
}

/** @returns true if one letter is easily typed or written instead of the other. */
export function areEasilyMixedUp(x: string, y: string): boolean {
	return neighbourKeys(x).includes(y) || soundAlikes(x).includes(y);
}
