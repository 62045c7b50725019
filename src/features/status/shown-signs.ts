import type { Entry } from '#src/model/entry.ts';
import { fieldOf, fieldsOf } from '#src/model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { doubtBadge, UNDATED } from '#src/model/facts/doubt-badge.ts';
import { statesOf, tallyOf } from '#src/model/tally.ts';
import { badgeOf, marksOf, possibleMarks } from '#src/site/experience/marks.ts';

/** A sign beside its word. */
interface Sign {
	value: string;
	label: string;
}

/** The signs of a page. */
export interface ShownSigns {
	/** By kind, in the order of the field's values; kinds without signs are left out. */
	groups: { kind: KindId; signs: Sign[] }[];
	/** One whose last evidence has a date, or none but an undated one, if there is any. */
	dated?: Sign & { badge: string };
	/** Kinds with a badge beside how binding something is, or who is responsible. */
	unverified: KindId[];
}

/**
 * Gathers the signs that a page shows, each once, for its legend.
 *
 * @param rows entries that are rows of lists: their status, else the states of which they have a tally
 * @param marked entries that have the marks of experience
 */
export function signsShown(rows: readonly Entry[], marked: readonly Entry[]): ShownSigns {
	const shown = new Set([
		...rows.flatMap((entry) => valuesInRow(entry).map((value) => `${entry.kind}/${value}`)),
		...marksOf(marked).flatMap(({ value, entries }) =>
			entries.map(({ kind }) => `${kind}/${value}`),
		),
	]);
	const groups = kindIds.flatMap((kind) => {
		const signs = possibleSigns(kind).filter(({ value }) => shown.has(`${kind}/${value}`));
		return signs.length > 0 ? [{ kind, signs }] : [];
	});
	const dated = [...rows, ...marked].filter((entry) => badgeOf(entry) !== undefined);
	const example = dated.find((entry) => badgeOf(entry) !== UNDATED) ?? dated[0];
	const badge = example && badgeOf(example);
	const [mark] = example ? marksOf([example]) : [];
	const unverified = kindIds.filter((kind) =>
		rows.some((entry) => entry.kind === kind && isUnverified(entry)),
	);
	return {
		groups,
		unverified,
		...(mark && badge ? { dated: { value: mark.value, label: mark.label, badge } } : {}),
	};
}

/** Of what has no date, unlike {@link ShownSigns.dated}. */
function isUnverified({ kind, data }: Entry): boolean {
	return fieldsOf(kindOf(kind).schema).some(
		({ meta }) => meta && !meta.documentedOn && doubtBadge(meta, data) !== undefined,
	);
}

function valuesInRow(entry: Entry): string[] {
	const { status } = entry.data as Record<string, unknown>;
	const tally = tallyOf(entry).map(({ value }) => value);
	return typeof status === 'string' ? [status, ...tally] : tally;
}

function possibleSigns(kind: KindId): Sign[] {
	const labels = Object.entries(fieldOf(kindOf(kind).schema, 'status')?.meta?.labels ?? {});
	const signs = [
		...labels.map(([value, label]) => ({ value, label })),
		...statesOf(kind),
		...possibleMarks().filter((mark) => mark.kind === kind),
	];
	return [...new Map(signs.map(({ value, label }) => [value, { value, label }])).values()];
}
