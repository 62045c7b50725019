// Loaded when somebody wants to see the entry before handing it in.
import { element } from '#src/base/browser/element.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { blocksOf, type List } from '../text/blocks.ts';
import { cleanText } from '../text/clean-text.ts';
import { inlinesOf, type Inline, type InlineContext } from '../text/inlines.ts';
import type { FormField } from '../form-fields.ts';
import type { TextPart } from '../text-parts.ts';

/** What the preview shows. */
export interface Previewed {
	fields: readonly FormField[];
	parts: readonly TextPart[];
	data: Readonly<Record<string, unknown>>;
	texts: readonly string[];
	/** Name of the entry that a reference names. */
	nameOf: (field: FormField, id: string) => string;
	host: string;
}

/** @returns the entry as its page will show it: title, summary, facts, text, sources */
export function previewOf({ fields, parts, data, texts, nameOf, host }: Previewed): Node[] {
	const sources = (data['quellen'] ?? []) as Record<string, string | undefined>[];
	const context = { sources: sources.length, host };
	const facts = fields
		.filter(({ name, meta }) => meta.factOrder !== undefined || hasFacts(name, fields))
		.flatMap((field) => factsIn(field, data[field.name], nameOf))
		.sort((a, b) => a.order - b.order);
	return [
		element('h3', { class: 'vorschau__titel' }, textIn(data, 'titel')),
		element('p', { class: 'lead' }, textIn(data, 'kurzfassung')),
		...(facts.length === 0
			? []
			: [
					element(
						'dl',
						{ class: 'fakten', 'aria-label': 'Angaben' },
						...facts.map(({ title, text }) =>
							element(
								'div',
								{ class: 'fakten__feld' },
								element('dt', {}, title),
								...text.map((each) =>
									element('dd', {}, element('span', { class: 'fakten__wert' }, each)),
								),
							),
						),
					),
				]),
		element(
			'div',
			{ class: 'fliesstext' },
			...parts.flatMap(({ heading }, index) => [
				...(heading === undefined ? [] : [element('h4', {}, heading)]),
				...blocksOf(cleanText(texts[index] ?? '')).map((block) => {
					switch (block.type) {
						case 'heading':
							return element('h5', {}, ...inline(block.text, context));
						case 'list':
							return list(block, context);
						case 'table':
							return table(block.rows, context);
						case 'paragraph':
							return element('p', {}, ...inline(block.lines.join(' '), context));
					}
				}),
			]),
			...(sources.length === 0
				? []
				: [
						element('h4', {}, 'Quellen'),
						element(
							'ol',
							{},
							...sources.map(({ titel = '', herausgeber = '', datum }) =>
								element(
									'li',
									{},
									[titel, herausgeber, datum && formatDate(datum)].filter(Boolean).join(', '),
								),
							),
						),
					]),
		),
	];
}

function textIn(data: Previewed['data'], name: string): string {
	const value = data[name];
	return typeof value === 'string' ? value : '';
}

interface ShownFact {
	order: number;
	title: string;
	text: string[];
}

function hasFacts(name: string, fields: readonly FormField[]): boolean {
	return fields.some(
		(field) => field.name === name && field.fields.some(({ meta }) => meta.factOrder),
	);
}

function factsIn(field: FormField, value: unknown, nameOf: Previewed['nameOf']): ShownFact[] {
	if (value === undefined) return [];
	const order = field.meta.factOrder;
	if (order === undefined) {
		const inside = value as Record<string, unknown>;
		return field.fields.flatMap((each) => factsIn(each, inside[each.name], nameOf));
	}
	return [{ order, title: field.title, text: words(field, value, nameOf) }];
}

function words(field: FormField, value: unknown, nameOf: Previewed['nameOf']): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => words(field, each, nameOf));
	if (typeof value === 'object' && value !== null) {
		const inside = value as Record<string, unknown>;
		const texts = field.fields.flatMap((each) =>
			inside[each.name] === undefined ? [] : words(each, inside[each.name], nameOf),
		);
		return [texts.join(', ')];
	}
	if (field.refersTo.length > 0) return [nameOf(field, String(value))];
	if (field.control === 'date') return [formatDate(String(value))];
	if (typeof value === 'number')
		return [[formatNumber(value), field.meta.unit].filter(Boolean).join(' ')];
	if (value === true) return ['ja'];
	return [field.options.find((option) => option.value === value)?.label ?? String(value)];
}

function inline(text: string, context: InlineContext): (Node | string)[] {
	return shown(inlinesOf(text, context));
}

function shown(parts: readonly Inline[]): (Node | string)[] {
	return parts.map((part) => {
		if (part.type === 'text') return part.text;
		if ('parts' in part)
			return element(part.type === 'strong' ? 'strong' : 'em', {}, ...shown(part.parts));
		if (part.type === 'source') return element('sup', {}, `[${part.number}]`);
		return element('a', { href: part.url }, part.text);
	});
}

function list({ ordered, items }: List, context: InlineContext): HTMLElement {
	return element(
		ordered ? 'ol' : 'ul',
		{},
		...items.map(({ text, isTask, below }) =>
			element(
				'li',
				{},
				...(isTask ? ['☐ '] : []),
				...inline(text, context),
				...(below ? [list(below, context)] : []),
			),
		),
	);
}

function table(rows: readonly (readonly string[])[], context: InlineContext): HTMLElement {
	const [head = [], ...body] = rows;
	const row = (cells: readonly string[], tag: 'th' | 'td') =>
		element('tr', {}, ...cells.map((cell) => element(tag, {}, ...inline(cell, context))));
	return element(
		'div',
		{ class: 'tabelle', tabindex: '0', role: 'region', 'aria-label': 'Tabelle' },
		element(
			'table',
			{},
			element('thead', {}, row(head, 'th')),
			element('tbody', {}, ...body.map((each) => row(each, 'td'))),
		),
	);
}
