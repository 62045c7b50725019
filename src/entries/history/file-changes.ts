/** A change of a file on one day; several commits on a day count as one. */
export interface FileChange {
	/** Current name of the file below the folder, with `/`. */
	file: string;
	/** `YYYY-MM-DD`. */
	date: string;
	type: 'added' | 'renamed' | 'changed';
}

/**
 * Reads a log as `readGitLog` returns it and follows files through their renames.
 *
 * @returns changes of files, newest first, including files removed later, under their last name
 */
export function fileChanges(log: string): FileChange[] {
	const tokens = log.split('\0');
	const changes = new Map<string, FileChange>();
	const nameToday = new Map<string, string>();
	const today = (file: string) => nameToday.get(file) ?? file;
	let date = '';
	let at = 0;
	const next = () => tokens[at++] ?? '';
	while (at < tokens.length) {
		const token = next().trimStart();
		if (token === '') {
			// Status and file are never empty: an empty token precedes the date of a commit.
			date = next();
			continue;
		}
		const file = next();
		if (token.startsWith('R')) {
			const name = today(next());
			nameToday.set(file, name);
			note({ file: name, date, type: 'renamed' });
		} else if (token === 'A') note({ file: today(file), date, type: 'added' });
		else if (token !== 'D') note({ file: today(file), date, type: 'changed' });
	}
	return [...changes.values()];

	function note(change: FileChange): void {
		const key = `${change.date} ${change.file}`;
		const known = changes.get(key);
		if (!known) changes.set(key, change);
		else if (WEIGHT[change.type] > WEIGHT[known.type]) known.type = change.type;
	}
}

const WEIGHT: Readonly<Record<FileChange['type'], number>> = { added: 2, renamed: 1, changed: 0 };
