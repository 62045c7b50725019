/** A query of the test set and the pages that answer it. */
export interface BenchQuery {
	category: string;
	text: string;
	/** Addresses below the portal's base, each of which is correct. */
	expected: string[];
	/** `a` may be used for tuning, `b` is held back. */
	half: 'a' | 'b';
}

/**
 * Reads the test set: one query per line, four columns separated by tabs (category, query, expected
 * addresses separated by spaces, half).
 *
 * @throws Error with the line that has another form or repeats a query of its category
 */
export function parseQueries(table: string): BenchQuery[] {
	const seen = new Set<string>();
	return table.split('\n').flatMap((line, index) => {
		if (line.trim() === '') return [];
		const [category, text, addresses = '', half, ...more] = line.split('\t');
		const expected = addresses.split(' ');
		const valid =
			category &&
			text &&
			expected.every((address) => /^\/(?:.+\/)?$/.test(address)) &&
			!more.length;
		if (!valid || (half !== 'a' && half !== 'b')) {
			throw new Error(`Line ${index + 1} is not “category⇥query⇥/address/ …⇥a|b”: ${line}`);
		}
		const key = `${category}\t${text}`;
		if (seen.has(key)) throw new Error(`Line ${index + 1} repeats “${text}” in ${category}`);
		seen.add(key);
		return [{ category, text, expected, half }];
	});
}
