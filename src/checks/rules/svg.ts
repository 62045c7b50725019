import { newsWithText } from '../example-content.ts';
import type { Rule } from '../rule.ts';
import { drawings } from '../drawings.ts';
import { endlessCopies } from '../svg-cost.ts';
import { svgMistakes } from '../svg-mistakes.ts';

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
			'Eine SVG-Datei ist ein kleines Programm: Sie kann Skripte ausführen, Daten von anderen Servern laden und sich so oft wiederholen, dass ein Browser daran hängen bleibt. Im Portal sind deshalb nur Formen, Farben und Text erlaubt, und nicht zu viele.',
			'Was ein Zeichenprogramm daneben schreibt, etwa Namen und Ordner Ihres Rechners, lässt das Portal beim Veröffentlichen weg.',
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
		for (const { file, source } of drawings(content)) {
			const mistakes = svgMistakes(source.text);
			for (const mistake of mistakes) yield { file, source, ...mistake };
			if (mistakes.length > 0) continue;
			const copies = endlessCopies(source.text);
			if (copies) yield { file, source, ...copies };
		}
	},
};
