import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '#src/base/mistake.ts';
import { readShapes, type Shape } from '#src/model/boundaries.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** The file with the boundaries of municipalities, below the content folder. */
export const BOUNDARIES_FILE = 'kommunen/grenzen.geojson';

const MAX_MEGABYTES = 5;
/** Programs that write a feature a line stay below it; others write everything on one. */
const MAX_LINE = 50_000;
const MAX_BYTES = MAX_MEGABYTES * 1_000_000;

/** The boundaries as written. */
export interface Boundaries {
	/** Undefined if the file could not be read as text, or has lines that no report can show. */
	text: SourceText | undefined;
	/** Every shape that can be drawn. */
	shapes: Shape[];
	/** Changes with the file. */
	digest: string;
	problems: Located[];
}

/**
 * Reads `kommunen/grenzen.geojson`.
 *
 * @param dir absolute path of the content folder
 * @returns undefined if there is no such file; `find-entry-files.ts` reports a link
 */
export function readBoundaries(dir: string): Boundaries | undefined {
	const path = join(dir, BOUNDARIES_FILE);
	// Links are not followed: the report would show lines of a file elsewhere.
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) return undefined;
	if (stats.size > MAX_BYTES) {
		const megabytes = (stats.size / 1_000_000).toFixed(1).replace('.', ',');
		return unread({
			at: 0,
			text: `Die Datei ist mit ${megabytes} MB zu groß.`,
			expected: `höchstens ${MAX_MEGABYTES} MB: nur die Kommunen des Portals, vereinfacht oder mit vier Nachkommastellen`,
		});
	}
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		return unread({
			at: 0,
			text: 'Die Datei lässt sich nicht öffnen.',
			expected: 'eine Datei, die jeder lesen darf',
		});
	}
	let text: SourceText;
	try {
		text = sourceText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return unread({
			at: 0,
			text: 'Die Datei ist nicht in UTF-8 gespeichert.',
			expected: 'GeoJSON in UTF-8',
		});
	}
	const digest = createHash('sha256').update(bytes).digest('hex');
	const lines = text.text.split('\n');
	const shown = lines.every(({ length }) => length <= MAX_LINE) ? text : undefined;
	return { text: shown, digest, ...readShapes(text.text) };
}

function unread(problem: Located): Boundaries {
	return { text: undefined, shapes: [], digest: '', problems: [problem] };
}
