import type { Element } from 'hast';
import { h } from 'hastscript';
import { bindingClasses, statusClasses } from '#src/base/status-classes.ts';
import { isAddress, printedAddress, withBase } from '#src/base/urls.ts';
import type { Fact, FactValue } from '#src/model/facts/facts-in.ts';
import { sourceLink } from './source-link.ts';

/** Date and place of an event stand large above the box. */
const EVENT_FIELDS = ['beginn', 'ende', 'ort'];

const WORDS_FIELD = 'suchwoerter';
const SHOWN_WORDS = 6;

/** @returns those facts of an entry of a kind that its box shows */
export function inBox(kind: string, facts: readonly Fact[]): Fact[] {
	return facts
		.filter(({ field }) => kind !== 'termine' || !EVENT_FIELDS.includes(field))
		.map((fact) => (fact.field === WORDS_FIELD ? abridged(fact) : fact));
}

/** Words by which something is searched are many; some show which are meant. */
function abridged(fact: Fact): Fact {
	const { values } = fact;
	if (values.length <= SHOWN_WORDS + 1) return fact;
	const more = { text: `und ${values.length - SHOWN_WORDS} weitere Wörter` };
	return { ...fact, values: [...values.slice(0, SHOWN_WORDS), more] };
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
				[h('dt', label), ...values.map((value) => h('dd', valueOf(value, label, base, free)))],
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

/** @param free what is written freely has no weight, however short: a field looks alike on all pages */
function valueOf(value: FactValue, label: string, base: string, free?: true): Element[] {
	const { status, binding, unchecked, evidenced, note, source } = value;
	const ring = status ? [statusClasses(status, unchecked !== undefined)] : [];
	const weight = free || isSentence(value) ? ['fakten__wert--satz'] : [];
	const addition = { className: 'fakten__zusatz' };
	return [
		h(
			'span',
			{ className: ['fakten__wert', ...weight, ...ring] },
			binding ? h('span', { className: bindingClasses(binding) }, value.text) : linked(value, base),
		),
		...(unchecked
			? [
					h('span', addition, [
						h('strong', { className: 'ungeprueft-wort' }, 'ungeprüft'),
						evidenced ? `, zuletzt belegt ${evidenced}: ${unchecked}` : `: ${unchecked}`,
					]),
				]
			: []),
		...(note ? [h('span', addition, note)] : []),
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
