import { expectation, rangeText } from '#src/model/messages/expectation.ts';
import type { FormField } from './form-fields.ts';

/**
 * @param name of the field as its group shows it: „„Titel“ in „Quellen“, 1. Eintrag“
 * @returns what to do with a field that was left empty and must not be
 */
export function emptyWords(field: FormField, name: string): string {
	const at = `bei ${name.replace(/ Eintrag$/, ' Eintrag,')}`;
	switch (field.control) {
		case 'choice':
		case 'choices':
		case 'reference':
		case 'references':
		case 'yes':
			return `Wählen Sie ${at} etwas aus.`;
		case 'group':
			return `Machen Sie ${at} Ihre Angaben.`;
		case 'groups':
			return `Machen Sie ${at} mindestens eine Angabe.`;
		case 'number':
			return `Geben Sie ${at} ${numberWords(field)} ein.`;
		case 'date':
			return `Geben Sie ${at} ein Datum ein: ${dateExamples(field)}.`;
		case 'web':
			return `Geben Sie ${at} eine Internetadresse ein.`;
		case 'mail':
			return `Geben Sie ${at} eine Mailadresse ein.`;
		case 'lines':
			return `Geben Sie ${at} etwas ein, jede Angabe auf einer Zeile.`;
		case 'line':
		case 'area': {
			const length = rangeText(field.limits, 'Zeichen');
			return `Geben Sie ${at} etwas ein${length && `: ${length}`}.`;
		}
	}
}

/** @returns examples of dates for the help of a field */
export function dateExamples({ schema, help }: FormField): string {
	if (!schema.safeParse('2026').success) return '31.03.2026';
	return help.includes('Uhrzeit') ? '31.03.2026, 10 Uhr' : '31.03.2026, März 2026 oder 2026';
}

/** A form reads numbers as people write them. */
function numberWords({ schema }: FormField): string {
	return expectation(schema).replace(/, nur Ziffern.*$/, '');
}
