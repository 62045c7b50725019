/** A query of the test set and the pages that answer it. */
export interface BenchQuery {
	category: string;
	text: string;
	/** Addresses below the portal's base, any of which is right. */
	expected: string[];
	/** `a` may be looked at while tuning, `b` is kept aside. */
	half: 'a' | 'b';
}

/**
 * Reads the test set: one query a line, four columns divided by tabs (category, query, expected
 * addresses with spaces between, half).
 *
 * @throws Error naming the line that is not of this form or repeats a query of its category
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
