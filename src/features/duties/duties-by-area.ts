import type { Entry } from '#src/model/entry.ts';
import { areaLabels, bindingLabels } from './condition-words.ts';

/** The duties of an area. */
export interface DutyArea {
	id: string;
	title: string;
	duties: Entry<'pflichten'>[];
}

/** @returns the areas in the schema's order; a duty stands in its first one, the most binding first */
export function dutiesByArea(duties: readonly Entry<'pflichten'>[]): DutyArea[] {
	const order = Object.keys(bindingLabels());
	const place = ({ data }: Entry<'pflichten'>) => order.indexOf(data.verbindlichkeit);
	return Object.entries(areaLabels()).flatMap(([id, title]) => {
		const own = duties.filter(({ data }) => data.bereich[0] === id);
		return own.length > 0 ? [{ id, title, duties: own.sort((a, b) => place(a) - place(b)) }] : [];
	});
}
