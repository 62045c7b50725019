import { roundTo } from '../round.ts';
import { formatNumber } from './numbers.ts';

/** @returns the size of a file for readers: `12 KB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 999_500) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`;
	return `${formatNumber(roundTo(bytes / 1_000_000, 1))} MB`;
}
