import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { reviewOf } from '#src/model/review.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** No review is overdue. */
export const pruefung: LaunchRule = {
	name: 'pruefung',
	*check({ sources, folder, today }) {
		for (const { entry, file, text: source, ranges } of sources) {
			const due = entry && reviewOf(entry)?.dueDate;
			if (due === undefined || due >= today) continue;
			yield {
				file: `${folder}/${file}`,
				source,
				at: ranges.value(['geprueft'])?.start ?? 0,
				text: `Die Prüfung war am ${formatDate(due)} fällig.`,
				todo: 'Lesen Sie alles nach und tragen Sie den Tag unter `geprueft` ein.',
			};
		}
	},
};
