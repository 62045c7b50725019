import { kinds } from '#src/model/kinds.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** Pages that the law requires on a public body's website. */
const DEMANDED = {
	impressum: 'ein Impressum (§ 5 DDG)',
	datenschutz: 'eine Erklärung zum Datenschutz (Artikel 13 DSGVO)',
	barrierefreiheit: 'eine Erklärung zur Barrierefreiheit',
} as const;

/** The pages required by law exist. */
export const pflichtseiten: LaunchRule = {
	name: 'pflichtseiten',
	*check({ sources, folder }) {
		for (const [id, what] of Object.entries(DEMANDED)) {
			if (sources.some((source) => source.kind === 'seiten' && source.id === id)) continue;
			yield {
				file: `${folder}/${kinds.seiten.id}/${id}.mdx`,
				text: `Dem Portal fehlt ${what}.`,
				todo: 'Legen Sie die Seite an; ist sie ein Entwurf, setzen Sie `entwurf` auf false.',
			};
		}
	},
};
