// `npm run --silent search:split -- WORD…`: shows how the search splits words.
import { checkContent } from '#src/checks/check-content.ts';
import { summaryOf, titleOf } from '#src/model/entry.ts';
import { isOperatorMistake } from '#src/base/operator-mistake.ts';
import { compoundSplitter, namedParts } from '#src/features/search/analysis/split-compound.ts';
import { portalLexicon } from '#src/features/search/index-build/portal-lexicon.ts';
import { wordCounts } from '#src/features/search/index-build/word-counts.ts';

const words = process.argv.slice(2);
if (words.length === 0) {
	process.stderr.write('Nennen Sie ein Wort: npm run --silent search:split -- Baugenehmigung\n');
	process.exitCode = 1;
} else {
	try {
		const { contentDir } = await import('#src/site/portal/portal.ts');
		const { entries } = checkContent(contentDir);
		const texts = entries.map((entry) =>
			[titleOf(entry), summaryOf(entry) ?? '', entry.body].join('\n'),
		);
		const lexicon = portalLexicon(wordCounts(texts));
		const splitter = compoundSplitter(lexicon);
		for (const word of words) {
			const compound = splitter.split(word);
			const parts = compound ? namedParts(compound, lexicon).join(' ') : word.toLowerCase();
			process.stdout.write(`${word}\t${parts}\n`);
		}
	} catch (error) {
		if (!isOperatorMistake(error)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
