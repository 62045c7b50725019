import type { FieldPath, Source } from '#src/entries/read/source.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** What is published has been checked. */
export const ungeprueft: LaunchRule = {
	name: 'ungeprueft',
	*check({ sources, folder }) {
		for (const source of sources) {
			for (const { path, what } of uncheckedIn(source.raw, [])) {
				yield {
					file: `${folder}/${source.file}`,
					source: source.text,
					at: placeOf(source, path),
					text: `Ungeprüft: ${what.replace(/\.$/, '')}.`,
					tun: 'Belegen Sie die Aussage und streichen Sie den Vermerk, oder nehmen Sie sie heraus.',
				};
			}
		}
	},
};

/** Notes stand in a list `ungeprueft` or beside a field, as `status_ungeprueft`, at any depth. */
function uncheckedIn(value: unknown, path: FieldPath): { path: FieldPath; what: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (key.endsWith('_ungeprueft') && typeof inner === 'string') {
			return [{ path: here, what: inner }];
		}
		if (key !== 'ungeprueft' || !Array.isArray(inner)) return uncheckedIn(inner, here);
		return inner.map((note: unknown, index) => ({
			path: [...here, index],
			what: statementOf(note),
		}));
	});
}

function statementOf(note: unknown): string {
	const statement =
		typeof note === 'object' && note !== null && 'aussage' in note ? note.aussage : note;
	return String(statement);
}

function placeOf({ ranges }: Source, path: FieldPath): number {
	return (ranges.key(path) ?? ranges.value(path))?.start ?? 0;
}
