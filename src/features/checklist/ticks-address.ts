/** Start of the fragment that carries the ticks of a check list to somebody else. */
const PREFIX = '#haken=';

/** @returns the key under which the ticks of a page are kept on the device */
export function ticksKey(path: string): string {
	return `wissensnetz-haken-${path}`;
}

/** @returns the fragment of an address that carries ticks */
export function ticksFragment(names: readonly string[]): string {
	return PREFIX + names.join('.');
}

/** @returns the ticks of an address; undefined if it carries none */
export function ticksIn(fragment: string): string[] | undefined {
	if (!fragment.startsWith(PREFIX)) return undefined;
	return fragment.slice(PREFIX.length).split('.').filter(Boolean);
}
