import { formatNumber } from '#src/base/text/numbers.ts';
import { isKindId, kindOf } from '#src/model/kinds.ts';

/** More changes on one day, as on that of a first import, are grouped by kind and folded. */
const MOST = 12;

/** Changes of one day; each names the address of what was changed. */
interface Day<C> {
	date: string;
	changes: readonly C[];
}

/** Changes of one day, those of one kind if there are many. */
interface ChangeGroup<C> {
	/** Kind, and how many there are: „Leitfäden (24 von 37)“; left out: the day has few changes. */
	heading?: string;
	changes: readonly C[];
	/** Shown before anybody asks: a page of folds only would look empty. */
	open: boolean;
}

/**
 * Divides what a page lists, day by day. A group whose other changes are on another page says how many there are.
 *
 * @param listed days of the page, newest first, with the changes that it lists
 * @param all days of the portal, with all their changes
 */
export function groupDays<C extends { path: string }>(
	listed: readonly Day<C>[],
	all: readonly Day<C>[],
): { date: string; groups: ChangeGroup<C>[] }[] {
	const whole = new Map(all.map(({ date, changes }) => [date, changes]));
	let shown = 0;
	return listed.map(({ date, changes }) => ({
		date,
		groups: groupsOf(changes, whole.get(date) ?? changes).map((group) => {
			const open = shown < MOST;
			shown += group.changes.length;
			return { ...group, open };
		}),
	}));
}

function groupsOf<C extends { path: string }>(
	listed: readonly C[],
	all: readonly C[],
): Omit<ChangeGroup<C>, 'open'>[] {
	if (all.length <= MOST) return [{ changes: listed }];
	return [...Map.groupBy(listed, kindName)].map(([name, changes]) => {
		const count = all.filter((each) => kindName(each) === name).length;
		const part = changes.length < count ? `${formatNumber(changes.length)} von ` : '';
		return { heading: `${name} (${part}${formatNumber(count)})`, changes };
	});
}

function kindName({ path }: { path: string }): string {
	const kind = path.split('/')[1] ?? '';
	return kindOf(isKindId(kind) && !kindOf(kind).withoutList ? kind : 'seiten').plural;
}
