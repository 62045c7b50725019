import { OperatorMistake } from '#src/base/operator-mistake.ts';

/** Signs with which Vite does not find files again: it takes them for parts of an address, a string or a pattern. */
const UNUSABLE = /[#?'"*]/g;

/**
 * Makes sure that the programs which bundle the portal can work in a folder.
 *
 * @param path of the project, absolute
 * @throws OperatorMistake that names the signs in the way and another name
 */
export function usableProjectFolder(path: string): void {
	const found = [...new Set(path.match(UNUSABLE))];
	if (found.length === 0) return;
	const signs = found.map((sign) => `\`${sign}\``).join(' und ');
	const better = path.replace(UNUSABLE, '-');
	throw new OperatorMistake(
		`Der Ordner des Projekts heißt „${path}“. Mit ${signs} im Namen eines Ordners lässt sich das Portal nicht bauen. Benennen Sie ihn um, zum Beispiel: ${better}`,
	);
}
