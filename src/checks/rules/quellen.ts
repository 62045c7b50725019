import type { FieldPath, Source } from '#src/entries/read/source.ts';
import type { CheckedFile } from '../checked-file.ts';
import { MENDED_LINES, type Rule } from '../rule.ts';
import { sourceCount, sourceNumberMessage } from '../source-list.ts';
import { caseWith } from '../example-content.ts';

/** Source numbers in fields exist, and every source is cited. */
export const quellen: Rule = {
	name: 'quellen',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Jede Quelle wird genannt, jede Nummer hat eine Quelle',
		explanation: [
			'Im Text steht hinter einem Satz die Nummer seiner Quelle: `[1](#quelle-1)` meint die erste in der Liste `quellen`. So kann jeder nachlesen, woher eine Aussage stammt.',
			'Eine Quelle hat einen Titel, einen Herausgeber und den Tag, an dem Sie sie gelesen haben. Eine Quelle, die nirgends genannt wird, belegt nichts.',
		],
		wrong: {
			file: 'praxisbeispiele/hundesteuer.mdx',
			text: caseWith('11700').replace('quelle: 1', 'quelle: 3'),
		},
		right: { file: 'praxisbeispiele/hundesteuer.mdx', text: caseWith('11700') },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			const listed = sourceCount(source);
			const count = listed ?? 0;
			const numbers = [...numbersIn(source.raw, [])];
			for (const { path, number } of numbers) {
				const message = sourceNumberMessage(listed, number);
				const at = (source.ranges.value(path) ?? source.idRange).start;
				if (message) yield { file: source.file, source: source.text, at, ...message };
			}
			if (!checked.treeOf(source).tree || source.body.trim() === '') continue;
			const cited = new Set([
				...numbers.map(({ number }) => number),
				...citedInText(checked, source),
			]);
			for (let number = 1; number <= count; number++) {
				if (cited.has(number)) continue;
				yield {
					file: source.file,
					source: source.text,
					at: (source.ranges.value(['quellen', number - 1]) ?? source.idRange).start,
					severity: 'Hinweis',
					text: `Die Quelle ${number} wird nirgends genannt.`,
					expected: `im Text \`[${number}](#quelle-${number})\` hinter dem Satz, den sie belegt`,
				};
			}
		}
	},
};

function* numbersIn(data: unknown, path: FieldPath): Iterable<{ path: FieldPath; number: number }> {
	if (typeof data !== 'object' || data === null) return;
	for (const [name, value] of Object.entries(data)) {
		const own = [...path, Array.isArray(data) ? Number(name) : name];
		// Only whole numbers from 1; the schema reports all others.
		if (name === 'quelle' && Number.isInteger(value) && Number(value) >= 1)
			yield { path: own, number: Number(value) };
		else yield* numbersIn(value, own);
	}
}

function citedInText(checked: CheckedFile, source: Source): number[] {
	return checked.nodesOf(source).flatMap(({ node }) => {
		if (node.type === 'text')
			return [...node.value.matchAll(/\[\^?(\d{1,3})\]/g)].map(([, number]) => Number(number));
		if (node.type !== 'link' && node.type !== 'definition') return [];
		// Misspelt anchors are told by the rule `links`, numbers without a target by the rule `stil`.
		const number = /^#?(?:quelle|source)?n?[\s_-]*(\d+)$/i.exec(node.url)?.[1];
		return number === undefined ? [] : Number(number);
	});
}
