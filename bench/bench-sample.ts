import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @returns addresses of one page of each common type: start, case, list, guide, search,
 * municipality.
 */
export function firstPages(folder: string): string[] {
	const firstIn = (kind: string) => {
		const [first] = readdirSync(join(folder, kind), { withFileTypes: true })
			.filter((each) => each.isDirectory())
			.map(({ name }) => `/${kind}/${name}/`)
			.sort();
		return first ?? [];
	};
	return [
		'/',
		firstIn('praxisbeispiele'),
		'/praxisbeispiele/',
		firstIn('leitfaeden'),
		'/suche/',
		firstIn('kommunen'),
	].flat();
}
