import type { Kind } from '#src/model/kind.ts';
import { headingFields, headingName } from '../correction/correction.ts';
import {
	areasOf,
	type Area,
	type CorrectionPart,
	type CorrectionSource,
} from '../correction/correction-text.ts';
import { partName } from '../form-mistakes.ts';

/** Lines of a field: enough for its text, and not more than a screen has. */
const MOST_ROWS = 24;
const LETTERS_A_ROW = 75;

/**
 * Puts the sections of an entry's text into the form, a fold each, with what can be changed in fields and what cannot
 * between them.
 *
 * @param place element for the folds, beside its templates
 * @param kind of the entry
 */
export function showTexts(place: HTMLElement, source: CorrectionSource, kind: Kind): void {
	const { parts } = source;
	const { sections = [] } = kind;
	const titled: readonly CorrectionPart[] = headingFields(source, kind);
	let above = '';
	let count = 0;
	for (const part of parts) {
		if (part.level === 2) above = part.heading ?? '';
		const areas = areasOf([part]);
		const heading = titled.indexOf(part);
		if (areas.length === 0 && heading === -1 && !part.isLinked) continue;
		const name =
			part.level > 2 && above !== ''
				? `${above}: ${part.heading}`
				: (part.heading ?? 'Anfang des Textes');
		const fold = copyOf(place, 'textfalte') as HTMLDetailsElement;
		const summary = fold.querySelector('summary');
		if (summary) summary.textContent = name;
		if (heading !== -1) fold.append(headingField(place, part, heading));
		if (part.isLinked && !sections.includes(part.heading ?? ''))
			fold.append(copyOf(place, 'festueberschrift'));
		for (const area of areas)
			fold.append(area.text === undefined ? fixed(place, area) : field(place, area, name, count++));
		fold.open = parts.length === 1;
		place.append(fold);
	}
}

function headingField(place: HTMLElement, { title }: CorrectionPart, index: number): HTMLElement {
	const own = copyOf(place, 'ueberschriftfeld');
	const control = own.querySelector('input');
	const label = own.querySelector('label');
	const mistake = own.querySelector<HTMLElement>('.formularfrage__fehler');
	if (!control || !label || !mistake) return own;
	own.dataset['feld'] = mistake.dataset['fehler'] = control.name = headingName(index);
	mistake.id = `f-ueberschrift-${index}-fehler`;
	label.htmlFor = control.id = `f-ueberschrift-${index}-eingabe`;
	control.defaultValue = title?.text ?? '';
	control.setAttribute('aria-describedby', mistake.id);
	return own;
}

function field(place: HTMLElement, { text = '' }: Area, name: string, index: number): HTMLElement {
	const own = copyOf(place, 'textfeld');
	const control = own.querySelector('textarea');
	const label = own.querySelector('label');
	const mistake = own.querySelector<HTMLElement>('.formularfrage__fehler');
	if (!control || !label || !mistake) return own;
	own.dataset['feld'] = partName(index);
	mistake.dataset['fehler'] = partName(index);
	mistake.id = `f-abschnitt-${index}-fehler`;
	label.textContent = name;
	label.htmlFor = `f-abschnitt-${index}-eingabe`;
	control.id = label.htmlFor;
	control.name = partName(index);
	control.defaultValue = text;
	control.rows = Math.min(
		MOST_ROWS,
		2 +
			text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_ROW), 0),
	);
	control.setAttribute('aria-describedby', mistake.id);
	return own;
}

function fixed(place: HTMLElement, { pieces }: Area): HTMLElement {
	const own = copyOf(place, 'festteil');
	const quote = own.querySelector('blockquote');
	if (quote) quote.textContent = pieces.map(({ words = '' }) => words).join('\n\n');
	return own;
}

function copyOf(place: HTMLElement, name: string): HTMLElement {
	const template = place.parentElement?.querySelector<HTMLTemplateElement>(`[data-${name}]`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	if (!(copy instanceof HTMLElement)) throw new Error(`There is no template ${name}.`);
	return copy;
}
