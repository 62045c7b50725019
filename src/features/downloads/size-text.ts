import { formatNumber } from '#src/base/text/numbers.ts';

/** @returns the size of a file in words: „17 kB“, „1,3 MB“ */
export function sizeText(bytes: number): string {
	if (bytes < 999_500) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`;
	return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
