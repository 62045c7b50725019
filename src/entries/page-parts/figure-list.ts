import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { sourceId } from '#src/model/text-ids.ts';
import { figureDataOf, frameOf, keyFiguresOf, type KeyFigure } from './key-figures.ts';

/** More would be a table, and there is one below the text. */
const SHOWN = 4;

/**
 * Makes the list of an entry's large figures, for its page and for the preview of the form.
 *
 * @param population of the municipality that the entry is of, or that it states itself
 * @returns undefined without figures
 */
export function figureList(
	kind: string,
	data: object,
	population: number | undefined,
): Element | undefined {
	const own = figureDataOf(kind, data);
	const figures = keyFiguresOf(own).slice(0, SHOWN);
	if (figures.length === 0) return undefined;
	return h('dl', { className: 'grosszahlen', ariaLabel: 'Zahlen', dataPagefindIgnore: true }, [
		...figures.map(figure),
		...frameOf(kind, own, population).map(({ label, value, note }) =>
			h('div', [
				h('dt', label),
				h('dd', [h('strong', value)]),
				...(note ? [h('dd', { className: 'grosszahlen__zusatz' }, note)] : []),
			]),
		),
	]);
}

function figure({ label, value, note, brief, quelle, change }: KeyFigure): Element {
	return h('div', [
		h('dt', label),
		change ? changed(change) : h('dd', [h('strong', value)]),
		h('dd', { className: 'grosszahlen__zusatz' }, [
			...(note ? [h('span', { className: 'grosszahlen__worauf' }, `${note}, `)] : []),
			...(brief ? [h('span', { className: 'grosszahlen__kurz' }, `${brief}, `)] : []),
			h('a', { className: 'ein-wort', href: `#${sourceId(quelle)}` }, `Quelle ${quelle}`),
		]),
	]);
}

function changed({ before, after, beforeLength, afterLength }: Change): Element {
	return h('dd', { className: 'grosszahlen__wandel' }, [
		h('span', { className: 'grosszahlen__vorher' }, `vorher ${before}`),
		bar(beforeLength),
		h('strong', after),
		bar(afterLength, 'grosszahlen__balken--nachher'),
	]);
}

type Change = NonNullable<KeyFigure['change']>;

/** @param length in percent of the longer of two bars */
function bar(length: number, ...classes: string[]): ElementContent {
	return s('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', ariaHidden: 'true' }, [
		s('rect', { className: ['grosszahlen__balken', ...classes], width: length, height: 8 }),
	]);
}
