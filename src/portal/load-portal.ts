import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { portalSchema, type Portal } from './portal-schema.ts';

/** A portal's configuration that cannot be used; `findings` are German lines `file:line:column …`. */
class PortalConfigError extends Error {
	readonly findings: readonly string[];
	constructor(findings: readonly string[]) {
		super(findings.join('\n'));
		this.name = 'PortalConfigError';
		this.findings = findings;
	}
}

/**
 * Reads and validates `portal.yaml`.
 *
 * @param folders the places to look at, first hit wins: the content folder, then the project's own
 * @throws PortalConfigError when the file is missing, is no YAML or says something not allowed
 */
export function loadPortal(folders: readonly string[]): Portal {
	const file = folders
		.map((folder) => join(folder, 'portal.yaml'))
		.find((path) => existsSync(path));
	if (!file) {
		throw new PortalConfigError([
			`${folders[0] ?? '.'}/portal.yaml:1:1 Die Konfiguration des Portals fehlt. Erwartet wird die Datei portal.yaml im Inhaltsordner.`,
		]);
	}
	const source = readFileSync(file, 'utf8');
	const document = parseDocument(source, { prettyErrors: false });
	const place = (offset: number) => {
		const before = source.slice(0, offset).split('\n');
		return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
	};
	if (document.errors.length > 0) {
		throw new PortalConfigError(
			document.errors.map(
				(error) =>
					`${place(error.pos[0])} Die Zeile ist kein gültiges YAML. Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen.`,
			),
		);
	}
	const result = portalSchema.safeParse(document.toJS());
	if (result.success) return result.data;
	throw new PortalConfigError(
		result.error.issues.map((issue) => {
			const path = issue.path.filter((step) => typeof step !== 'symbol');
			let node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
			for (let parent = path; !node?.range && parent.length > 0;) {
				parent = parent.slice(0, -1);
				node = document.getIn(parent, true) as typeof node;
			}
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
			const what = unknown
				? `Das Feld „${unknown}“ gibt es nicht.`
				: `Das Feld „${path.join('.')}“ fehlt oder hat einen Wert, der nicht passt.`;
			return `${place(node?.range?.[0] ?? 0)} ${what} Die erlaubten Felder stehen in src/portal/portal-schema.ts.`;
		}),
	);
}
