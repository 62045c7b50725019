import { formatNumber } from '#src/base/text/numbers.ts';
import { countOf } from '#src/model/counts.ts';
import { dataPath } from '#src/model/built-addresses.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import type { Publication } from '../publication/publication.ts';
import { markdownBlock, markdownLine } from './markdown-line.ts';

/** Characters of the texts of one kind: some two hundred cases. The rest is named by its data. */
const MOST_OF_A_KIND = 1_000_000;

/** What the file holds; all of it published. */
export interface FullTextInput {
	/** Entries with a text of their own, kind by kind, in the order of their lists. */
	articles: readonly { kind: KindId; entries: readonly Entry[] }[];
	/** @returns an entry as Markdown, with its title as a heading of this level */
	markdownOf: (entry: Entry, level: number) => string;
}

/** @returns the texts of the portal in one file, as far as it stays readable; the file says what is left out */
export function fullText(
	{ articles, markdownOf }: FullTextInput,
	{ name, description, publisher, licence, fullAddress }: Publication,
): string {
	const parts = articles.map(({ kind, entries }) => {
		const texts: string[] = [];
		let size = 0;
		for (const entry of entries) {
			const text = markdownOf(entry, 2);
			size += text.length;
			// One text is there, however long it is.
			if (texts.length > 0 && size > MOST_OF_A_KIND) break;
			texts.push(text.trimEnd());
		}
		const heading = `# ${markdownLine(kindOf(kind).plural)}`;
		const rest = leftOut(kind, texts.length, entries.length, fullAddress);
		return { text: [heading, ...(rest ? [rest] : []), ...texts].join('\n\n'), rest };
	});
	const limited = parts.some(({ rest }) => rest !== undefined);
	const limit = `Von jeder Art stehen hier Texte bis zu ${formatNumber(MOST_OF_A_KIND)} Zeichen. Was fehlt, steht am Anfang ihres Abschnitts.`;
	return `${[
		`# ${markdownLine(name)}: alle Texte`,
		`> ${markdownBlock(description)}`,
		`Sprache: Deutsch. Lizenz der Inhalte: ${markdownLine(licence.name)} (${licence.address}). Betreut von: ${markdownLine(publisher)}. Überblick: ${fullAddress('/llms.txt')}`,
		...(limited ? [limit] : []),
		...parts.map(({ text }) => text),
	].join('\n\n')}\n`;
}

function leftOut(
	kind: KindId,
	shown: number,
	all: number,
	fullAddress: (path: string) => string,
): string | undefined {
	if (shown === all) return undefined;
	return `Hier stehen die ersten ${formatNumber(shown)} von ${countOf(kind, all)}. Alle: ${fullAddress(dataPath(kind, 'json'))}, als Liste: ${fullAddress(`/${kind}/`)}`;
}
