import { titleOf, summaryOf } from '#src/model/entry.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** Labels of invented content, and below names that only samples have. */
const INVENTED = /\b(?:frei )?erfunden(?:e[nrsm]?)?\b|\bDemonstration(?:sdaten)?\b/i;
const SAMPLE_NAME = /\b(?:Muster|Beispiel|Demo|Test)(?:kreis|landkreis|stadt|netz|portal)?\b/i;

/** The portal publishes nothing invented. */
export const demonstration: LaunchRule = {
	name: 'demonstration',
	*check({ sources, portal: { file, text: source, portal, value }, folder }) {
		if (/(?:^|\/)tests(?:\/|$)/.test(folder)) {
			yield {
				file,
				source,
				text: `Die Inhalte kommen aus ${folder}/, einem Ordner für Tests.`,
				todo: 'Nennen Sie mit CONTENT_DIR den Ordner mit Ihren Inhalten.',
			};
		}
		for (const key of ['name', 'region', 'beschreibung'] as const) {
			const pattern = key === 'beschreibung' ? INVENTED : SAMPLE_NAME;
			const hit = pattern.exec(portal[key]);
			if (!hit) continue;
			yield {
				file,
				source,
				at: value([key])?.start ?? 0,
				text: `\`${key}\` sagt mit „${hit[0]}“, dass dies ein Muster ist.`,
				todo: 'Tragen Sie die Angabe Ihres Landkreises ein.',
			};
		}
		for (const named of sources) {
			const { entry } = named;
			if (!entry) continue;
			const hit = INVENTED.exec(`${titleOf(entry)} ${summaryOf(entry) ?? ''}`);
			if (!hit) continue;
			yield {
				file: `${folder}/${entry.file}`,
				source: named.text,
				at: named.idRange.start,
				text: `Dieser Eintrag sagt von sich „${hit[0]}“: Daten zur Vorführung.`,
				todo: 'Löschen Sie den Eintrag oder setzen Sie `entwurf` auf true.',
			};
		}
	},
};
