import type { Source } from '#src/entries/read/source.ts';
import { isKindId, kindOf, type KindId } from '#src/model/kinds.ts';
import { collectReferences, type Reference } from '#src/model/references.ts';
import type { CheckedContent } from '../checked-content.ts';
import { isDraft } from '../drafts.ts';
import { idMeant } from '../id-meant.ts';
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
			'Ein Eintrag verweist nicht auf sich selbst; nur eine Kommune kann ihre eigene Behörde sein.',
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
				// What the table has is not known; that it cannot be read is told there.
				if (kinds.some((kind) => content.unread.has(kind))) continue;
				const targets = kinds.flatMap((kind) => content.find(kind, reference.id) ?? []);
				if (targets.length === 0) yield missing(content, source, reference);
				else if (
					!reference.authority &&
					targets.some(({ kind, id }) => kind === source.kind && id === source.id)
				)
					yield toItself(source, reference);
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
	const inList = typeof reference.path.at(-1) === 'number';
	const parts = idsIn(content, kinds, reference.id, ids);
	const several = parts.length > 1;
	if (several && !inList) {
		return {
			...place(source, reference),
			text: `Das Feld \`${String(reference.path.at(-1))}\` nimmt nur eine Kennung auf, hier stehen ${parts.length}.`,
			expected: 'die Kennung, um die es vor allem geht; weitere gehören in den Text',
		};
	}
	const meant = several ? parts.join(', ') : idMeant(content, kinds, reference.id);
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

/** @returns the ids in a text with several of them, or with several names; fewer than two if it has not. */
function idsIn(
	content: CheckedContent,
	kinds: readonly KindId[],
	written: string,
	ids: readonly string[],
): string[] {
	if (written.length > 200) return [];
	const words = written.split(/[\s;,]+/).filter(Boolean);
	if (words.length > 1 && words.every((word) => ids.includes(word))) return words;
	const names = written.split(/[,;&+]|\s(?:und|sowie)\s/).map((name) => name.trim());
	if (names.length < 2) return [];
	const meant = names.flatMap((name) => (name && idMeant(content, kinds, name)) || []);
	return meant.length === names.length ? meant : [];
}

function toItself(source: Source, reference: Reference): Remark {
	const field = String(reference.path.findLast((step) => typeof step === 'string'));
	return {
		...place(source, reference),
		text: `Im Feld \`${field}\` verweist der Eintrag auf sich selbst.`,
		expected: 'die Kennung eines anderen Eintrags, oder das Feld weglassen',
	};
}

function place(source: Source, { path }: Reference) {
	const at = (source.ranges.value(path) ?? source.idRange).start;
	return { file: source.file, source: source.text, at };
}
