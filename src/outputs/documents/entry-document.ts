import { effectWords } from '#src/model/facts/effect-words.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { pathOf, summaryOf, titleOf, type Entry } from '#src/model/entry.ts';
import type { Fact, FactValue } from '#src/model/facts/facts-in.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { metaOf } from '#src/model/field-meta.ts';
import { kindOf, kinds } from '#src/model/kinds.ts';
import { agingOf, noticesOf, type Notice } from '#src/model/notices.ts';
import { reviewOf, toldOf } from '#src/model/review.ts';
import { tallyOf } from '#src/model/tally.ts';
import {
	paragraphOf,
	sourceNote,
	textNode,
	type Block,
	type Inline,
	type Notes,
	type Table,
} from '#src/model/text-blocks.ts';
import type { Publication } from '../publication/publication.ts';
import { sourceNoteText } from './source-note.ts';
import type { TextDocument } from './text-document.ts';

/** What a document needs besides the entry. */
export interface EntryDocumentInput {
	publication: Pick<Publication, 'name' | 'licence' | 'fullAddress' | 'date'>;
	resolve: Resolve;
	/** Says whether a notice is shown on the day of the content. */
	isSaidNow: (notice: Notice) => boolean;
	/** The entry's text. */
	text: { blocks: Block[]; notes: Notes };
}

/** @returns an entry as a document: what its page says, without what leads to other pages */
export function entryDocument(entry: Entry, input: EntryDocumentInput): TextDocument {
	const { publication, resolve, text } = input;
	const { fullAddress } = publication;
	const review = reviewOf(entry);
	const quellen = 'quellen' in entry.data ? (entry.data.quellen ?? []) : [];
	return {
		title: titleOf(entry),
		summary: summaryOf(entry),
		kind: kindOf(entry.kind).singular,
		portal: publication.name,
		address: fullAddress(pathOf(entry)),
		date: review?.changed ?? publication.date,
		licence: publication.licence,
		facts: factTable(
			[...noticeFacts(entry, input), ...factsOf(entry, resolve), ...reviewFacts(entry)].filter(
				({ values }) => values.length > 0,
			),
			fullAddress,
		),
		blocks: text.blocks,
		more: [
			...effects(entry),
			...demands(entry),
			...legalBases(entry),
			...services(entry, input),
			...unverified(entry),
		],
		notes: new Map([
			...quellen.map((each, index) => [sourceNote(index + 1), sourceNoteText(each)] as const),
			...text.notes,
		]),
		withGaps: kindOf(entry.kind).withGaps,
	};
}

/** @returns facts as a table of names and values */
export function factTable(
	facts: readonly Pick<Fact, 'label' | 'values'>[],
	fullAddress: (path: string) => string,
): Table | undefined {
	if (facts.length === 0) return undefined;
	return {
		type: 'table',
		rows: facts.map(({ label, values }) => [
			[textNode(label)],
			values.flatMap((value, index): Inline[] => [
				...(index > 0 ? [{ type: 'break' } as const] : []),
				...factValue(value, fullAddress),
			]),
		]),
	};
}

function factValue(
	{ text, path, url, note, unchecked, badge }: FactValue,
	fullAddress: (path: string) => string,
): Inline[] {
	const target = path === undefined ? url : fullAddress(path);
	const words = textNode(text);
	return [
		target === undefined ? words : { type: 'link', url: target, children: [words] },
		...(unchecked ? [textNode(` (${badge}: ${unchecked})`)] : []),
		...(note ? [textNode(`; ${note}`)] : []),
	];
}

/** That an entry does not apply, or was long not looked after, is the first that its document says. */
function noticeFacts(
	entry: Entry,
	{ isSaidNow }: EntryDocumentInput,
): Pick<Fact, 'label' | 'values'>[] {
	const notices = [...noticesOf(entry), ...agingOf(entry)].filter(isSaidNow);
	const values = notices.map(({ label, sentence }) => ({ text: `${label}: ${sentence}` }));
	return [{ label: 'Hinweis', values }];
}

function reviewFacts(entry: Entry): Pick<Fact, 'label' | 'values'>[] {
	const review = reviewOf(entry);
	if (!review) return [];
	const { changed, reviewed } = toldOf(review);
	return [
		...(changed ? [{ label: 'Geändert am', values: [{ text: formatDate(changed) }] }] : []),
		...(reviewed ? [{ label: 'Durchgesehen am', values: [{ text: formatDate(reviewed) }] }] : []),
	];
}

function effects(entry: Entry): Block[] {
	const wirkung = 'wirkung' in entry.data ? (entry.data.wirkung ?? []) : [];
	if (wirkung.length === 0) return [];
	const columns = (
		[
			['vorher', 'Vorher'],
			['nachher', 'Nachher'],
		] as const
	).filter(([name]) => wirkung.some((effect) => effect[name] !== undefined));
	const head = ['Kennzahl', ...columns.map(([, title]) => title), 'Gemessen'];
	return [
		heading('Wirkung in Zahlen'),
		{
			type: 'table',
			head: head.map((name) => [textNode(name)]),
			rows: wirkung.map((effect) => [
				[textNode(effect.kennzahl)],
				...columns.map(([name]) => {
					const words = effectWords(effect, name);
					return words === undefined ? [] : [textNode(words)];
				}),
				[
					...(effect.datum ? [textNode(`${formatDate(effect.datum)} `)] : []),
					noteOn(effect.quelle),
				],
			]),
		},
	];
}

function demands(entry: Entry): Block[] {
	if (entry.kind !== 'positionen') return [];
	const labels = metaOf(kinds.positionen.schema.shape.forderungen.element.shape.stand)?.labels;
	const tally = tallyOf(entry).map(({ label }) => label);
	return [
		heading('Forderungen und ihr Stand'),
		...(entry.data.forderungen.length > 1 ? [paragraphOf(`${tally.join(', ')}.`)] : []),
		{
			type: 'list',
			start: 1,
			items: entry.data.forderungen.map(({ text, stand, beleg, quelle }) => ({
				children: [
					paragraphOf(`${text} `, ...(quelle === undefined ? [] : [noteOn(quelle)])),
					paragraphOf(`Stand: ${labels?.[stand] ?? stand}.${beleg ? ` ${beleg}` : ''}`),
				],
			})),
		},
	];
}

function legalBases(entry: Entry): Block[] {
	const bases = 'rechtsgrundlagen' in entry.data ? (entry.data.rechtsgrundlagen ?? []) : [];
	if (bases.length === 0) return [];
	return [
		heading('Rechtsgrundlagen'),
		bullets(
			bases.map(({ titel, hinweis, url }) => [
				url ? { type: 'link', url, children: [textNode(titel)] } : textNode(titel),
				...(hinweis ? [textNode(`: ${hinweis}`)] : []),
			]),
		),
	];
}

function services(entry: Entry, { resolve, publication }: EntryDocumentInput): Block[] {
	const ids = 'leistungen' in entry.data ? (entry.data.leistungen ?? []) : [];
	const found = ids.flatMap((id) => resolve(['leistungen'], id) ?? []);
	if (found.length === 0) return [];
	return [
		heading('Betroffene Leistungen'),
		bullets(
			found.map((service) => [
				{
					type: 'link',
					url: publication.fullAddress(pathOf(service)),
					children: [textNode(titleOf(service))],
				},
				textNode(` (LeiKa ${service.id})`),
			]),
		),
	];
}

function unverified(entry: Entry): Block[] {
	const items = 'ungeprueft' in entry.data ? (entry.data.ungeprueft ?? []) : [];
	if (items.length === 0) return [];
	return [
		heading('Ungeprüft'),
		paragraphOf('Diese Angaben sind nicht gesichert.'),
		bullets(items.map(({ aussage, grund }) => [textNode(`${aussage} Grund: ${grund}`)])),
	];
}

function heading(words: string): Block {
	return { type: 'heading', level: 1, children: [textNode(words)] };
}

/** @returns a list of these lines */
export function bullets(lines: readonly Inline[][]): Block {
	return {
		type: 'list',
		items: lines.map((children) => ({ children: [{ type: 'paragraph', children }] })),
	};
}

function noteOn(place: number): Inline {
	return { type: 'note', name: sourceNote(place) };
}
