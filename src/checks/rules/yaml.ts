import type { Rule } from '../rule.ts';
import { problemsOf } from './ablage.ts';
import { meldungMit } from '../example-content.ts';

/** Front matter, YAML files and tables can be read. */
export const yaml: Rule = {
	name: 'yaml',
	hilfe: {
		titel: 'Die Angaben am Anfang lassen sich lesen',
		erklaerung: [
			'Die Angaben stehen zwischen zwei Zeilen aus genau drei Bindestrichen. Jede Angabe ist eine Zeile: Feldname, Doppelpunkt, Leerzeichen, Wert. Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.',
			'Steht in einem Wert ein Doppelpunkt oder beginnt er mit einem Sonderzeichen, gehört der ganze Wert in gerade Anführungszeichen: `titel: "OZG 2.0: Was sich ändert"`. Stehen darin schon welche, nehmen Sie außen einfache.',
			'In Tabellen (CSV) steht eine Zelle in Anführungszeichen, wenn sie ein Komma enthält.',
		],
		falsch: {
			datei: 'meldungen/neu.mdx',
			text: meldungMit('titel: Neuer', 'titel: Wichtig: Neuer'),
		},
		richtig: {
			datei: 'meldungen/neu.mdx',
			text: meldungMit(
				'titel: Neuer Onlinedienst für alle',
				'titel: "Wichtig: Neuer Onlinedienst für alle"',
			),
		},
	},
	*check(content) {
		yield* problemsOf(content, 'yaml');
	},
};
