import { forget, keep, readKept } from '#src/base/browser/kept.ts';

/** A draft on the reader's device. Browsers may refuse to keep one; then every function does nothing. */
export interface Draft {
	/** @returns the values by name of the control; undefined if there is no draft */
	read(): Record<string, string[]> | undefined;
	/** @returns false if the browser keeps nothing */
	keep(values: Readonly<Record<string, string[]>>): boolean;
	remove(): void;
}

/** @param kind of the entry; each has a draft of its own */
export function draftOf(kind: string): Draft {
	const key = `wissensnetz-entwurf-${kind}`;
	return {
		read() {
			const kept = readKept(key);
			return isValues(kept) ? kept : undefined;
		},
		keep: (values) => keep(key, values),
		remove: () => forget(key),
	};
}

/** What other programs or earlier versions have left may be anything. */
function isValues(kept: unknown): kept is Record<string, string[]> {
	return (
		typeof kept === 'object' &&
		kept !== null &&
		!Array.isArray(kept) &&
		Object.values(kept).every(
			(list) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
		)
	);
}
