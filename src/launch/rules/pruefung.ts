import { addMonths, formatDate } from '../../dates/imprecise-date.ts';
import { kindOf } from '../../model/kinds.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** No review is overdue. */
export const pruefung: LaunchRule = {
	name: 'pruefung',
	*check({ sources, folder, heute }) {
		for (const { entry, file, text: source, ranges } of sources) {
			if (!entry || !('geprueft' in entry.data)) continue;
			const { geprueft, pruefintervall_monate } = entry.data;
			const months = pruefintervall_monate ?? kindOf(entry.kind).pruefintervallMonate;
			const due = months === undefined ? undefined : addMonths(geprueft, months);
			if (due === undefined || due >= heute) continue;
			yield {
				file: `${folder}/${file}`,
				source,
				at: ranges.value(['geprueft'])?.start ?? 0,
				text: `Die Prüfung war am ${formatDate(due)} fällig.`,
				tun: 'Lesen Sie alles nach und tragen Sie den Tag unter `geprueft` ein.',
			};
		}
	},
};
