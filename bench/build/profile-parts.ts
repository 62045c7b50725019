/** A part of the program and what it took. */
export interface ProfilePart {
	/** A room of `src/`, a package, a module of Node, or what V8 does itself. */
	name: string;
	/** Time in the part's own functions, without what they call. */
	seconds: number;
}

/** What is used of the profiles that Node writes. */
interface Profile {
	nodes: { id: number; callFrame: { functionName: string; url: string } }[];
	/** Ids of the functions that were seen running, and the microseconds to each from the one before. */
	samples: number[];
	timeDeltas: number[];
}

/**
 * Sums up a profile by the parts of the program.
 *
 * @param json a `.cpuprofile` of Node
 * @returns the parts, the largest first, without idle time
 */
export function profileParts(json: string): ProfilePart[] {
	const { nodes, samples, timeDeltas } = JSON.parse(json) as Profile;
	const nameOf = new Map(
		nodes.map(({ id, callFrame }) => [id, partOf(callFrame.url, callFrame.functionName)]),
	);
	const microseconds = new Map<string, number>();
	for (const [place, id] of samples.entries()) {
		const name = nameOf.get(id) ?? '';
		// The time a function ran until the next look; the last one is not known.
		const time = timeDeltas[place + 1] ?? 0;
		microseconds.set(name, (microseconds.get(name) ?? 0) + time);
	}
	microseconds.delete('(idle)');
	return [...microseconds]
		.map(([name, time]) => ({ name, seconds: time / 1e6 }))
		.sort((a, b) => b.seconds - a.seconds || (a.name < b.name ? -1 : 1));
}

/** Names the part of the program that a function belongs to. */
function partOf(url: string, functionName: string): string {
	const packages = url.split('/node_modules/');
	const inside = packages.length > 1 ? packages.at(-1) : undefined;
	if (inside) return /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? inside;
	if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
	const own = /\/src\/((?:commands\/)?[\w-]+)\//.exec(url)?.[1];
	if (own) return `src/${own}`;
	// Astro bundles the pages and what they import.
	if (url !== '') return 'gebündelte Seiten';
	return functionName.startsWith('(') ? functionName : 'V8';
}
