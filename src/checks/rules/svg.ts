import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceText } from '#src/entries/read/source-text.ts';
import { newsWithText } from '../example-content.ts';
import type { Rule } from '../rule.ts';
import { svgMistakes } from '../svg-mistakes.ts';

const MAX_BYTES = 1_000_000;
const drawing = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">\n${inside}\n</svg>\n`;
const withImage = newsWithText('![Grundriss des Erdgeschosses](plan.svg)');

/** Drawings contain only shapes and text. */
export const svg: Rule = {
	name: 'svg',
	security: true,
	help: {
		title: 'Zeichnungen (SVG) enthalten nur Formen und Text',
		explanation: [
			'Eine SVG-Datei ist ein kleines Programm: Sie kann Skripte ausführen und Daten von anderen Servern laden. Im Portal sind deshalb nur Formen, Farben und Text erlaubt.',
			'Speichern Sie die Zeichnung als „einfaches SVG“ (Inkscape: „Normales SVG“; Illustrator: ohne Bearbeitungsfunktionen), oder nehmen Sie ein Bild im Format PNG.',
		],
		wrong: {
			file: 'meldungen/neu/index.mdx',
			text: withImage,
			moreFiles: {
				'meldungen/neu/plan.svg': drawing('<rect width="40" height="20" onclick="alert(1)"/>'),
			},
		},
		right: {
			file: 'meldungen/neu/index.mdx',
			text: withImage,
			moreFiles: { 'meldungen/neu/plan.svg': drawing('<rect width="40" height="20"/>') },
		},
	},
	*check(content) {
		for (const file of content.images) {
			if (!file.toLowerCase().endsWith('.svg')) continue;
			const bytes = readFileSync(join(content.dir, file));
			if (bytes.length > MAX_BYTES) continue;
			const source = sourceText(bytes.toString('utf8'));
			for (const mistake of svgMistakes(source.text)) yield { file, source, ...mistake };
		}
	},
};
