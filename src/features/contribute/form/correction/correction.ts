import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { templateQuestions } from '#src/model/template-gaps.ts';
import type { FormField } from '../form-fields.ts';
import { formMistakes, mistakeInText, partName, type FormMistake } from '../form-mistakes.ts';
import type { ReadValues } from '../read-values.ts';
import { correctedData } from './corrected-data.ts';
import { isCorrected, newIn } from './corrected-text.ts';
import { areasOf, type Area, type CorrectionSource } from './correction-text.ts';
import { isSame } from './same.ts';

/** A published entry and what the form was read as when it was filled in with it. */
export interface Uncorrected {
	source: CorrectionSource;
	kind: Kind;
	fields: readonly FormField[];
	before: ReadValues;
}

/** What the form holds now. */
export interface Corrections {
	values: ReadValues;
	/** Texts of the fields, in the order of {@link textFields}. */
	texts: readonly string[];
	today: string;
	host: string;
}

/** What became of it. */
export interface Corrected {
	/** Nothing differs from the published entry. */
	isUnchanged: boolean;
	mistakes: FormMistake[];
	/** All fields of the corrected entry, in the order of the schema. */
	wanted: Readonly<Record<string, unknown>>;
}

/** @returns the fields in which the text can be changed */
export function textFields({ parts }: CorrectionSource): Area[] {
	return areasOf(parts).filter(({ text }) => text !== undefined);
}

/** Finds out what was changed in the form, and what the check would refuse of it. */
export function corrected(published: Uncorrected, now: Corrections): Corrected {
	const { source, kind, fields, before } = published;
	const { data } = source;
	const areas = textFields(source).map((area, index) => ({ area, text: now.texts[index] ?? '' }));
	const changed = correctedData(fields, data, before.data, now.values, now.today);
	const isUnchanged =
		isSame(changed, data) && areas.every(({ area, text }) => !isCorrected(area, text));
	if (isUnchanged) return { isUnchanged, mistakes: [], wanted: data };
	const wanted = inSchemaOrder(kind, {
		...changed,
		...('stand' in kind.schema.shape && { stand: now.today }),
	});
	const sources = countOf(wanted['quellen']);
	return {
		isUnchanged,
		mistakes: [
			...newFieldMistakes(published, wanted, now),
			...lostSources(published, now.values),
			...areas.flatMap(({ area, text: written }, index): FormMistake[] => {
				const found = textMistake(kind, area, written, { sources, host: now.host });
				return found === undefined ? [] : [{ name: partName(index), text: found }];
			}),
		],
		wanted,
	};
}

function inSchemaOrder(
	kind: Kind,
	data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const names = fieldsOf(kind.schema).map(({ name }) => name);
	const known = names.flatMap((name) => (name in data ? [[name, data[name]] as const] : []));
	return { ...Object.fromEntries(known), ...data };
}

function countOf(list: unknown): number {
	return Array.isArray(list) ? list.length : 0;
}

/** What the published entry already said is not the contributor's mistake. */
function newFieldMistakes(
	{ kind, fields, source, before }: Uncorrected,
	wanted: Record<string, unknown>,
	{ values, today, host }: Corrections,
): FormMistake[] {
	const told = (own: Record<string, unknown>, places: ReadValues['places']) =>
		formMistakes(kind, fields, [], { values: { data: own, places }, texts: [], today, host });
	const said = told({ ...source.data }, before.places);
	return told(wanted, values.places).filter(
		({ name, text }) => !said.some((each) => each.name === name && each.text === text),
	);
}

/** The numbers in the text count the sources; without one, they would name others. */
function lostSources({ source, before }: Uncorrected, { places }: ReadValues): FormMistake[] {
	const keys = (own: ReadValues['places']) =>
		new Set([...own.values()].flatMap((name) => /^quellen\.(\d+)\./.exec(name)?.[1] ?? []));
	const kept = keys(places);
	const lost = [...keys(before.places)].find((key) => !kept.has(key));
	if (lost === undefined || countOf(source.data['quellen']) === 0) return [];
	return [
		{
			name: 'quellen',
			text: `Quelle ${Number(lost) + 1} lässt sich hier nicht entfernen, denn der Text nennt sie mit ihrer Nummer. Schreiben Sie oben, warum sie weg soll.`,
		},
	];
}

function textMistake(
	kind: Kind,
	area: Area,
	text: string,
	context: { sources: number; host: string },
): string | undefined {
	if (text.trim() === '')
		return 'Hier stand Text. Soll er ganz weg, schreiben Sie das oben; die Koordination entfernt dann auch die Überschrift.';
	const questions = templateQuestions(kind.example.text ?? '');
	for (const each of newIn(area, text)) {
		const found = mistakeInText(each, { questions, ...context });
		if (found !== undefined) return found;
	}
	return undefined;
}
