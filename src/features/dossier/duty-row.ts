import { formatDate } from '#src/base/dates/imprecise-date.ts';
import type { Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { kinds } from '#src/model/kinds.ts';
import { bindingLabels, conditionWords } from '../duties/condition-words.ts';

/** What a dossier says of a duty beside its sentence. */
interface DutyRow {
	/** How binding it is. */
	binding: { value: string; label: string };
	/** For whom it holds: „Kommunen, die unternehmerisch tätig sind“. */
	who: string;
	/** From when, since when, until when; and what happens on that day. */
	when: string[];
}

const DATES = ['gilt_ab', 'gilt_seit', 'frist'] as const;

/** @returns the duty in the words of the lists of duties */
export function dutyRow({ data }: Entry<'pflichten'>): DutyRow {
	const value = data.verbindlichkeit;
	const who = conditionWords(data.voraussetzungen, data.bedingung);
	return {
		binding: { value, label: bindingLabels()[value] ?? value },
		who: `Für ${who}`,
		when: [
			...DATES.flatMap((name) => {
				const date = data[name];
				const before = fieldOf(kinds.pflichten.schema, name)?.meta?.saidBefore ?? '';
				return date === undefined ? [] : [`${before} ${formatDate(date)}`];
			}),
			...(data.frist_hinweis === undefined ? [] : [data.frist_hinweis]),
		],
	};
}
