import { kindOf } from '../../model/kinds.ts';
import { SLUG, SLUG_RULE, slugify } from '../../model/slug.ts';
import { lineWith } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Ids, which become addresses, are plain and short. */
export const dateiname: Rule = {
	name: 'dateiname',
	*check(content) {
		for (const { kind, id, idRange, file, text } of content.sources) {
			if (SLUG.test(id)) continue;
			const slug = slugify(id);
			const valid = SLUG.test(slug) ? slug : undefined;
			const inTable = kindOf(kind).ablage === 'csv';
			yield {
				file,
				source: inTable ? text : undefined,
				at: idRange.start,
				text: `${inTable ? 'Die Kennung' : 'Der Dateiname'} „${id}“ taugt nicht als Adresse.`,
				erwartet: valid && !inTable ? `\`${file.replace(id, valid)}\` (${SLUG_RULE})` : SLUG_RULE,
				korrektur: valid && inTable ? lineWith(text, idRange, valid) : undefined,
			};
		}
	},
};
