import type { Source } from '#src/entries/read/source.ts';
import { kindOf } from '#src/model/kinds.ts';
import { schemaMessages, type SchemaMessage } from '#src/model/schema-messages.ts';
import { lineWith } from '../lines.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';
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
			for (const message of schemaMessages(source.issues, schema, source.raw)) {
				yield remark(source, message);
			}
		}
	},
};

function remark(source: Source, message: SchemaMessage): Remark {
	const { path, kind, text, expected } = message;
	const own =
		kind === 'name'
			? source.ranges.key(path)
			: kind === 'value'
				? source.ranges.value(path)
				: undefined;
	const correction =
		own && message.correction !== undefined
			? lineWith(source.text, own, message.correction)
			: undefined;
	const at = own?.start ?? around(source, path);
	return { file: source.file, source: source.text, at, text, expected, correction };
}

/** @returns the place for a missing field: the innermost existing value around it. */
function around(source: Source, path: SchemaMessage['path']): number {
	for (let length = path.length - 1; length > 0; length--) {
		const outer = path.slice(0, length);
		const range = source.ranges.key(outer) ?? source.ranges.value(outer);
		if (range) return range.start;
	}
	return 0;
}
