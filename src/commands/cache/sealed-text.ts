import { hash } from 'node:crypto';
import { readIfThere } from '../read-if-there.ts';

/** @returns a text with a checksum before it, as a cache writes it */
export function sealed(text: string): string {
	return `${sumOf(text)}\n${text}`;
}

/** @returns the text of a file written with {@link sealed}; undefined if it is missing, damaged or another file. */
export function readSealed(file: string): string | undefined {
	try {
		const whole = readIfThere(file);
		if (whole === undefined) return undefined;
		const line = whole.indexOf('\n');
		const text = whole.slice(line + 1);
		return whole.slice(0, Math.max(line, 0)) === sumOf(text) ? text : undefined;
	} catch {
		// Something else than a file lies in its place.
		return undefined;
	}
}

function sumOf(text: string): string {
	return hash('sha256', text, 'base64url');
}
