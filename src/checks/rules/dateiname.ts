import { kindOf } from '#src/model/kinds.ts';
import { RESERVED, SLUG, SLUG_RULE, slugify } from '#src/base/slug.ts';
import { isLeftOverName } from '#src/model/new-file.ts';
import { isDraft } from '../drafts.ts';
import { lineWith } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { NEWS } from '../example-content.ts';

/** Ids, which become addresses, are simple and short. */
export const dateiname: Rule = {
	name: 'dateiname',
	help: {
		title: 'Der Dateiname taugt als Adresse',
		explanation: [
			'Aus dem Dateinamen wird die Adresse der Seite: `meldungen/neuer-dienst.mdx` erscheint unter `/meldungen/neuer-dienst/`. Leerzeichen, Großbuchstaben und Umlaute machen Adressen, die sich nicht vorlesen und oft nicht verschicken lassen.',
			'Erlaubt sind Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche. Aus ä wird ae, aus ß wird ss.',
		],
		wrong: { file: 'meldungen/Neuer Dienst für alle.mdx', text: NEWS },
		right: { file: 'meldungen/neuer-dienst-fuer-alle.mdx', text: NEWS },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			const { kind, id, idRange, file, text } = source;
			if (isLeftOverName(id) && !isDraft(source)) {
				yield {
					...{ file, source: undefined, at: idRange.start },
					text: `Die Datei heißt noch „${id}“; so hieße auch die Adresse der Seite.`,
					expected: 'ein Dateiname, der sagt, worum es geht, zum Beispiel `hundesteuer-online.mdx`',
				};
				continue;
			}
			if (SLUG.test(id)) continue;
			// Programs add endings to a name, often unseen.
			const slug = slugify(id.replace(/(?:\.(?:mdx?|txt|docx?))+$/i, ''));
			const reserved = RESERVED.test(slug);
			const valid = reserved ? `${kind}-${slug}` : SLUG.test(slug) ? slug : undefined;
			const inTable = kindOf(kind).storage === 'csv';
			yield {
				file,
				source: inTable ? text : undefined,
				at: idRange.start,
				text: `${inTable ? 'Die Kennung' : 'Der Dateiname'} „${id}“ taugt nicht als ${reserved ? 'Name: Windows kann eine solche Datei nicht anlegen' : 'Adresse'}.`,
				expected: valid && !inTable ? `\`${file.replace(id, valid)}\` (${SLUG_RULE})` : SLUG_RULE,
				correction: valid && inTable ? lineWith(text, idRange, valid) : undefined,
			};
		}
	},
};
