import type { Element, ElementContent, Root } from 'hast';

/** First sentence below a heading of level 2. */
export interface SectionDigest {
	/** Text of the heading; `id` is its anchor. */
	heading: string;
	id: string;
	sentence: string;
}

/**
 * Abbreviations and numbers whose full stop ends no sentence: 12. August, Abs. 2, z. B., 11,7 Mio.
 * €.
 */
const NO_END =
	/(?:^|[\s(])(?:\d{1,2}|\d{1,3}(?:\.\d{3})+|Abs|Art|bzw|ca|Dr|Mio|Mrd|Nr|St|usw|vgl|\p{L})\.\s*$/u;
/** „2026. Das ist ein Jahr.“ */
const ONLY_NUMBER = /^\d+\.\s*$/;
const TEXT = new Set(['p', 'ul', 'ol']);
const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

/**
 * Finds the first sentence of every section of level 2, without source numbers.
 *
 * @param tree with headings as `linkHeadings` returns them
 */
export function digestSections(tree: Root): SectionDigest[] {
	const parts = tree.children.filter((node): node is Element => node.type === 'element');
	return parts.flatMap((part, place) => {
		if (part.tagName !== 'div') return [];
		const heading = part.children.find(
			(child): child is Element => child.type === 'element' && child.tagName === 'h2',
		);
		const sentence = firstSentenceOf(parts, place + 1);
		return heading && sentence !== undefined
			? [{ heading: textOf(heading).trim(), id: String(heading.properties.id), sentence }]
			: [];
	});
}

/** @returns the first sentence from this part on that says something, before the next heading */
function firstSentenceOf(parts: readonly Element[], start: number): string | undefined {
	for (let place = start; place < parts.length; place++) {
		const block = parts[place];
		if (!block || hasHeading(block)) return undefined;
		if (!TEXT.has(block.tagName)) continue;
		const sentence = firstSentence(textOf(leadOf(block)));
		// „So geht es:“ means nothing without the text after it.
		if (sentence !== '' && !sentence.endsWith(':')) return sentence;
	}
	return undefined;
}

function hasHeading({ properties }: Element): boolean {
	return Array.isArray(properties.className) && properties.className.includes('ueberschrift');
}

/** @returns the first item of a list; other blocks unchanged. */
function leadOf(block: Element): ElementContent {
	if (block.tagName !== 'ul' && block.tagName !== 'ol') return block;
	return block.children.find((child) => child.type === 'element') ?? block;
}

function firstSentence(text: string): string {
	let sentence = '';
	for (const { segment } of sentences.segment(text.replace(/\s+/g, ' ').trim())) {
		sentence += segment;
		if (!NO_END.test(sentence) && !ONLY_NUMBER.test(sentence)) break;
	}
	return sentence.replace(/\s+(?=[.,;:!?]$|[.,;:!?]\s)/g, '').trim();
}

function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	const target = node.properties.href;
	if (typeof target === 'string' && target.startsWith('#quelle-')) return '';
	return node.children.map(textOf).join('');
}
