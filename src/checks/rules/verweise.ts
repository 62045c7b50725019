import type { Source } from '#src/entries/read/source.ts';
import { isKindId, kindOf, type KindId } from '#src/model/kinds.ts';
import { nearest } from '#src/base/nearest.ts';
import { collectReferences, type Reference } from '#src/model/references.ts';
import { slugify } from '#src/base/slug.ts';
import type { CheckedContent } from '../checked-content.ts';
import { isDraft } from '../drafts.ts';
import { lineWith } from '../lines.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';
import { NEWS, newsWith } from '../example-content.ts';

const LISTED = 20;

/** Every id in a field refers to an entry that readers can see. */
export const verweise: Rule = {
	name: 'verweise',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Kennungen verweisen auf Einträge, die es gibt',
		explanation: [
			'In Feldern wie `themen`, `kommune` oder `herausgeber` stehen Kennungen: Dateinamen ohne Endung, bei Kommunen und Leistungen die Spalte `id` ihrer Tabelle. Nur so lässt sich der Eintrag dort anzeigen, wo man ihn sucht.',
			'Fehlt der Eintrag noch, legen Sie ihn im selben Vorschlag an. Auf einen Entwurf darf nur ein Entwurf verweisen.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWith('[bauen]', '[bau]') },
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*check(content) {
		for (const source of content.sources) {
			const { schema } = kindOf(source.kind);
			for (const reference of collectReferences(schema, source.raw)) {
				const kinds = reference.kinds.filter(isKindId);
				const targets = kinds.flatMap((kind) => content.find(kind, reference.id) ?? []);
				if (targets.length === 0) yield missing(content, source, reference);
				else if (targets.every(isDraft) && !isDraft(source)) {
					yield {
						...place(source, reference),
						text: `Der Eintrag \`${reference.id}\` ist noch ein Entwurf und wird nicht veröffentlicht.`,
						expected: 'ein veröffentlichter Eintrag, oder `entwurf: true` auch auf dieser Seite',
					};
				}
			}
		}
	},
};

function missing(content: CheckedContent, source: Source, reference: Reference): Remark {
	const kinds = reference.kinds.filter(isKindId);
	const ids = [...new Set(kinds.flatMap((kind) => content.idsOf(kind)))];
	const parts = reference.id.split(/[\s;,]+/).filter(Boolean);
	const several = parts.length > 1 && parts.every((part) => ids.includes(part));
	const meant = several
		? parts.join(', ')
		: (nearest(reference.id, ids) ?? idOfName(content, kinds, reference.id));
	const names = kinds.map((kind) => kindOf(kind).plural).join(' oder ');
	const range = source.ranges.value(reference.path);
	const folders = kinds.map((kind) => `\`${kind}\``).join(' oder ');
	const valid =
		ids.length > 0 && ids.length <= LISTED
			? `eine dieser Kennungen: ${ids.sort().join(', ')}`
			: `eine Kennung aus ${folders}`;
	return {
		...place(source, reference),
		text: `Die Kennung \`${reference.id}\` gibt es unter ${names} nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
		expected: valid,
		correction: range && meant ? lineWith(source.text, range, meant) : undefined,
	};
}

/** Finds the id of the entry whose name, number or address the author wrote instead. */
function idOfName(content: CheckedContent, kinds: readonly KindId[], written: string) {
	const wanted = slugify(written.replace(/^(?:große kreisstadt|stadt|gemeinde|markt)\s+/i, ''));
	const last = written.split('/').findLast(Boolean) ?? '';
	const found = content.sources.filter(
		({ kind, id, raw }) =>
			kinds.includes(kind) &&
			(id === last ||
				(wanted !== '' && id === wanted) ||
				[raw?.['titel'], raw?.['name'], raw?.['begriff'], raw?.['ags']].some(
					(name) => typeof name === 'string' && slugify(name) === wanted,
				)),
	);
	return found.length === 1 ? found[0]?.id : undefined;
}

function place(source: Source, { path }: Reference) {
	const at = (source.ranges.value(path) ?? source.idRange).start;
	return { file: source.file, source: source.text, at };
}
