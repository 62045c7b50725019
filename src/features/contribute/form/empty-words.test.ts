import { expect, test } from 'vitest';
import { formKindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { kindFields, type FormField } from './form-fields.ts';
import { emptyWords } from './empty-words.ts';
import { formMistakes } from './form-mistakes.ts';
import { readValues } from './read-values.ts';
import { textParts } from './text-parts.ts';

const field = (kind: KindId, ...path: string[]): FormField => {
	let fields: readonly FormField[] = kindFields(kindOf(kind).schema);
	let found: FormField | undefined;
	for (const name of path) {
		found = fields.find((each) => each.name === name);
		fields = found?.fields ?? [];
	}
	if (!found) throw new Error(`no field ${path.join('.')}`);
	return found;
};

test.each([
	[field('praxisbeispiele', 'titel'), 'Geben Sie bei „X“ etwas ein: 10 bis 120 Zeichen.'],
	[field('praxisbeispiele', 'themen'), 'Wählen Sie bei „X“ etwas aus.'],
	[field('praxisbeispiele', 'status'), 'Wählen Sie bei „X“ etwas aus.'],
	[
		field('praxisbeispiele', 'quellen', 'abgerufen'),
		'Geben Sie bei „X“ ein Datum ein: 31.03.2026.',
	],
	[
		field('praxisbeispiele', 'aufwand', 'einmalig', 'quelle'),
		/^Geben Sie bei „X“ eine ganze Zahl /,
	],
	[
		field('praxisbeispiele', 'produkte'),
		/^Geben Sie bei „X“ etwas ein, jede Angabe auf einer Zeile/,
	],
	[field('praxisbeispiele', 'quellen'), 'Machen Sie bei „X“ mindestens eine Angabe.'],
])('an empty field says what to do, by its type', (own, words) => {
	const told = emptyWords(own, '„X“');
	if (typeof words === 'string') expect(told).toBe(words);
	else expect(told).toMatch(words);
});

const nothing = { values: () => [], parts: () => [] };

test.each(formKindIds)('an empty form for %s speaks of what to do, in no word of a file', (id) => {
	const kind = kindOf(id);
	const fields = kindFields(kind.schema);
	const values = readValues(fields, nothing, '2026-11-29');
	const parts = textParts(kind);
	const filled = { values, texts: parts.map(() => ''), today: '2026-11-29', host: 'x.example' };
	const mistakes = formMistakes(kind, fields, parts, filled);
	expect(mistakes.length).toBeGreaterThan(2);
	for (const { text } of mistakes) expect(text).not.toMatch(/fehlt|passen nicht|`|^Das Feld/);
});

test('who names two bodies is asked to name one', () => {
	const kind = kindOf('praxisbeispiele');
	const fields = kindFields(kind.schema);
	const { values } = {
		values: readValues(
			fields,
			{
				values: (name) => (name === 'kommune' || name === 'organisation' ? ['offenburg'] : []),
				parts: () => [],
			},
			'2026-11-29',
		),
	};
	const filled = { values, texts: [], today: '2026-11-29', host: 'x.example' };
	const texts = formMistakes(kind, fields, [], filled).map(({ text }) => text);
	expect(texts).toContain('Wählen Sie nur eines von beiden: die Kommune oder die Organisation.');
});
