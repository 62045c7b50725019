import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '#src/base/mistake.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { readPortal } from './portal-mistakes.ts';
import type { Portal } from './portal-schema.ts';

/** @returns the first `portal.yaml` in these folders. */
export function portalFile(folders: readonly string[]): string | undefined {
	return folders.map((folder) => join(folder, 'portal.yaml')).find((path) => existsSync(path));
}

/**
 * Reads and validates `portal.yaml`.
 *
 * @param folders the folders to search, the first hit wins: the content folder, then the project's own
 * @throws OperatorMistake with a line `file:line:column …` for every mistake
 */
export function loadPortal(folders: readonly string[]): Portal {
	const file = portalFile(folders);
	if (!file) {
		throw new OperatorMistake(
			`${folders[0] ?? '.'}/portal.yaml:1:1 Die Konfiguration des Portals fehlt. Erwartet: die Datei portal.yaml im Inhaltsordner.`,
		);
	}
	const { source, ranges, unreadable, deceptive, messages, portal } = readPortal(
		readFileSync(file, 'utf8'),
	);
	if (portal) return portal;
	const line = ({ at, text, expected }: Located) => {
		const place = source.placeAt(at);
		const end = expected === undefined ? '' : ` Erwartet: ${expected}.`;
		return `${file}:${place.line}:${place.column} ${text}${end}`;
	};
	if (unreadable.length > 0) throw new OperatorMistake(unreadable.map(line).join('\n'));
	const lines = messages.map(({ path, kind, text, expected }) => {
		const range = kind === 'name' ? ranges.key(path) : ranges.value(path);
		const at = range?.start ?? ranges.key(path.slice(0, -1))?.start ?? 0;
		return line({ at, text, expected });
	});
	throw new OperatorMistake([...deceptive.map(line), ...lines].join('\n'));
}
