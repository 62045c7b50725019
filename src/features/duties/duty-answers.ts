/** Answers to the questions of the page `/was-gilt/`; what nobody has answered is left out. */
export interface Answers {
	/** Id of the municipality chosen; it decides nothing itself. */
	kommune?: string;
	/** Id of a size class. */
	groesse?: string;
	baurechtsbehoerde?: YesNo;
	auslaenderbehoerde?: YesNo;
	/** Areas of interest; left out: all. */
	bereich?: readonly string[];
	/** What else the municipality is or does; `keine`: nothing of it. */
	rolle?: readonly string[];
}

export type YesNo = 'ja' | 'nein';

/** For whom a duty holds, as its entry says it; left out: for everybody. */
export interface Conditions {
	baurechtsbehoerde?: YesNo | undefined;
	auslaenderbehoerde?: YesNo | undefined;
	einwohner_ab?: number | undefined;
	einwohner_bis?: number | undefined;
	rolle?: readonly string[] | undefined;
}

/** Inhabitants of a size class. */
export interface SizeRange {
	from: number;
	to: number;
}

/** Said instead of a role: none of them. */
export const NO_ROLE = 'keine';

/**
 * Judges a duty by the answers.
 *
 * @param size inhabitants of the size class in the answers
 * @returns `open` if a question that decides has no answer yet
 */
export function applies(
	conditions: Conditions,
	answers: Answers,
	size: SizeRange | undefined,
): 'yes' | 'no' | 'open' {
	const { baurechtsbehoerde, auslaenderbehoerde, rolle } = conditions;
	const { einwohner_ab = 0, einwohner_bis = Infinity } = conditions;
	const judged = [
		decided(baurechtsbehoerde, answers.baurechtsbehoerde),
		decided(auslaenderbehoerde, answers.auslaenderbehoerde),
		...(rolle
			? [answers.rolle && (rolle.some((each) => answers.rolle?.includes(each)) ? 'yes' : 'no')]
			: []),
		...(einwohner_ab > 0 || einwohner_bis < Infinity
			? [size && within(size, einwohner_ab, einwohner_bis)]
			: []),
	].map((each) => each ?? 'open');
	if (judged.includes('no')) return 'no';
	return judged.includes('open') ? 'open' : 'yes';
}

/** @returns true if a duty belongs to one of the areas asked for */
export function concerns(areas: readonly string[], { bereich }: Answers): boolean {
	return !bereich || areas.some((area) => bereich.includes(area));
}

/**
 * @param areas of a duty, the most important first
 * @returns the area under which it is shown: the first of those asked for, or else its own first one
 */
export function shownIn(areas: readonly string[], { bereich }: Answers): string | undefined {
	return areas.find((area) => bereich?.includes(area)) ?? areas[0];
}

/** Reads answers from an address; what is none of the known values is left out. */
export function readAnswers(query: string): Answers {
	const params = new URLSearchParams(query);
	const list = (name: string) => {
		const values = (params.get(name) ?? '').split(',').filter((value) => /^[a-z-]+$/.test(value));
		return values.length > 0 ? { [name]: [...new Set(values)] } : {};
	};
	const yesNo = (name: string, short: string) => {
		const value = params.get(short);
		return value === 'ja' || value === 'nein' ? { [name]: value } : {};
	};
	const id = (name: string) => {
		const value = params.get(name) ?? '';
		return /^[a-z0-9-]+$/.test(value) ? { [name]: value } : {};
	};
	return {
		...id('kommune'),
		...id('groesse'),
		...yesNo('baurechtsbehoerde', 'baurecht'),
		...yesNo('auslaenderbehoerde', 'auslaenderamt'),
		...list('bereich'),
		...list('rolle'),
	};
}

/** @returns the query of an address with these answers, with its question mark; empty without answers */
export function writeAnswers(answers: Answers): string {
	const { kommune, groesse, baurechtsbehoerde, auslaenderbehoerde, bereich, rolle } = answers;
	const parts = [
		['kommune', kommune],
		['groesse', groesse],
		['baurecht', baurechtsbehoerde],
		['auslaenderamt', auslaenderbehoerde],
		['bereich', bereich?.join(',')],
		['rolle', rolle?.join(',')],
	].flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function decided(wanted: YesNo | undefined, answer: YesNo | undefined): 'yes' | 'no' | undefined {
	if (wanted === undefined) return 'yes';
	return answer && (answer === wanted ? 'yes' : 'no');
}

/** @returns undefined for a size class in which only some municipalities have that many inhabitants */
function within({ from, to }: SizeRange, least: number, most: number): 'yes' | 'no' | undefined {
	if (to < least || from > most) return 'no';
	return from >= least && to <= most ? 'yes' : undefined;
}
