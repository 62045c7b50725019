import { clockChange } from '#src/base/dates/clock-change.ts';
import { formatDate, parseImpreciseDate, endsBefore } from '#src/base/dates/imprecise-date.ts';
import { LOST, TWICE_ENCODED } from '#src/base/text/broken-signs.ts';
import type { Kind } from '#src/model/kind.ts';
import { fieldName } from '#src/model/messages/field-name.ts';
import { MARKUP_TAG } from '#src/model/markup-tag.ts';
import { personalData } from '#src/model/personal-data.ts';
import { schemaMessages, type SchemaMessage } from '#src/model/schema-messages.ts';
import { FIELD_GAP, GAP, templateQuestions } from '#src/model/template-gaps.ts';
import { sensibleYears } from '#src/model/sensible-years.ts';
import { beyondLimits, MAX_TEXT } from '#src/model/text-limits.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { emptyWords } from './empty-words.ts';
import { entryBody } from './entry-body.ts';
import type { FormField } from './form-fields.ts';
import type { TextPart } from './text-parts.ts';
import type { ReadValues } from './read-values.ts';
import { addressMistake, isPlainAddress } from './text/inlines.ts';
import { cleanText } from './text/clean-text.ts';

/** Something to correct. */
export interface FormMistake {
	/** Name of the control or group: `quellen.0.titel`, `abschnitt.2`. */
	name: string;
	/** German, for the person who fills in the form. */
	text: string;
}

/** What is judged. */
export interface Filled {
	values: ReadValues;
	/** Texts of the parts. */
	texts: readonly string[];
	today: string;
	host: string;
}

/** @returns the name of the control for a part of the text */
export function partName(index: number): string {
	return `abschnitt.${index}`;
}

/**
 * Finds what the check would refuse: what the schema of the kind says, in its words, and what the rules say about
 * texts, days, addresses and personal data.
 *
 * @param fields of the kind, see `form-fields.ts`
 * @returns in the order of the form's controls, at most one for each
 */
export function formMistakes(
	kind: Kind,
	fields: readonly FormField[],
	parts: readonly TextPart[],
	filled: Filled,
): FormMistake[] {
	const found = [
		...schemaMistakes(kind, fields, filled.values),
		...fieldMistakes(fields, filled),
		...textMistakes(kind, parts, filled),
	];
	const byName = new Map<string, FormMistake>();
	for (const mistake of found) {
		if (!byName.has(mistake.name)) byName.set(mistake.name, mistake);
	}
	return [...byName.values()];
}

function schemaMistakes(
	kind: Kind,
	fields: readonly FormField[],
	{ data, places }: ReadValues,
): FormMistake[] {
	// The days of the entry itself are set when the file is written.
	const shape = Object.entries(kind.schema.shape);
	const days = shape.flatMap(([name]) => (name === 'stand' || name === 'geprueft' ? name : []));
	const whole = { ...Object.fromEntries(days.map((name) => [name, '2026-01-01'])), ...data };
	const own = messagesFor(kind, whole);
	// Rules over several fields are asked only when every field fits: what does not is exchanged for the example's.
	const faulty = own.map(({ path }) => String(path[0]));
	const example: Record<string, unknown> = kind.example.data;
	const mended = { ...whole, ...Object.fromEntries(faulty.map((name) => [name, example[name]])) };
	const others = own.length === 0 ? [] : messagesFor(kind, mended);
	return [...own, ...others].map((message) => {
		const path = message.path.length > 0 ? message.path : firstNamed(message);
		const at = placeOf(path, places);
		return { name: at, text: inFormWords({ ...message, path }, kind.schema, fields) };
	});
}

function messagesFor(kind: Kind, data: Record<string, unknown>): SchemaMessage[] {
	const result = kind.schema.safeParse(data, { reportInput: true });
	return result.success ? [] : schemaMessages(result.error.issues, kind.schema, data);
}

/** A rule over several fields is told at the first that it names. */
function firstNamed({ expected }: SchemaMessage): string[] {
	const name = /`([a-z_]+)`/.exec(expected)?.[1];
	return name === undefined ? [] : [name];
}

/** @returns the control for a path in the data, or for the nearest group around it */
function placeOf(path: readonly (string | number)[], places: ReadonlyMap<string, string>): string {
	for (let length = path.length; length > 0; length--) {
		const place = places.get(path.slice(0, length).join('.'));
		if (place !== undefined) return place;
	}
	return places.values().next().value ?? '';
}

function fieldAt(
	fields: readonly FormField[],
	path: readonly (string | number)[],
): FormField | undefined {
	let found: FormField | undefined;
	let inside = fields;
	for (const step of path.filter((each) => typeof each === 'string')) {
		found = inside.find(({ name }) => name === step);
		if (!found) return undefined;
		inside = found.fields;
	}
	return found;
}

/** @returns the check's words, with the titles of fields in place of their names in a file; what to do where it is known */
function inFormWords(
	{ kind, text, expected, asked, path }: SchemaMessage,
	schema: Kind['schema'],
	fields: readonly FormField[],
): string {
	if (asked !== undefined) return asked;
	const field = fieldAt(fields, path);
	if (kind === 'missing' && field)
		return emptyWords(field, titled(fieldName(schema, path), fields));
	if (field?.control === 'number' && kind === 'value' && /Zahl/.test(expected))
		return `${titled(text, fields)} Erwartet: ${titled(expected, fields).replace(/, nur Ziffern.*$/, '')}.`;
	if (field?.control === 'date') return `${titled(text, fields)} Erwartet: ${dateWords(field)}.`;
	return `${titled(text, fields)} Erwartet: ${titled(expected, fields)}.`;
}

/** @returns how a date may be written, as exactly as the field wants it */
function dateWords({ schema }: FormField): string {
	if (!schema.safeParse('2026').success) return 'ein Tag wie 31.03.2026';
	return 'ein Tag wie 31.03.2026, auch mit Uhrzeit (31.03.2026, 10 Uhr), oder nur März 2026 oder 2026';
}

function titled(text: string, fields: readonly FormField[]): string {
	const titles = new Map<string, string>();
	const add = (own: readonly FormField[]) => {
		for (const each of own) {
			if (!titles.has(each.name)) titles.set(each.name, each.title);
			for (const { value, label } of each.options) if (!titles.has(value)) titles.set(value, label);
			add(each.fields);
		}
	};
	add(fields);
	return text
		.replace(/`([^`]+)` \(([^()]+)\)/g, '„$2“')
		.replace(/`([^`]+)`/g, (_all, name: string) => `„${titles.get(name) ?? name}“`);
}

/** What the rules of the check say about the values of fields. */
function fieldMistakes(fields: readonly FormField[], filled: Filled): FormMistake[] {
	const { data, places } = filled.values;
	const sources = Array.isArray(data['quellen']) ? data['quellen'].length : 0;
	const found: FormMistake[] = [];
	walk(fields, data, '');
	return found;

	function walk(own: readonly FormField[], values: Record<string, unknown>, path: string): void {
		for (const field of own) {
			const at = path + field.name;
			const value = values[field.name];
			if (field.control === 'group' && value !== undefined)
				walk(field.fields, value as Record<string, unknown>, `${at}.`);
			else if (field.control === 'groups') {
				for (const [index, item] of ((value ?? []) as Record<string, unknown>[]).entries())
					walk(field.fields, item, `${at}.${index}.`);
			} else {
				const name = places.get(at) ?? at;
				for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
					const text = mistakeIn(field, each, values, filled, sources);
					if (text !== undefined) found.push({ name, text });
				}
			}
		}
	}
}

function mistakeIn(
	{ name, title, control, meta }: FormField,
	value: unknown,
	beside: Readonly<Record<string, unknown>>,
	{ today, host }: Filled,
	sources: number,
): string | undefined {
	if (name === 'quelle' && typeof value === 'number' && value > sources)
		return `Eine Quelle ${value} gibt es nicht. Erwartet: die Nummer einer Quelle, die Sie nennen.`;
	if (typeof value !== 'string') return undefined;
	if (control === 'date') return dateMistake(title, value, meta, beside, today);
	if (control === 'choice' || control === 'reference') return undefined;
	const tag = MARKUP_TAG.exec(value)?.[0];
	if (tag !== undefined)
		return `Im Feld „${title}“ steht HTML: „${tag.slice(0, 40)}“. Erwartet: reiner Text ohne spitze Klammern.`;
	if (
		/^\s*(?:https?|mailto):/i.test(value) &&
		!isPlainAddress(value, control === 'web' ? '' : host)
	)
		return `Die Adresse „${value.slice(0, 120)}“ täuscht oder ist von außen nicht zu erreichen. Erwartet: eine Adresse wie https://www.example.org/seite, aus dem Browser kopiert.`;
	if (
		name === 'titel' &&
		typeof beside['url'] === 'string' &&
		// A name may have the sign of mail addresses: `re@di`.
		/:\/\/|www\.|\S@\S+\.\p{L}{2}|^\S+\.\S+$/iu.test(value)
	)
		return 'Im Titel steht eine Adresse. Erwartet: der Titel der Seite in Worten.';
	if (FIELD_GAP.test(`: ${value}`) || GAP.test(value))
		return `Das Feld „${title}“ ist noch nicht ausgefüllt. Erwartet: Ihre Angabe.`;
	return brokenText(value);
}

/** Signs that got lost on the way, and personal data, in fields and texts alike. */
function brokenText(text: string): string | undefined {
	const broken = TWICE_ENCODED.exec(text)?.[0] ?? LOST.exec(text)?.[0];
	if (broken !== undefined)
		return `Umlaute oder Satzzeichen sind beschädigt: „${broken}“. Erwartet: die richtigen Zeichen.`;
	for (const { text: told, expected, severity } of personalData(text)) {
		if (severity === undefined) return `${told} Erwartet: ${expected}.`;
	}
	return undefined;
}

function dateMistake(
	title: string,
	value: string,
	meta: FormField['meta'],
	beside: Readonly<Record<string, unknown>>,
	today: string,
): string | undefined {
	const date = parseImpreciseDate(value);
	if (!date) return undefined;
	const year = Number(date.from.slice(0, 4));
	const { first, last } = sensibleYears(meta);
	if (year < first || year > last)
		return `Das Feld „${title}“ nennt das Jahr ${year}. Erwartet: ein Jahr von ${first} bis ${last}.`;
	if (meta.past && date.from > today)
		return `Das Feld „${title}“ liegt mit dem ${formatDate(value)} in der Zukunft. Erwartet: ein Tag bis heute, ${formatDate(today)}.`;
	const change = date.time === undefined ? undefined : clockChange(value);
	if (change?.kind === 'skipped')
		return `Die Uhrzeit im Feld „${title}“ gibt es nicht: An diesem Tag beginnt die Sommerzeit.`;
	const start = meta.notBefore === undefined ? undefined : beside[meta.notBefore];
	const begins = typeof start === 'string' ? parseImpreciseDate(start) : undefined;
	if (begins && endsBefore(date, begins))
		return `Das Feld „${title}“ liegt mit dem ${formatDate(value)} vor dem Beginn, ${formatDate(String(start))}. Erwartet: ein Datum nach dem Beginn.`;
	return undefined;
}

/**
 * Finds what the rules refuse in a text, or in a part of one.
 *
 * @param text without hidden signs
 * @param questions that the template asks, see `template-gaps.ts`
 */
export function mistakeInText(
	text: string,
	{ questions, host, sources }: { questions: readonly string[]; host: string; sources: number },
): string | undefined {
	if (GAP.test(text) || questions.some((each) => text.includes(each)))
		return 'Hier steht noch die Frage oder ein Platzhalter. Erwartet: Ihr Text.';
	const broken = brokenText(text) ?? addressMistake(text, host);
	if (broken !== undefined) return broken;
	return beyondLimits(entryBody([{ heading: undefined, question: '' }], [text], { sources, host }))
		? 'Der Text hat einen Absatz ohne Leerzeichen, ist zu lang oder hat zu viele gleiche Zeichen. Erwartet: Absätze mit höchstens 20.000 Zeichen.'
		: undefined;
}

/** What the rules say about the text. */
function textMistakes(
	kind: Kind,
	parts: readonly TextPart[],
	{ values, texts, host }: Filled,
): FormMistake[] {
	const sources = Array.isArray(values.data['quellen']) ? values.data['quellen'].length : 0;
	const questions = templateQuestions(kind.example.text ?? '');
	const mustHaveAll = kind.sections !== undefined;
	const empty = texts.every((text) => text.trim() === '');
	const found = parts.flatMap((part, index): FormMistake[] => {
		const text = cleanText(texts[index] ?? '');
		const name = partName(index);
		if (text.trim() === '') {
			if (!mustHaveAll && !(empty && index === 0)) return [];
			const about = part.heading === undefined ? '' : ` zu „${part.heading}“`;
			return [{ name, text: `Schreiben Sie${about} einen oder mehrere Sätze.` }];
		}
		const mistake = mistakeInText(text, { questions, host, sources });
		return mistake === undefined ? [] : [{ name, text: mistake }];
	});
	const whole = entryBody(parts, texts, { sources, host });
	if (found.length === 0 && beyondLimits(whole))
		found.push({
			name: partName(0),
			text: `Der Text ist im Ganzen zu lang. Erwartet: höchstens ${formatNumber(MAX_TEXT)} Zeichen.`,
		});
	return found;
}
