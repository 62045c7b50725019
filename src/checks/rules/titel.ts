import type { Source } from '#src/entries/read/source.ts';
import { SLUG } from '#src/base/slug.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { isLeftOverName } from '#src/model/new-file.ts';
import type { CheckedContent } from '../checked-content.ts';
import { isDraft } from '../drafts.ts';
import { newsWith, NEWS } from '../example-content.ts';
import { MENDED_LINES, type Rule } from '../rule.ts';

/** No two articles or topics have the same title: in lists and hits nobody could tell them apart. */
export const titel: Rule = {
	name: 'titel',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Jeder Titel steht nur einmal da',
		explanation: [
			'In Listen und Treffern steht vor allem der Titel. Haben zwei Beiträge denselben oder heißt ein Beitrag wie ein Thema, weiß niemand, was gemeint ist. Oft ist der zweite eine Kopie, deren Titel stehen geblieben ist.',
			'Nennen Sie im Titel, was den Beitrag vom anderen unterscheidet: die Kommune, das Jahr, den Gegenstand. Termine dürfen gleich heißen, wenn sie an verschiedenen Tagen sind.',
		],
		wrong: {
			file: 'meldungen/noch-einmal.mdx',
			text: newsWith('Onlinedienst für alle', 'Onlinedienst für Alle'),
			moreFiles: { 'meldungen/neu.mdx': NEWS },
		},
		right: {
			file: 'meldungen/noch-einmal.mdx',
			text: newsWith('Neuer Onlinedienst für alle', 'Neuer Onlinedienst für Gewerbe'),
			moreFiles: { 'meldungen/neu.mdx': NEWS },
		},
	},
	*check(content) {
		const first = new Map<string, Source>();
		for (const source of articles(content)) {
			const title = source.raw?.['titel'];
			if (typeof title !== 'string' || title.trim() === '') continue;
			const key = [sameTitle(title), source.kind === 'termine' ? dayOf(source) : ''].join('\n');
			const earlier = first.get(key);
			if (!earlier) {
				first.set(key, source);
				continue;
			}
			yield {
				...{ file: source.file, source: source.text },
				at: source.ranges.value(['titel'])?.start ?? 0,
				severity: 'Hinweis',
				text: `Denselben Titel hat schon \`${earlier.file}\`.`,
				expected: 'ein Titel, der sagt, was diesen Beitrag unterscheidet',
			};
		}
	},
};

/** @returns topics and published articles, the oldest first; words and places may have the title of an article */
function articles({ sources }: CheckedContent): Source[] {
	const isTopic = ({ kind }: Source) => kind === 'themen';
	const order = (a: Source, b: Source) =>
		Number(isTopic(b)) - Number(isTopic(a)) ||
		codeOrder(String(a.raw?.['stand']), String(b.raw?.['stand'])) ||
		kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind);
	const found = sources.filter((source) => {
		const { shape } = kindOf(source.kind).schema;
		return (
			'titel' in shape &&
			('themen' in shape || isTopic(source)) &&
			!isDraft(source) &&
			!isLeftOverName(source.id) &&
			// A name that is no address is told first; the file may be a copy that somebody forgot.
			SLUG.test(source.id)
		);
	});
	return found.sort(order);
}

function dayOf({ raw }: Source): string {
	return String(raw?.['beginn']).slice(0, 10);
}

function sameTitle(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
