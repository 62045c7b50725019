import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '#src/base/text/numbers.ts';

/** @returns the median of some figures (the upper one if their number is even); 0 for none. */
export function median(figures: readonly number[]): number {
	return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** Writes median, minimum and maximum of several figures: `2,1 s (Median aus 3, 2 bis 2,4)`. */
export function spread(figures: readonly number[], unit: string): string {
	const [least, most] = [Math.min(...figures), Math.max(...figures)];
	return `${formatNumber(median(figures))} ${unit} (Median aus ${figures.length}, ${formatNumber(least)} bis ${formatNumber(most)})`;
}

/** Writes bytes as `12,3 kB`. */
export function kilobytes(bytes: number): string {
	return `${formatNumber(Math.round(bytes / 100) / 10)} kB`;
}

/** @returns the total bytes of all files below a folder. */
export function folderSize(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** Prints one named figure. */
export function print(name: string, value: string): void {
	process.stdout.write(`${name}: ${value}\n`);
}
