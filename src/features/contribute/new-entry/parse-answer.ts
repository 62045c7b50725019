import { z } from 'zod';
import type { Content } from '#src/entries/read/load-content.ts';
import { coreType } from '#src/model/field-meta.ts';
import { kindOf, isKindId } from '#src/model/kinds.ts';
import { isoFromGerman } from '#src/model/messages/german-date.ts';
import { nearest } from '#src/base/nearest.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { objection, type AnswerField } from './answer-field.ts';
import { targetsOf } from './inventory.ts';

/**
 * Reads the typed value of a field.
 *
 * @param field the field
 * @param text one line; several values of a list are separated by commas or semicolons
 * @param content targets of references
 * @returns the value to write into the entry
 * @throws OperatorMistake with a German sentence: what is wrong, the nearest valid value, the list
 */
export function parseAnswer(field: AnswerField, text: string, content: Content): unknown {
	const line = oneLine(text);
	const parts = field.list ? line.split(/[,;]/).map(oneLine).filter(Boolean) : [line];
	const values = parts.map((part) => parseOne(field, part, content));
	const value = field.list ? values : values[0];
	const wrong = objection(field, value);
	if (wrong !== undefined) throw new OperatorMistake(wrong);
	return value;
}

/** @returns the text on one line, without invisible characters. */
function oneLine(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A choice: the value written into the entry and the name people know. */
export interface Option {
	value: string;
	name: string;
}

/** @returns the values a field may have, or undefined if it is no choice. */
export function optionsOf(field: AnswerField, content: Content): Option[] | undefined {
	if (field.meta.refersTo) {
		return targetsOf(content, field.meta.refersTo).map(({ id, title }) => ({
			value: id,
			name: title,
		}));
	}
	const core = coreType(field.item);
	if (!(core instanceof z.ZodEnum)) return undefined;
	const labels = field.meta.labels ?? {};
	return core.options.map(String).map((value) => ({ value, name: labels[value] ?? value }));
}

function parseOne(field: AnswerField, text: string, content: Content): unknown {
	if (text === '') throw new OperatorMistake(`Die Angabe zu „${field.meta.title}“ ist leer.`);
	const options = optionsOf(field, content);
	if (options) return optionOf(field, options, text);
	if (/<\/?[a-z!][^>]*>|<!--/i.test(text)) {
		throw new OperatorMistake(
			`Die Angabe zu „${field.meta.title}“ enthält HTML. Erwartet: Text ohne spitze Klammern.`,
		);
	}
	const isNumber = coreType(field.item) instanceof z.ZodNumber;
	if (field.meta.shownAs === 'date') return dateOf(field, text);
	return isNumber && /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** @returns the date, also if it is written in German; the schema judges the rest */
function dateOf(field: AnswerField, text: string): string {
	const fits = (value: string) => field.item.safeParse(value).success;
	const iso = isoFromGerman(text);
	return !fits(text) && iso !== undefined && fits(iso) ? iso : text;
}

function optionOf(field: AnswerField, options: readonly Option[], text: string): string {
	const wanted = text.toLowerCase();
	const found =
		options.find(({ value }) => value === wanted) ??
		options.find(({ name }) => name.toLowerCase() === wanted);
	if (found) return found.value;
	throw new OperatorMistake(
		unknownValue(text, `„${field.meta.title}“`, options, whereToLook(field)),
	);
}

/**
 * Writes the message for an unknown value, with the one probably meant and the valid ones.
 *
 * @param text the typed text
 * @param where the field, as part of the German sentence
 * @param elsewhere replaces a list of more than 25 values
 */
export function unknownValue(
	text: string,
	where: string,
	options: readonly Option[],
	elsewhere?: string,
): string {
	const names = new Map(
		options.flatMap(({ value, name }) => [
			[value, value],
			[name, value],
		]),
	);
	const alike = nearest(text, names.keys());
	const meant = alike === undefined ? undefined : names.get(alike);
	const shown = text.length > 60 ? `${text.slice(0, 60)} …` : text;
	const list =
		options.length > 25 && elsewhere !== undefined
			? elsewhere
			: options.map(({ value, name }) => `  ${value.padEnd(24)} ${name}`.trimEnd()).join('\n');
	return [
		`„${shown}“ gibt es für ${where} nicht.${meant === undefined ? '' : ` Meinten Sie ${meant}?`}`,
		options.length > 0
			? `Möglich:\n${list}`
			: 'Es gibt noch keinen Eintrag, auf den sie verweisen könnte.',
	].join(' ');
}

function whereToLook(field: AnswerField): string {
	const kinds = (field.meta.refersTo ?? []).filter(isKindId);
	return kinds
		.map((kind) =>
			kindOf(kind).storage === 'csv'
				? `  die Kennungen in ${kind}/${kind}.csv`
				: `  die Dateinamen im Ordner ${kind}, ohne Endung`,
		)
		.join('\n');
}
