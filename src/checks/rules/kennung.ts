import type { Source } from '#src/entries/read/source.ts';
import { fieldsOf } from '#src/model/field-meta.ts';
import { isKindId, kindOf, type KindId } from '#src/model/kinds.ts';
import { reservedIds } from '#src/model/fixed-pages.ts';
import { reservedSegments } from '#src/model/routes.ts';
import { kindsSharingIds } from '#src/model/shared-ids.ts';
import type { CheckedContent } from '../checked-content.ts';
import { MOST_PER_FILE, type Remark, type Rule } from '../rule.ts';
import { lines } from '../example-content.ts';

/** Every id is unique within its kind, and among kinds that share addresses or fields. */
export const kennung: Rule = {
	name: 'kennung',
	help: {
		title: 'Jede Kennung gibt es nur einmal',
		explanation: [
			'Die Kennung eines Eintrags ist sein Dateiname ohne Endung, in Tabellen die Spalte `id`. Andere Einträge verweisen damit auf ihn. Gäbe es sie zweimal, wüsste niemand, welcher gemeint ist, und eine der Seiten ginge verloren.',
			'Auch amtliche Schlüssel wie der einer Kommune gehören nur zu einem Eintrag.',
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
		yield* sharedValues(content);
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
	let count = 0;
	for (const source of sources) {
		const earlier = first.get(keyOf(source));
		if (!earlier) {
			first.set(keyOf(source), source);
			continue;
		}
		if (count++ === MOST_PER_FILE) return;
		const where = placeOf(earlier, source);
		yield at(
			source,
			`Die Kennung \`${source.id}\` gibt es schon: ${where}.`,
			'eine Kennung, die noch nicht vergeben ist',
		);
	}
}

/** Values that only one entry of a kind may have, such as an official key. */
function* sharedValues({ sources }: CheckedContent): Iterable<Remark> {
	const first = new Map<string, Source>();
	let count = 0;
	for (const source of sources) {
		for (const { name, meta } of fieldsOf(kindOf(source.kind).schema)) {
			const value = meta?.unique ? source.raw?.[name] : undefined;
			if (typeof value !== 'string' || value.trim() === '') continue;
			const key = JSON.stringify([source.kind, name, value.trim()]);
			const earlier = first.get(key);
			// The same row twice has the same id, which is told.
			if (!earlier) first.set(key, source);
			if (!earlier || earlier.id === source.id) continue;
			// Each asks for its file again.
			if (count++ === MOST_PER_FILE) return;
			yield {
				file: source.file,
				source: source.text,
				at: (source.ranges.value([name]) ?? source.idRange).start,
				text: `Den Wert „${value.trim()}“ im Feld \`${name}\` (${meta?.title}) hat schon \`${earlier.id}\`: ${placeOf(earlier, source)}.`,
				expected:
					'bei jedem Eintrag ein anderer; einer der beiden ist doppelt oder falsch abgeschrieben',
			};
		}
	}
}

function placeOf(earlier: Source, source: Source): string {
	const { line } = earlier.text.placeAt(earlier.idRange.start);
	return earlier.file === source.file ? `Zeile ${line}` : `\`${earlier.file}\``;
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
