/** Files of a build with the digests of their bytes. */
export type Digests = Readonly<Record<string, string>>;

/**
 * Compares two builds, file by file.
 *
 * @returns a line for every file that only one has or that differs: `changed themen/index.html`
 */
export function differencesOf(before: Digests, after: Digests): string[] {
	const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return files.flatMap((file) => {
		if (before[file] === after[file]) return [];
		if (before[file] === undefined) return `new ${file}`;
		return after[file] === undefined ? `missing ${file}` : `changed ${file}`;
	});
}
