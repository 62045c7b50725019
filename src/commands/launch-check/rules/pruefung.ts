import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { reviewOf } from '#src/model/review.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** No review is overdue. */
export const pruefung: LaunchRule = {
	name: 'pruefung',
	*check({ sources, folder, today }) {
		for (const source of sources) {
			const due = source.entry && reviewOf(source.entry)?.dueDate;
			if (due === undefined || due >= today) continue;
			yield {
				file: `${folder}/${source.file}`,
				source: source.text,
				at: source.ranges.value(['geprueft'])?.start ?? 0,
				text: `Die Prüfung war am ${formatDate(due)} fällig.`,
				todo: 'Lesen Sie alles nach und tragen Sie den Tag unter `geprueft` ein.',
			};
		}
	},
};
