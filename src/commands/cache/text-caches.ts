import type { TextCache } from '#src/site/entry-texts.ts';
import type { TextFacts } from '#src/site/rendered-text.ts';
import { PackFile } from './pack-file.ts';

/** What a pack of texts keeps beside each. */
export interface TextMeta {
	madeOf: string;
	facts: TextFacts;
}

/** Keeps texts in a file that outlives the build. */
export function packedTexts(pack: PackFile<TextMeta>): TextCache {
	return {
		facts(name, madeOf) {
			const meta = pack.meta(name);
			if (meta?.madeOf !== madeOf) return undefined;
			pack.use(name);
			return meta.facts;
		},
		text: (name) => pack.text(name),
		keep: (name, madeOf, facts, text) => pack.set(name, { madeOf, facts }, text),
	};
}

/** Keeps texts as long as the process runs. */
export function textsInMemory(): TextCache {
	const kept = new Map<string, TextMeta & { text: string }>();
	return {
		facts(name, madeOf) {
			const known = kept.get(name);
			return known?.madeOf === madeOf ? known.facts : undefined;
		},
		text: (name) => kept.get(name)?.text,
		keep: (name, madeOf, facts, text) => void kept.set(name, { madeOf, facts, text }),
	};
}

/** Folder → its texts: Astro reads its configuration again when it restarts. */
const lasting = new Map<string, TextCache>();

/**
 * Keeps texts until the process ends and for the next one.
 *
 * @param folder absolute path; only this process uses it
 */
export function lastingTexts(folder: string): TextCache {
	const known = lasting.get(folder);
	if (known) return known;
	const pack = new PackFile<TextMeta>(folder, 'texte', 'texte');
	process.once('exit', () => pack.close());
	const texts = packedTexts(pack);
	lasting.set(folder, texts);
	return texts;
}
