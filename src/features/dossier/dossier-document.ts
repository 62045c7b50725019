import { formatNumber } from '#src/base/text/numbers.ts';
import { documentPath, DOSSIER_KINDS, dossierPath } from '#src/model/built-addresses.ts';
import { pathOf, summaryOf, titleOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Fact, FactValue } from '#src/model/facts/facts-in.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { metaOf } from '#src/model/field-meta.ts';
import { kindOf, kinds } from '#src/model/kinds.ts';
import {
	paragraphOf,
	sourceNote,
	textNode,
	type Block,
	type Inline,
} from '#src/model/text-blocks.ts';
import { bullets, factTable } from '#src/outputs/documents/entry-document.ts';
import { sourceNoteText } from '#src/outputs/documents/source-note.ts';
import type { TextDocument } from '#src/outputs/documents/text-document.ts';
import type { TopicSolution } from './topic-solution.ts';
import type { Publication } from '#src/outputs/publication/publication.ts';
import type { Dossier, GatheredKind } from './gather-dossier.ts';
import { COST_GROUPS } from '../costs/solution-costs.ts';
import { costColumns } from '../costs/cost-columns.ts';
import { solutionCountLine } from '../solutions/case-count.ts';
import { overviewLines } from '../costs/cost-words.ts';
import { linksTo } from './contacts.ts';
import { dossierFigures, elsewhereWords } from './dossier-figures.ts';
import { dutyRow } from './duty-row.ts';
import { leftOutWords } from './left-out-words.ts';
import { stateSentences } from './state-words.ts';

/** What a dossier's document needs besides the dossier. */
export interface DossierDocumentInput {
	publication: Pick<Publication, 'name' | 'publisher' | 'mail' | 'licence' | 'fullAddress'>;
	resolve: Resolve;
	/** Solutions of the topic, with what they cost others. */
	solutions: readonly TopicSolution[];
}

/** Headings of the parts, as on the page. */
const HEADINGS: Readonly<Record<GatheredKind, string>> = {
	leitfaeden: 'Was zu tun ist: Leitfäden',
	pflichten: 'Was gilt: Pflichten und Hinweise',
	praxisbeispiele: 'Was andere gemacht haben: Praxisbeispiele',
	rueckschlaege: 'Was schiefging: Rückschläge',
	vorlagen: 'Was Sie übernehmen können: Vorlagen',
	positionen: 'Was gefordert wird: Positionen und Forderungen',
	standards: 'Welche Standards gelten',
};

/** @returns a topic's dossier as a document: the parts of its page, the sources as notes */
export function dossierDocument(dossier: Dossier, input: DossierDocumentInput): TextDocument {
	const { topic, terms, endNotes, date } = dossier;
	const { publication } = input;
	const writer = new Writer(dossier, input);
	return {
		title: `Dossier: ${titleOf(topic)}`,
		summary: topic.data.kurzfassung,
		kind: 'Dossier',
		portal: publication.name,
		address: publication.fullAddress(dossierPath(topic)),
		date,
		licence: publication.licence,
		blocks: [
			...writer.overview(),
			...DOSSIER_KINDS.flatMap((kind) => [
				...writer.part(kind),
				...(kind === 'praxisbeispiele' ? writer.solutions() : []),
			]),
			...(terms.length > 0 ? writer.terms() : []),
			...writer.contacts(),
			...writer.places(),
		],
		notes: new Map(
			endNotes.notes.map(({ number, source }) => [sourceNote(number), sourceNoteText(source)]),
		),
	};
}

class Writer {
	readonly #dossier: Dossier;
	readonly #input: DossierDocumentInput;

	constructor(dossier: Dossier, input: DossierDocumentInput) {
		this.#dossier = dossier;
		this.#input = input;
	}

	overview(): Block[] {
		const figures = dossierFigures(this.#dossier, this.#input.solutions);
		const elsewhere = elsewhereWords(this.#dossier);
		return [
			heading('Überblick'),
			paragraphOf('Dieses Dossier fasst zusammen, was das Portal zum Thema enthält:'),
			bullets(figures.map((figure) => [textNode(figure)])),
			...[...stateSentences(this.#dossier), ...(elsewhere ? [elsewhere] : [])].map((words) =>
				paragraphOf(words),
			),
			paragraphOf('Was ungeprüft ist, steht ausführlich auf den Seiten der einzelnen Beiträge.'),
		];
	}

	part(kind: GatheredKind): Block[] {
		const gathered = this.#dossier[kind];
		if (gathered.all.length === 0) return [];
		const leftOut = leftOutWords(kind, gathered);
		const full: readonly Entry[] = gathered.full;
		const byTitle: readonly Entry[] = gathered.byTitle;
		return [
			heading(HEADINGS[kind]),
			...(leftOut ? [paragraphOf(leftOut)] : []),
			...(kind === 'praxisbeispiele' ? [this.#caseTable()] : []),
			...(kind === 'pflichten'
				? [this.#dutyTable()]
				: full.flatMap((entry) => this.#entry(entry, kind !== 'praxisbeispiele'))),
			...(byTitle.length > 0
				? [
						subheading([textNode(`Weitere ${kindOf(kind).counted ?? kindOf(kind).plural}`)]),
						bullets(byTitle.map((entry) => [this.#titleLink(entry)])),
					]
				: []),
		];
	}

	terms(): Block[] {
		return [
			heading('Begriffe'),
			bullets(
				this.#dossier.terms.map((entry) => [
					{ type: 'strong', children: [this.#titleLink(entry)] },
					textNode(`: ${summaryOf(entry) ?? ''} `),
					...this.#notesOf(entry),
				]),
			),
		];
	}

	solutions(): Block[] {
		const { solutions, publication } = this.#input;
		if (solutions.length === 0) return [];
		const columns = costColumns(
			solutions.flatMap(({ costs }) => COST_GROUPS.flatMap((group) => costs?.[group] ?? [])),
		);
		const prices = publication.fullAddress('/kosten/');
		return [
			heading('Was es gibt und was es gekostet hat: Lösungen'),
			{
				type: 'table',
				head: ['Lösung', 'Im Portal', ...columns.map(({ head }) => head)].map((name) => [
					textNode(name),
				]),
				rows: solutions.map(({ solution, about, costs }) => [
					[this.#titleLink(solution)],
					[textNode(solutionCountLine(about))],
					...columns.map(({ measure }) =>
						lines((costs ? overviewLines(costs, measure) : []).map(({ words }) => words)),
					),
				]),
			},
			...(columns.length > 0
				? [
						paragraphOf(
							'Preise ihres Jahres; für Sie gilt nur Ihr eigenes Angebot. Jeder mit Art, Jahr und Quelle: ',
							linkTo(prices, prices),
						),
					]
				: []),
		];
	}

	contacts(): Block[] {
		const { publisher, mail, name } = this.#input.publication;
		const offices = this.#dossier.contacts.map((contact) => ({
			office: contact.name,
			links: linksTo(contact, titleOf(this.#dossier.topic), { mail }),
			about: contact.entries.map(titleOf).join('; '),
		}));
		const own = {
			office: publisher,
			links: [{ text: mail, url: `mailto:${mail}` }],
			about: `betreut ${name} und vermittelt Fragen`,
		};
		return [
			heading('Ansprechstellen'),
			bullets(
				[...offices, own].map(({ office, links, about }) => [
					{ type: 'strong', children: [textNode(office)] },
					...links.flatMap(({ text, url }): Inline[] => [textNode(', '), linkTo(url, text)]),
					textNode(`: ${about}`),
				]),
			),
		];
	}

	/** The pages that say more. */
	places(): Block[] {
		const full = DOSSIER_KINDS.flatMap((kind): readonly Entry[] => this.#dossier[kind].full);
		const { fullAddress } = this.#input.publication;
		return [
			heading('Fundstellen im Portal'),
			bullets(
				[this.#dossier.topic, ...full].map((entry) => {
					const address = fullAddress(pathOf(entry));
					return [textNode(`${titleOf(entry)}: `), linkTo(address, address)];
				}),
			),
		];
	}

	#entry(entry: Entry, withFacts: boolean): Block[] {
		const { publication, resolve } = this.#input;
		const facts = withFacts
			? factTable(
					factsOf(entry, resolve).filter(({ values }) => values.length > 0),
					publication.fullAddress,
				)
			: undefined;
		return [
			subheading([this.#titleLink(entry)]),
			paragraphOf(`${summaryOf(entry) ?? ''} `, ...this.#notesOf(entry)),
			...(facts ? [facts] : []),
			...(entry.kind === 'vorlagen' ? [this.#wordFile(entry)] : []),
			...this.#demands(entry),
		];
	}

	#wordFile(entry: Entry): Block {
		const address = this.#input.publication.fullAddress(documentPath(entry));
		return paragraphOf('Als Word-Datei: ', linkTo(address, address));
	}

	#dutyTable(): Block {
		return {
			type: 'table',
			head: ['Was', 'Für wen und wann'].map((name) => [textNode(name)]),
			rows: this.#dossier.pflichten.full.map((duty) => {
				const { binding, who, when } = dutyRow(duty);
				return [
					[
						{ type: 'strong', children: [this.#titleLink(duty)] },
						{ type: 'break' },
						textNode(`${duty.data.kurzfassung} `),
						...this.#notesOf(duty),
					],
					lines([binding.label, who, ...when]),
				];
			}),
		};
	}

	#demands(entry: Entry): Block[] {
		if (entry.kind !== 'positionen') return [];
		const labels = metaOf(kinds.positionen.schema.shape.forderungen.element.shape.stand)?.labels;
		const order = Object.keys(labels ?? {});
		const demands = entry.data.forderungen.toSorted(
			(a, b) => order.indexOf(a.stand) - order.indexOf(b.stand),
		);
		return [
			{
				type: 'table',
				head: ['Forderung', 'Stand'].map((name) => [textNode(name)]),
				rows: demands.map(({ text, stand, beleg, quelle }) => [
					[
						textNode(`${text} `),
						...this.#note(
							quelle === undefined ? undefined : this.#dossier.endNotes.numberAt(entry, quelle),
						),
						...(beleg ? [{ type: 'break' } as const, textNode(beleg)] : []),
					],
					[textNode(labels?.[stand] ?? stand)],
				]),
			},
		];
	}

	#caseTable(): Block {
		const { resolve } = this.#input;
		return {
			type: 'table',
			head: ['Beispiel', 'Wer', 'Status', 'Kosten und Arbeitszeit'].map((name) => [textNode(name)]),
			rows: this.#dossier.praxisbeispiele.full.map((entry) => {
				const facts = factsOf(entry, resolve);
				const population = populationOf(entry, resolve);
				const who = valuesOf(facts, ['kommune', 'organisation'])
					.map(({ text }) => text)
					.join(', ');
				return [
					[this.#titleLink(entry)],
					[
						textNode(
							population === undefined ? who : `${who}, ${formatNumber(population)} Einwohner`,
						),
					],
					[textNode(wordsOf(facts, ['status']).join(', '))],
					lines(wordsOf(facts, ['einmalig', 'laufend', 'personentage'])),
				];
			}),
		};
	}

	#titleLink(entry: Entry): Inline {
		return linkTo(this.#input.publication.fullAddress(pathOf(entry)), titleOf(entry));
	}

	#notesOf(entry: Entry): Inline[] {
		return this.#dossier.endNotes.numbersOf(entry).flatMap((number) => this.#note(number));
	}

	#note(number: number | undefined): Inline[] {
		return number === undefined ? [] : [{ type: 'note', name: sourceNote(number) }];
	}
}

function valuesOf(facts: readonly Fact[], fields: readonly string[]): FactValue[] {
	return facts.filter(({ field }) => fields.includes(field)).flatMap(({ values }) => values);
}

function wordsOf(facts: readonly Fact[], fields: readonly string[]): string[] {
	return valuesOf(facts, fields).map(({ text, note, badge }) =>
		[text, badge ? ` (${badge})` : '', note ? `, ${note}` : ''].join(''),
	);
}

function lines(words: readonly string[]): Inline[] {
	return words.flatMap((word, place): Inline[] => [
		...(place > 0 ? [{ type: 'break' } as const] : []),
		textNode(word),
	]);
}

function linkTo(url: string, words: string): Inline {
	return { type: 'link', url, children: [textNode(words)] };
}

function heading(words: string): Block {
	return { type: 'heading', level: 1, children: [textNode(words)] };
}

function subheading(children: Inline[]): Block {
	return { type: 'heading', level: 2, children };
}
