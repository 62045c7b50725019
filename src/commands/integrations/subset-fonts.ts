import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { cacheFolder } from '../cache/cache-folder.ts';
import { writeWhole } from '#src/entries/whole-file.ts';

const WEIGHTS = [400, 600];
const SOURCE = 'node_modules/@fontsource/fira-sans/files';

/**
 * Characters of German texts, as far as Fira has them; for others, `styles/_fonts.scss` uses the
 * whole font. A character named there that no font has, such as a narrow space, would load all
 * fonts.
 */
export const LETTERS =
	Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join(
		'',
	) + 'ÄÖÜäöüßàçèéôÉ§€°²³½¼©±×·–—„“”‚‘’«»‹›…•−\u00a0\u00ad';

/**
 * Kept: kerning and figures of equal width. Dropped: old-style figures, forms of other languages, the joining of letters
 * and marks, since the check has authors write letters whole, and ligatures, which German does without where the parts of
 * a compound meet (auf|finden, Brief|wahl) and which no font can tell from others.
 */
const FEATURES = ['kern', 'tnum'];

/**
 * Makes small fonts for a first visit: the characters German needs, a third smaller than the
 * package's Latin fonts. Styles find them under `@schriften/`. Hinting stays, since office screens
 * are coarse. The fonts are made once per version of the font.
 */
export function subsetFonts(): AstroIntegration {
	return {
		name: 'subset-fonts',
		hooks: {
			'astro:config:setup': async ({ updateConfig }) => {
				const folder = await smallFonts();
				updateConfig({ vite: { resolve: { alias: { '@schriften': folder } } } });
			},
		},
	};
}

/** @returns the folder with the small fonts, absolute */
async function smallFonts(): Promise<string> {
	const fonts = WEIGHTS.map((weight) => ({
		name: `fira-sans-${weight}.woff2`,
		whole: readFileSync(join(SOURCE, `fira-sans-latin-${weight}-normal.woff2`)),
	}));
	const key = createHash('sha256').update(LETTERS).update(FEATURES.join());
	for (const { whole } of fonts) key.update(whole);
	const folder = join(cacheFolder('schriften'), key.digest('hex').slice(0, 16));
	if (existsSync(folder)) return folder;
	const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;
	const small = new Map<string, Uint8Array>();
	for (const { name, whole } of fonts) small.set(name, await subsetFont(whole, LETTERS, options));
	try {
		writeWhole(folder, (fresh) => {
			mkdirSync(fresh, { recursive: true });
			for (const [name, data] of small) writeFileSync(join(fresh, name), data);
		});
	} catch (error) {
		// Parallel builds may make the same folder: the first one wins.
		if (!existsSync(folder)) throw error;
	}
	return folder;
}
