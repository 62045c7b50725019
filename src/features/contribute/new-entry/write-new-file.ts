import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorMistake } from '#src/base/operator-mistake.ts';

/**
 * Writes a file that must not exist yet, completely or not at all.
 *
 * @param path absolute path; missing folders are created
 * @throws OperatorMistake with a German sentence that explains why nothing was written
 */
export function writeNewFile(path: string, text: string): void {
	let made: string | undefined;
	let opened = false;
	try {
		made = mkdirSync(dirname(path), { recursive: true });
		const file = openSync(path, 'wx');
		opened = true;
		try {
			writeFileSync(file, text);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		if (opened) rmSync(path, { force: true });
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw new OperatorMistake(`${reason(error, path)} Es wurde nichts angelegt.`);
	}
}

function reason(error: unknown, path: string): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	switch (code) {
		case 'EEXIST':
			return `Die Datei ${path} gibt es schon.`;
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return `In den Ordner ${dirname(path)} dürfen Sie nicht schreiben.`;
		case 'ENOSPC':
		case 'EDQUOT':
			return 'Auf dem Datenträger ist kein Platz mehr.';
		case 'ENAMETOOLONG':
			return `Der Name ${path} ist zu lang.`;
		default:
			return `Die Datei ${path} lässt sich nicht anlegen (${code || String(error)}).`;
	}
}
