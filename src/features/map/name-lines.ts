/** A longer name stands on two lines. */
const LONGEST_LINE = 12;

/**
 * Divides a long name where it has a hyphen, a slash or a blank, as close to its middle as possible: „Kappel-“,
 * „Grafenhausen“.
 */
export function nameLines(name: string): string[] {
	if (name.length <= LONGEST_LINE) return [name];
	const middle = name.length / 2;
	const places = [...name.matchAll(/[-/ ](?=.)/g)]
		.map(({ index }) => index + 1)
		.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	const [place] = places;
	return place === undefined ? [name] : [name.slice(0, place).trimEnd(), name.slice(place)];
}
