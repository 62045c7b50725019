import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorMistake } from '#src/base/operator-mistake.ts';

/**
 * Checks that a content folder is there and not empty.
 *
 * @param given the folder as the environment names it, absolute or below the current folder
 * @returns its absolute path
 * @throws OperatorMistake with a German message for the user if the folder is missing or empty.
 */
export function usableContentDir(given: string): string {
	const path = resolve(given);
	const advice = 'Einen anderen Ordner nennen Sie mit der Umgebungsvariablen CONTENT_DIR.';
	if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
		throw new OperatorMistake(`Den Inhaltsordner ${path} gibt es nicht. ${advice}`);
	}
	if (readdirSync(path).every((name) => name.startsWith('.') || name === 'portal.yaml')) {
		throw new OperatorMistake(`Der Inhaltsordner ${path} ist leer. ${advice}`);
	}
	return path;
}
