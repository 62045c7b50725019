import type { Element } from 'hast';
import { h } from 'hastscript';
import { bindingClasses, statusClasses } from '#src/base/status-classes.ts';
import { isAddress, printedAddress, withBase } from '#src/base/urls.ts';
import type { Fact, FactValue } from '#src/model/facts/facts-in.ts';
import { sourceLink } from './source-link.ts';

/** What stands above the box: date and place of an event, who says that something went wrong. */
const SAID_ABOVE: Readonly<Record<string, readonly string[]>> = {
	termine: ['beginn', 'ende', 'ort'],
	rueckschlaege: ['festgestellt_von'],
};

const WORDS_FIELD = 'suchwoerter';
const SHOWN_WORDS = 6;

/** @returns those facts of an entry of a kind that its box shows */
export function inBox(kind: string, facts: readonly Fact[]): Fact[] {
	return facts.filter(({ field }) => !SAID_ABOVE[kind]?.includes(field));
}

/** What a fact box shows besides the facts. */
interface FactBoxOptions {
	/** Base path of the portal. */
	base: string;
	/** Fields that the figures of the entry show, too. */
	large?: readonly string[];
	/** Sections of the text with their first sentence. */
	sections?: readonly { heading: string; id: string; sentence: string }[];
}

/** The figures show the size of a municipality, too. */
const POPULATION = 'einwohner';

/** Letters from which a value is a sentence, which wants room rather than weight. */
const SENTENCE = 70;
const isSentence = ({ text }: FactValue) => text.length > SENTENCE;

/** Makes the box with the facts of an entry, for its page and for the preview of the form. */
export function factBox(
	facts: readonly Fact[],
	{ base, large = [], sections = [] }: FactBoxOptions,
): Element {
	return h('dl', { className: 'fakten', ariaLabel: 'Angaben', dataPagefindIgnore: 'index' }, [
		...facts.map(({ field, label, values, free }) =>
			h(
				'div',
				{
					className: [
						'fakten__feld',
						`fakten__feld--${field}`,
						...(large.includes(field) ? ['fakten__feld--gross'] : []),
						...(values.some(isSentence) ? ['fakten__feld--breit'] : []),
					],
				},
				[
					h('dt', label),
					...shownOpen(field, values).map((value) =>
						h(
							'dd',
							valueOf(value, label, base, {
								free,
								noteLarge: field === 'kommune' && large.includes(POPULATION),
							}),
						),
					),
					...folded(field, values),
				],
			),
		),
		...sections.map(({ heading, id, sentence }) =>
			h('div', { className: 'fakten__feld fakten__feld--breit fakten__feld--abschnitt' }, [
				h('dt', heading),
				h('dd', [
					`${sentence} `,
					h('a', { href: `#${id}`, ariaLabel: `Mehr zu: ${heading}` }, 'Mehr'),
				]),
			]),
		),
	]);
}

/** Words by which something is searched are many; some show which are meant. */
function shownOpen(field: string, values: readonly FactValue[]): readonly FactValue[] {
	const many = field === WORDS_FIELD && values.length > SHOWN_WORDS + 1;
	return many ? values.slice(0, SHOWN_WORDS) : values;
}

function folded(field: string, values: readonly FactValue[]): Element[] {
	const rest = values.slice(shownOpen(field, values).length);
	if (rest.length === 0) return [];
	return [
		h('dd', [
			h('details', { className: 'klappe' }, [
				h('summary', `${rest.length} weitere Wörter`),
				rest.map(({ text }) => text).join(', '),
			]),
		]),
	];
}

interface Look {
	/** What is written freely has no weight, however short: a field looks alike on all pages. */
	free?: true | undefined;
	/** Whether the figures of the entry show the note, too. */
	noteLarge: boolean;
}

function valueOf(
	value: FactValue,
	label: string,
	base: string,
	{ free, noteLarge }: Look,
): (Element | string)[] {
	const { status, binding, unchecked, badge, note, source, agedFrom } = value;
	const ring = status ? [statusClasses(status, unchecked !== undefined)] : [];
	const weight = free || isSentence(value) ? ['fakten__wert--satz'] : [];
	const addition = { className: 'fakten__zusatz' };
	const shown = h(
		'span',
		{ className: ['fakten__wert', ...weight, ...ring] },
		binding ? h('span', { className: bindingClasses(binding) }, value.text) : linked(value, base),
	);
	const doubt = badge ? h('span', { className: 'ungeprueft-wort' }, badge) : undefined;
	return [
		doubt ? h('span', { className: 'status-mit-stand' }, [shown, ' ', doubt]) : shown,
		...(agedFrom ? [' ', h('span', { className: 'seit', dataSeit: agedFrom })] : []),
		...(unchecked ? [h('span', addition, unchecked)] : []),
		...(note
			? [
					h(
						'span',
						noteLarge ? { className: [addition.className, 'fakten__feld--gross'] } : addition,
						note,
					),
				]
			: []),
		...(source ? [h('span', addition, ['Quelle: ', sourceLink(source, label)])] : []),
	];
}

function linked({ text, path, url }: FactValue, base: string): Element | string {
	if (path) return h('a', { href: withBase(path, base) }, text);
	if (!url) return text;
	// The address printed below a link whose text does not show it.
	return h(
		'a',
		{ href: url, dataDruckadresse: isAddress(text, url) ? undefined : printedAddress(url) },
		text,
	);
}
