import { placeholdersIn } from '#src/model/placeholders.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** Names from sample forms, and addresses that nobody can own. */
const SAMPLE =
	/\bMuster(?:straße|strasse|stadt|mann|frau|gasse|weg|behörde|amt)\b|\bLorem ipsum\b|[\w.-]*\bexample\.(?:com|net|org)\b/gi;

/** The portal publishes no placeholders. */
export const platzhalter: LaunchRule = {
	name: 'platzhalter',
	*check({ sources, folder }) {
		for (const { kind, file, text: source } of uniqueFiles(sources)) {
			// An article may use examples; pages of the operator may not.
			const samples = kind === 'seiten' ? source.text.matchAll(SAMPLE) : [];
			for (const match of [...placeholdersIn(source.text), ...samples]) {
				yield {
					file: `${folder}/${file}`,
					source,
					at: match.index,
					text: `Hier steht noch der Platzhalter „${match[0]}“.`,
					todo: 'Ersetzen Sie ihn durch die Angabe Ihrer Stelle oder streichen Sie die Zeile.',
				};
			}
		}
	},
};

/** Removes duplicates, as the rows of a table share a file. */
function uniqueFiles<T extends { file: string }>(sources: readonly T[]): T[] {
	return [...new Map(sources.map((source) => [source.file, source])).values()];
}
