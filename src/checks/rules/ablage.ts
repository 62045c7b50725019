import { problemsOf } from '../problems.ts';
import type { Rule } from '../rule.ts';
import { NEWS } from '../example-content.ts';

/** Every file is where the portal looks for it, and can be read. */
export const ablage: Rule = {
	name: 'ablage',
	security: true,
	help: {
		title: 'Dateien liegen, wo das Portal sie sucht',
		explanation: [
			'Jede Art von Inhalt hat einen Ordner. Ein Eintrag ist eine Datei mit der Endung `.mdx` (bei Themen und Organisationen `.yaml`). Liegt sie woanders oder heißt sie anders, erschiene sie nirgends, ohne dass es jemand merkt.',
			'Gehören Bilder zu einem Eintrag, bekommt er einen eigenen Ordner: `meldungen/neu/index.mdx` und daneben die Bilder. Verknüpfungen auf Dateien an anderer Stelle nimmt das Portal nicht an.',
		],
		wrong: { file: 'meldungen/neu.txt', text: NEWS },
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*checkFile(checked) {
		yield* problemsOf(checked, 'ablage');
	},
	*check(content) {
		yield* problemsOf(content, 'ablage');
	},
};
