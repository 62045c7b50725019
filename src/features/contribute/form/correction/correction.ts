import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { templateQuestions } from '#src/model/template-gaps.ts';
import type { FormField } from '../form-fields.ts';
import { formMistakes, mistakeInText, partName, type FormMistake } from '../form-mistakes.ts';
import type { ReadValues } from '../read-values.ts';
import { cleanLine } from '../text/clean-text.ts';
import { correctedData } from './corrected-data.ts';
import { isCorrected, newIn, type CorrectedHeading } from './corrected-text.ts';
import {
	areasOf,
	type Area,
	type CorrectionPart,
	type CorrectionSource,
} from './correction-text.ts';
import { isSame } from './same.ts';
import { SourceNumbers } from './source-numbers.ts';

/** Longer ones are sentences. */
const LONGEST_HEADING = 120;

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
	/** Words of the headings, in the order of {@link headingFields}. */
	headings: readonly string[];
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
	numbers: SourceNumbers;
	headings: CorrectedHeading[];
}

/** @returns the fields in which the text can be changed */
export function textFields({ parts }: CorrectionSource): Area[] {
	return areasOf(parts).filter(({ text }) => text !== undefined);
}

/** A heading whose words can be changed. */
export type TitledPart = CorrectionPart & Required<Pick<CorrectionPart, 'title'>>;

/** @returns the parts whose headings can be changed: not those that every text of the kind has */
export function headingFields({ parts }: CorrectionSource, { sections = [] }: Kind): TitledPart[] {
	return parts.filter(
		(part): part is TitledPart =>
			part.title !== undefined && !(part.level === 2 && sections.includes(part.heading ?? '')),
	);
}

/** @returns the name of the control for a heading */
export function headingName(index: number): string {
	return `ueberschrift.${index}`;
}

/** Finds out what was changed in the form, and what the check would refuse of it. */
export function corrected(published: Uncorrected, now: Corrections): Corrected {
	const { source, kind, fields, before } = published;
	const { data } = source;
	const areas = textFields(source).map((area, index) => ({ area, text: now.texts[index] ?? '' }));
	const numbers = new SourceNumbers(now.values, countOf(data['quellen']));
	const counted = correctedData(fields, data, before.data, now.values, now.today);
	const changed = numbers.inFields(counted);
	const headings = headingFields(source, kind).map(({ title }, index) => ({
		title,
		text: cleanLine(now.headings[index] ?? ''),
	}));
	const isUnchanged =
		isSame(changed, data) &&
		areas.every(({ area, text }) => !isCorrected(area, text)) &&
		headings.every(({ title, text }) => title.text === text);
	if (isUnchanged) return { isUnchanged, mistakes: [], wanted: data, numbers, headings };
	const wanted = inSchemaOrder(kind, {
		...changed,
		...('stand' in kind.schema.shape && { stand: now.today }),
	});
	return {
		isUnchanged,
		mistakes: [
			...newFieldMistakes(published, wanted, now),
			...fieldsNamingRemoved(counted, now.values, numbers),
			...fixedPiecesNamingRemoved(source, numbers),
			...headings.flatMap((heading, index): FormMistake[] => {
				const found = headingMistake(kind, heading, numbers, now.host);
				return found === undefined ? [] : [{ name: headingName(index), text: found }];
			}),
			...areas.flatMap(({ area, text: written }, index): FormMistake[] => {
				const found =
					textMistake(kind, area, written, { sources: numbers.highest, host: now.host }) ??
					removedIn(written, numbers);
				return found === undefined ? [] : [{ name: partName(index), text: found }];
			}),
		],
		wanted,
		numbers,
		headings,
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

function headingMistake(
	kind: Kind,
	{ title, text }: CorrectedHeading,
	numbers: SourceNumbers,
	host: string,
): string | undefined {
	const removed = removedIn(text, numbers);
	if (text === title.text) return removed;
	if (!/[\p{L}\p{N}]/u.test(text))
		return 'Die Überschrift fehlt. Erwartet: Wörter, die sagen, worum es geht.';
	if (text.length > LONGEST_HEADING)
		return `Die Überschrift hat ${text.length} Zeichen. Erwartet: höchstens ${LONGEST_HEADING}.`;
	const questions = templateQuestions(kind.example.text ?? '');
	return mistakeInText(text, { questions, sources: numbers.highest, host }) ?? removed;
}

function removedIn(text: string, numbers: SourceNumbers): string | undefined {
	const number = numbers.removedIn(text);
	return number === undefined
		? undefined
		: `Hier steht noch die Nummer der Quelle ${number}, die Sie entfernen. Erwartet: die Nummer einer Quelle, die bleibt, oder keine.`;
}

/** Fields name sources by their numbers, too, and the versions of a text do. */
function fieldsNamingRemoved(
	data: Readonly<Record<string, unknown>>,
	{ places }: ReadValues,
	numbers: SourceNumbers,
): FormMistake[] {
	const found: FormMistake[] = [];
	walk(data, '');
	return found;

	function walk(value: unknown, path: string): void {
		const isNumber = typeof value === 'number' && /(?:^|\.)quelle$/.test(path);
		const text = isNumber ? `[${value}]` : typeof value === 'string' ? value : '';
		const told = removedIn(text, numbers);
		const [top = ''] = path.split('.');
		if (told !== undefined)
			found.push({ name: places.get(path) ?? places.get(top) ?? top, text: told });
		if (typeof value !== 'object' || value === null) return;
		const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
		for (const [name, each] of inside) walk(each, path === '' ? String(name) : `${path}.${name}`);
	}
}

/** What the form cannot change may name a source, too. */
function fixedPiecesNamingRemoved(
	{ parts, text }: CorrectionSource,
	numbers: SourceNumbers,
): FormMistake[] {
	const fixed = parts.flatMap(({ pieces }) => pieces).filter((piece) => piece.text === undefined);
	const number = fixed
		.map(({ from, to }) => numbers.removedIn(text.slice(from, to)))
		.find((each) => each !== undefined);
	if (number === undefined) return [];
	return [
		{
			name: 'quellen',
			text: `Quelle ${number} lässt sich hier nicht entfernen: Ein Teil des Textes, der sich nicht ändern lässt, nennt ihre Nummer. Schreiben Sie oben, warum sie weg soll.`,
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
