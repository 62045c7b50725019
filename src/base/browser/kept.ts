// What pages keep on the reader's device, each part under a key of its own. Browsers may refuse to keep anything; then
// nothing is found and nothing is kept.

/** @returns what was kept, of whatever shape: other programs and earlier versions write there, too */
export function readKept(key: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(key) ?? 'null');
	} catch {
		return null;
	}
}

/** @returns the texts of a kept list; none if there is no such list */
export function readKeptTexts(key: string): string[] {
	const kept = readKept(key);
	return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

/** @returns false if the browser keeps nothing */
export function keep(key: string, value: unknown): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}

/** Forgets what was kept under a key. */
export function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}
