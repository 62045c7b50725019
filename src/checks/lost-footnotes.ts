import type { FootnoteDefinition } from 'mdast';
import { offsetOf, type CheckedFile } from './checked-file.ts';
import { lineReplaced } from './lines.ts';
import type { Source } from '#src/entries/read/source.ts';
import type { Remark } from './rule.ts';

/** Finds footnotes that the page does not show: explained twice, or named nowhere. */
export function* lostFootnotes(checked: CheckedFile, source: Source): Iterable<Remark> {
	const explained = new Map<string, FootnoteDefinition>();
	const named = new Set<string>();
	const nodes = checked.nodesOf(source);
	for (const { node } of nodes) if (node.type === 'footnoteReference') named.add(node.identifier);
	const missing = missingNames(
		source,
		nodes.map(({ node }) => (node.type === 'footnoteDefinition' ? node.identifier : '')),
	);
	for (const { node } of nodes) {
		if (node.type !== 'footnoteDefinition') continue;
		const { identifier, label } = node;
		const name = `[^${label ?? identifier}]`;
		const at = offsetOf(source, node);
		const here = { file: source.file, source: source.text, at, severity: 'Hinweis' } as const;
		const [other] = missing;
		if (explained.has(identifier)) {
			yield {
				...here,
				text: `Die Fußnote \`${name}\` wird zweimal erklärt; diese Erklärung erscheint nicht.`,
				expected: 'für jede Fußnote ein eigener Name, im Text und unten',
				correction:
					missing.length === 1 && other !== undefined
						? lineReplaced(source.text, at, name, `[^${other}]`)
						: undefined,
			};
		} else if (!named.has(identifier)) {
			yield {
				...here,
				text: `Die Fußnote \`${name}\` kommt im Text nicht vor; ihre Erklärung erscheint nicht.`,
				expected: `\`${name}\` im Text hinter dem Wort, zu dem sie gehört; für Belege eine Quelle: \`[1](#quelle-1)\``,
			};
		}
		explained.set(identifier, node);
	}
}

/** @returns names of footnotes in the text that have no explanation */
function missingNames(source: Source, explained: readonly string[]): string[] {
	const known = new Set(explained);
	const names = [...source.body.matchAll(/\[\^([^\]\s[]{1,40})\](?!:)/g)].map(
		([, name = '']) => name,
	);
	return [...new Set(names)].filter((name) => !known.has(name.toLowerCase()));
}
