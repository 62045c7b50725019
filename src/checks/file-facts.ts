import type { Heading } from 'mdast';
import type { Source } from '#src/entries/read/source.ts';
import type { Range } from '#src/entries/read/source-text.ts';
import type { VersionId } from '#src/model/versions.ts';
import { anchorsOf, type CheckedFile } from './checked-file.ts';
import { foreignMistake } from './foreign-address.ts';
import { mayBeOwn } from './own-address.ts';
import { sourceCount } from './source-list.ts';

/**
 * What rules that look across files need to know of a file. It is plain data without places: a rule that has
 * something to say reads the file again, and few files have mistakes.
 */
export interface FileFacts {
	sources: SourceFacts[];
}

/** Of an entry, as {@link Source} has it. */
export interface SourceFacts {
	id: string;
	idRange: Range;
	raw?: Record<string, unknown>;
	/** The fields as the kind's schema returns them; left out if they do not fit. */
	data?: unknown;
	/** Length of the text, with which the file ends. */
	bodyLength: number;
	/** Number of sources; left out if their list is faulty. */
	sourceCount?: number;
	/** The entry's own text, then those of its versions. */
	texts: TextFacts[];
}

/** Of a text of an entry. */
export interface TextFacts {
	version?: VersionId;
	/** It can be parsed. */
	readable: boolean;
	/** It has nothing but blanks. */
	empty: boolean;
	/** Addresses of its links that cannot be judged without other files, or that are wrong. */
	addresses: string[];
	/** Anchors of its headings. */
	anchors: string[];
	/** It shows images. */
	images: boolean;
	/** It has `[[`, as links of a wiki begin; left out if not. */
	wiki?: true;
}

/** @returns the facts of a file */
export function factsOf(checked: CheckedFile): FileFacts {
	return {
		sources: checked.sources.map((source) => {
			const { id, idRange, raw, entry, body } = source;
			const count = sourceCount(source);
			return {
				id,
				idRange: { start: idRange.start, end: idRange.end },
				...(raw !== undefined && { raw }),
				...(entry !== undefined && { data: entry.data }),
				bodyLength: body.length,
				...(count !== undefined && { sourceCount: count }),
				texts: checked.textsOf(source).map((text) => textFacts(checked, text, count)),
			};
		}),
	};
}

function textFacts(checked: CheckedFile, source: Source, sources: number | undefined): TextFacts {
	const { version, body } = source;
	const empty = body.trim() === '';
	const known = {
		...(version !== undefined && { version }),
		...(body.includes('[[') && { wiki: true as const }),
		empty,
	};
	if (!checked.treeOf(source).tree)
		return { ...known, readable: false, addresses: [], anchors: [], images: false };
	const addresses = new Set<string>();
	const headings: Heading[] = [];
	let images = false;
	for (const { node } of checked.nodesOf(source)) {
		if (node.type === 'link' || node.type === 'definition') addresses.add(node.url);
		else if (node.type === 'heading') headings.push(node);
		else if (node.type === 'image' || node.type === 'imageReference') images = true;
	}
	return {
		...known,
		readable: true,
		addresses: [...addresses].filter((url) => !isRightAnyway(url, sources)),
		anchors: anchorsOf(headings),
		images,
	};
}

/** @returns true for an address that is right whatever other files say */
function isRightAnyway(url: string, sources: number | undefined): boolean {
	const number = /^#quelle-(\d+)$/.exec(url)?.[1];
	if (number !== undefined)
		return sources === undefined || (Number(number) >= 1 && Number(number) <= sources);
	return foreignMistake(url) === undefined && !mayBeOwn(url);
}
