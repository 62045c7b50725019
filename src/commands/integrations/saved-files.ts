import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** What is needed of Vite's watcher. */
interface Watcher {
	on(event: 'all', listener: (event: string, file: string) => void): unknown;
}

/** Vite's watcher tells no second change of a file within 50 ms, and never tells it later; in milliseconds. */
const UNTIL_TOLD_AGAIN = 100;

/**
 * Tells which files of a folder were saved. A file that was told is looked at once more a moment later, because
 * the watcher keeps silent on a save that follows too soon, as of an editor that formats what it has saved.
 *
 * @param folder absolute path
 * @param saved is given the file's path below the folder, with slashes; at least once after its last change
 */
export function onSaved(watcher: Watcher, folder: string, saved: (file: string) => void): void {
	const looks = new Map<string, NodeJS.Timeout>();
	const tell = (file: string) => {
		const told = state(file);
		saved(relative(folder, file).replaceAll(sep, '/'));
		clearTimeout(looks.get(file));
		const lookAgain = setTimeout(() => {
			looks.delete(file);
			if (state(file) !== told) tell(file);
		}, UNTIL_TOLD_AGAIN);
		lookAgain.unref();
		looks.set(file, lookAgain);
	};
	watcher.on('all', (_event, file) => {
		if (file.startsWith(folder + sep)) tell(file);
	});
}

/** What differs after a save. */
function state(file: string): string {
	const found = statSync(file, { throwIfNoEntry: false });
	return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : '';
}
