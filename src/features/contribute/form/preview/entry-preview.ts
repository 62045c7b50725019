import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { factBox, inBox } from '#src/entries/page-parts/fact-box.ts';
import { figureList } from '#src/entries/page-parts/figure-list.ts';
import { fieldsShownLarge } from '#src/entries/page-parts/key-figures.ts';
import { sourceList } from '#src/entries/page-parts/source-list.ts';
import { unverifiedList } from '#src/entries/page-parts/unverified-list.ts';
import type { ShownImage } from '#src/entries/articles/images.ts';
import { factsIn } from '#src/model/facts/facts-in.ts';
import { itemOf } from '#src/model/field-meta.ts';
import type { Quelle } from '#src/model/fields/sources.ts';
import type { Kind } from '#src/model/kind.ts';
import { populationFrom } from '#src/model/population.ts';
import type { PreviewData } from './preview-data.ts';
import { PageTexts } from './preview-text.ts';

/** An entry as the form holds it; its fields may be faulty. */
export interface PreviewedEntry {
	kind: Kind;
	/** Left out: it has none yet. */
	id?: string | undefined;
	data: Readonly<Record<string, unknown>>;
	/** Its text as the file will have it. */
	body: string;
	/** Images beside the published text, by the address that the text names. */
	images?: Readonly<Record<string, ShownImage>> | undefined;
}

/**
 * Shows an entry as its page will: title, summary, figures, facts, text and sources, made by the functions that make the page.
 * What the check refuses is left out.
 *
 * @returns HTML
 */
export function entryPreview(
	{ kind, id = '', data, body, images }: PreviewedEntry,
	portal: PreviewData,
): string {
	const texts = new PageTexts(portal);
	const sound = soundFields(kind, data);
	const text = texts.rendered({
		body,
		images,
		ownTerm: kind.id === 'glossar' ? id : undefined,
		easy: data['sprache'] === 'leicht',
	});
	const named = (kinds: readonly string[], name: string) =>
		portal.named.find((each) => each.id === name && kinds.includes(each.kind));
	const facts = inBox(kind.id, factsIn(kind, { id, data: sound }, named, { mail: portal.mail }));
	const { overviewSections = [] } = kind;
	const sections = text.digest.filter(({ heading }) => overviewSections.includes(heading));
	const summary = lineOf(data, 'kurzfassung') || (kind.subtitle?.(sound) ?? '');
	const unverified = listOf<{ aussage: string; grund: string }>(kind, data, 'ungeprueft');
	const sources = listOf<Quelle>(kind, data, 'quellen');
	const population = populationFrom(sound, (id) => named(['kommunen'], id)?.population);
	const figures = figureList(kind.id, sound, population);
	const large = fieldsShownLarge(kind.id, sound);
	const before = [
		h('header', { className: 'seitenkopf' }, [
			h('h2', { className: 'vorschau__titel' }, lineOf(data, kind.titleField)),
			...(summary ? [h('p', { className: 'lead' }, summary)] : []),
		]),
		...(figures ? [figures] : []),
		...(facts.length > 0 ? [factBox(facts, { base: portal.base, large, sections })] : []),
	];
	const after = [
		...(unverified.length > 0
			? [section('ungeprueft', 'Ungeprüft', unverifiedList(unverified))]
			: []),
		...(sources.length > 0 ? [section('quellen', 'Quellen', sourceList(sources))] : []),
	];
	const flow = text.html && `<div class="fliesstext">${text.html}</div>`;
	return texts.typeset(toHtml(before) + flow + toHtml(after));
}

function section(name: string, title: string, ...content: ElementContent[]): Element {
	return h('section', { className: name }, [
		h('div', { className: 'ueberschrift' }, [h('h2', title)]),
		...content,
	]);
}

function lineOf(data: PreviewedEntry['data'], name: string): string {
	const value = data[name];
	return typeof value === 'string' ? value : '';
}

/** @returns the fields that the schema accepts, as it reads them */
function soundFields({ schema }: Kind, data: PreviewedEntry['data']): Record<string, unknown> {
	const shape = schema.shape as Readonly<Record<string, Kind['schema']>>;
	return Object.fromEntries(
		Object.entries(data).flatMap(([name, value]) => {
			const read = shape[name]?.safeParse(value);
			return read?.success ? [[name, read.data]] : [];
		}),
	);
}

/** @returns the items of a list that the schema accepts */
function listOf<T>({ schema }: Kind, data: PreviewedEntry['data'], name: string): T[] {
	const value = data[name];
	const item = itemOf((schema.shape as Readonly<Record<string, Kind['schema']>>)[name] ?? schema);
	if (!item || !Array.isArray(value)) return [];
	return value.flatMap((each: unknown) => {
		const read = item.safeParse(each);
		return read.success ? (read.data as T) : [];
	});
}
