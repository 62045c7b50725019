import { readFileSync } from 'node:fs';
import { formatNumber } from '#src/base/text/numbers.ts';
import { measureSplits } from '#src/features/search/analysis/gold/measure-splits.ts';
import { compoundSplitter } from '#src/features/search/analysis/split-compound.ts';
import { portalLexicon } from '#src/features/search/index-build/portal-lexicon.ts';
import { print } from './bench-figures.ts';

const WORDS = 'src/features/search/analysis/gold/haelften.tsv';

/** Prints how well the search takes compounds apart, by the word list alone. */
export function benchSplitting(): void {
	const splitter = compoundSplitter(portalLexicon([]));
	const words = readFileSync(WORDS, 'utf8');
	for (const half of ['a', 'b'] as const) {
		const { compounds, found, topmost, whole, wrong, simple, cut } = measureSplits(
			splitter,
			words,
			half,
		);
		const share = (count: number, all: number) => `${formatNumber((100 * count) / all)} %`;
		print(
			`Wörter trennen, Teil ${half}`,
			`${compounds} Komposita, Grenze vor dem Kopf bei ${share(found, compounds)} (als oberste bei ${share(topmost, compounds)}), ${whole.length} nicht getrennt, ${wrong.length} falsch; ${simple} einfache Wörter, ${cut.length} zerlegt`,
		);
		if (half === 'a') print('Teil a, nicht oder falsch', [...whole, ...wrong, ...cut].join(', '));
	}
}
