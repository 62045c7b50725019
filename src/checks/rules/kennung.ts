import type { Source } from '#src/entries/read/source.ts';
import { isKindId, kindOf, type KindId } from '#src/model/kinds.ts';
import { reservedIds } from '#src/model/fixed-pages.ts';
import { reservedSegments } from '#src/model/routes.ts';
import { kindsSharingIds } from '#src/model/shared-ids.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Remark, Rule } from '../rule.ts';
import { lines } from '../example-content.ts';

/** Every id is unique within its kind, and among kinds that share addresses or fields. */
export const kennung: Rule = {
	name: 'kennung',
	help: {
		title: 'Jede Kennung gibt es nur einmal',
		explanation: [
			'Die Kennung eines Eintrags ist sein Dateiname ohne Endung, in Tabellen die Spalte `id`. Andere Einträge verweisen damit auf ihn. Gäbe es sie zweimal, wüsste niemand, welcher gemeint ist, und eine der Seiten ginge verloren.',
			'Kommunen und Organisationen teilen sich einen Vorrat an Kennungen, weil `herkunft` auf beide verweist.',
		],
		wrong: {
			file: 'organisationen/offenburg.yaml',
			text: lines(
				'name: Stadt Offenburg',
				'art: kommune',
				'ebene: kommune',
				'kurzfassung: Die Große Kreisstadt Offenburg, Sitz des Landratsamts.',
			),
		},
		right: {
			file: 'organisationen/stadtwerke-offenburg.yaml',
			text: lines(
				'name: Stadtwerke Offenburg',
				'art: sonstige',
				'ebene: kommune',
				'kurzfassung: Die Stadtwerke der Großen Kreisstadt Offenburg, ein erfundenes Beispiel.',
			),
		},
	},
	*check(content) {
		yield* twice(content.sources, (source) => `${source.kind}/${source.id}`);
		for (const kinds of kindsSharingIds) {
			const shared = firstOfEach(content, kinds);
			yield* twice(shared, (source) => source.id);
		}
		for (const source of content.sources) {
			if (kindOf(source.kind).withoutList || !reservedIds.includes(source.id)) continue;
			yield at(
				source,
				`Unter \`/${source.kind}/${source.id}/\` liegen die weiteren Seiten der Liste.`,
				'ein anderer Dateiname',
			);
		}
		for (const source of content.sources) {
			if (!kindOf(source.kind).withoutList) continue;
			if (!isKindId(source.id) && !reservedSegments.includes(source.id)) continue;
			yield at(
				source,
				`Die Adresse \`/${source.id}/\` gehört schon dem Portal selbst.`,
				'ein anderer Dateiname',
			);
		}
	},
};

function* twice(sources: readonly Source[], keyOf: (source: Source) => string): Iterable<Remark> {
	const first = new Map<string, Source>();
	for (const source of sources) {
		const earlier = first.get(keyOf(source));
		if (!earlier) {
			first.set(keyOf(source), source);
			continue;
		}
		const { line } = earlier.text.placeAt(earlier.idRange.start);
		const where = earlier.file === source.file ? `Zeile ${line}` : `\`${earlier.file}\``;
		yield at(
			source,
			`Die Kennung \`${source.id}\` gibt es schon: ${where}.`,
			'eine Kennung, die noch nicht vergeben ist',
		);
	}
}

/**
 * @returns sources of several kinds, each id of a kind once: repetition within a kind is reported
 * separately.
 */
function firstOfEach(content: CheckedContent, kinds: readonly KindId[]): Source[] {
	const unique = new Map(content.sources.map((source) => [`${source.kind}/${source.id}`, source]));
	return [...unique.values()].filter((source) => kinds.includes(source.kind));
}

function at(source: Source, text: string, expected: string): Remark {
	const inTable = kindOf(source.kind).storage === 'csv';
	return {
		file: source.file,
		source: inTable ? source.text : undefined,
		at: source.idRange.start,
		text,
		expected,
	};
}
