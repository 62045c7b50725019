import type { Source } from '#src/entries/read/source.ts';
import { fieldOf, fieldsOf, itemOf } from '#src/model/field-meta.ts';
import { isIdList } from '#src/model/fields/reference.ts';
import { isKindId, kindOf, type KindId } from '#src/model/kinds.ts';
import { schemaMessages, type SchemaMessage } from '#src/model/schema-messages.ts';
import type { CheckedContent } from '../checked-content.ts';
import { idMeant } from '../id-meant.ts';
import { lineWith } from '../lines.ts';
import { otherKindMistake } from '../other-kind.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';
import { schemaRemark } from '../schema-remark.ts';
import { NEWS, newsWith } from '../example-content.ts';

/** Fields fit the schema of their kind. */
export const felder: Rule = {
	name: 'felder',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Die Felder passen zur Art des Eintrags',
		explanation: [
			'Jede Art von Inhalt hat ihre Felder: einige sind Pflicht, andere freiwillig, und andere gibt es nicht. So finden Leserinnen und Leser in jedem Eintrag dieselben Angaben, und Listen und Suche können danach filtern.',
			'Ein Datum steht als Jahr-Monat-Tag da: `2024-12-31`. Ist weniger bekannt, genügt `"2024-12"` oder `"2024"`. Zahlen haben keinen Tausenderpunkt und statt des Kommas einen Punkt. Ja und nein heißen `true` und `false`.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWith('datum: 2026-01-15', 'datum: 15.01.2026'),
		},
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			const { schema } = kindOf(source.kind);
			const otherKind = otherKindMistake(source);
			if (otherKind) {
				yield { file: source.file, source: source.text, at: 0, ...otherKind };
				continue;
			}
			for (const message of schemaMessages(source.issues, schema, source.raw)) {
				if (!isNamed(source, message)) yield schemaRemark(source, message);
			}
		}
	},
	*check(content) {
		for (const source of content.sources) {
			// The issues are read again only where they are needed.
			if (namedLists(source).length === 0 || otherKindMistake(source)) continue;
			const { schema } = kindOf(source.kind);
			for (const message of schemaMessages(source.issues, schema, source.raw)) {
				if (isNamed(source, message)) yield withIds(content, source, message);
			}
		}
	},
};

/** @returns true if only the check of all entries can say which ones the author means. */
function isNamed(source: Source, { path, kind }: SchemaMessage): boolean {
	const [name, ...more] = path;
	return more.length === 0 && kind === 'value' && namedLists(source).includes(String(name));
}

/** @returns fields with a list of ids in which the author wrote names as one text. */
function namedLists({ kind, raw }: Pick<Source, 'kind' | 'raw'>): string[] {
	if (raw === undefined) return [];
	return fieldsOf(kindOf(kind).schema).flatMap(({ name, type, meta }) => {
		const value = raw[name];
		const isList = meta?.refersTo !== undefined && itemOf(type) !== undefined;
		return isList && typeof value === 'string' && !isIdList(value) ? name : [];
	});
}

/** Finds the ids of the entries whose names an author wrote into a list of ids. */
function withIds(content: CheckedContent, source: Source, message: SchemaMessage): Remark {
	const told = schemaRemark(source, message);
	const [name = ''] = message.path;
	const kinds = (fieldOf(kindOf(source.kind).schema, String(name))?.meta?.refersTo ?? []).filter(
		isKindId,
	);
	const written = String(source.raw?.[String(name)]);
	const bare = written.replace(/^[([{\s]+|[)\]}\s]+$/g, '');
	const words = bare.split(/\s+/);
	const ids = new Set(kinds.flatMap((kind) => content.idsOf(kind)));
	const names = words.every((word) => ids.has(word))
		? words
		: bare.split(/[,;]|(?:^|\s)[•·*–-]\s|\s(?:und|sowie)\s/);
	const parts = idsNamed(content, kinds, names);
	const range = source.ranges.value(message.path);
	return {
		...told,
		correction: parts && range && lineWith(source.text, range, `[${parts.join(', ')}]`),
	};
}

/** @returns the ids that these names mean; undefined if one is unknown. */
function idsNamed(
	content: CheckedContent,
	kinds: readonly KindId[],
	names: readonly string[],
): string[] | undefined {
	const written = names.map((name) => name.trim()).filter(Boolean);
	const ids = written.flatMap((name) => idMeant(content, kinds, name) ?? []);
	return ids.length === written.length && ids.length > 0 ? [...new Set(ids)] : undefined;
}
