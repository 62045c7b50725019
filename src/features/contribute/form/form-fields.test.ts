import { expect, test } from 'vitest';
import { z } from 'zod';
import { text } from '#src/model/fields/text.ts';
import { formKindIds, kindOf } from '#src/model/kinds.ts';
import { formFields, kindFields } from './form-fields.ts';
import { formMistakes } from './form-mistakes.ts';
import { formSteps } from './form-steps.ts';
import { readValues } from './read-values.ts';

const controls = (values: Readonly<Record<string, string>>) => ({
	values: (name: string) => (name in values ? [values[name] ?? ''] : []),
	parts: () => [],
});

test('a field added to a kind is asked, explained and checked without further code', () => {
	const kind = kindOf('boerse');
	const wartung = text({ title: 'Wartung', description: 'Wer sie wartet.' }, { min: 5, max: 80 });
	const larger = { ...kind, schema: kind.schema.extend({ wartung: wartung.optional() }) };
	const { more } = formSteps(larger, []);
	expect(more.find(({ name }) => name === 'wartung')).toMatchObject({
		title: 'Wartung',
		help: 'Wer sie wartet.',
		control: 'line',
		required: false,
		limits: { min: 5, max: 80 },
	});
	const fields = kindFields(larger.schema);
	const values = readValues(fields, controls({ wartung: 'kurz' }), '2026-11-29');
	const filled = { values, texts: ['Text.'], today: '2026-11-29', host: 'x.example' };
	const parts = [{ heading: undefined, question: '' }];
	expect(formMistakes(larger, fields, parts, filled)).toContainEqual({
		name: 'wartung',
		text: expect.stringMatching(/„Wartung“.*Erwartet: ein Text mit 5 bis 80 Zeichen\.$/) as string,
	});
});

test.each(formKindIds)('the form for %s asks for everything that an entry must have', (id) => {
	const { essentials, sources } = formSteps(kindOf(id), []);
	const asked = new Set([
		...essentials.map(({ name }) => name),
		sources?.name,
		'stand',
		'geprueft',
	]);
	const missing = (kindOf(id).schema.safeParse({}).error?.issues ?? []).map(({ path }) => path[0]);
	expect(missing.filter((name) => !asked.has(String(name)))).toEqual([]);
});

test('dates, numbers and addresses may be written as people do', () => {
	const [wann, betrag, web] = formFields(
		z.object({
			wann: kindOf('termine').schema.shape['beginn'] as z.ZodType,
			betrag: z.number().meta({ title: 'Betrag', description: '' }),
			web: kindOf('termine').schema.shape['anmeldung'] as z.ZodType,
		}),
	);
	const read = (field: typeof wann, written: string) =>
		field &&
		readValues([field], controls({ [field.name]: written }), '2026-11-29').data[field.name];
	expect(read(wann, '4. März 2026, 10 Uhr')).toBe('2026-03-04T10:00');
	expect(read(wann, 'März 2026')).toBe('2026-03');
	expect(read(betrag, '11.700,50 Euro')).toBe(11700.5);
	expect(read(web, 'www.kehl.de')).toBe('https://www.kehl.de');
	expect(read(betrag, 'viel')).toBe('viel');
});
