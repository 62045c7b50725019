// Runs in browsers, too; duties are too few to need a number with a point.

/** Value of the field that makes an entry a duty; all others say what may be done, or is good to know. */
export const BINDING = 'muss';

/** How many entries are duties, how many are not. */
export interface DutyCount {
	must: number;
	other: number;
}

/** @param values how binding each entry is */
export function countDuties(values: readonly (string | undefined)[]): DutyCount {
	const must = values.filter((value) => value === BINDING).length;
	return { must, other: values.length - must };
}

/** @returns `30 Pflichten und 7 Hinweise`; of what there is none, nothing is said */
export function dutyCountWords({ must, other }: DutyCount): string {
	return dutyParts({ must, other }, ['', '']);
}

/**
 * Also says which entries are which.
 *
 * @param labels how binding an entry can be: value → label
 * @returns `30 Pflichten (Muss) und 7 Hinweise (Soll, Kann, Gut zu wissen)`
 */
export function explainedDutyCount(
	{ must, other }: DutyCount,
	labels: Readonly<Record<string, string>>,
): string {
	const others = Object.keys(labels).filter((value) => value !== BINDING);
	const named = others.map((value) => labels[value]).join(', ');
	return dutyParts({ must, other }, [` (${labels[BINDING] ?? BINDING})`, ` (${named})`]);
}

/** @param open how many of them depend on a question without an answer */
export function answerWords(count: DutyCount, open: number): string {
	const all = count.must + count.other;
	if (all === 0) return 'Für diese Antworten gibt es keinen Eintrag.';
	const words = dutyCountWords(count);
	if (open === 0) return `Für Sie ${all === 1 ? 'gilt' : 'gelten'} ${words}.`;
	const which = `${open} davon ${open === 1 ? 'hängt' : 'hängen'}`;
	return `Für Sie: ${words}; ${which} von offenen Fragen ab.`;
}

function dutyParts(
	{ must, other }: DutyCount,
	[ofMust, ofOther]: readonly [string, string],
): string {
	const parts = [
		...(must > 0 || other === 0
			? [`${must} ${must === 1 ? 'Pflicht' : 'Pflichten'}${ofMust}`]
			: []),
		...(other > 0 ? [`${other} ${other === 1 ? 'Hinweis' : 'Hinweise'}${ofOther}`] : []),
	];
	return parts.join(' und ');
}
