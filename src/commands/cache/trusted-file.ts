import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readIfThere } from '../read-if-there.ts';

/**
 * Removes a file that has changed since the last process that trusted it, and saves the file's
 * checksum when this process ends. Astro trusts its store: a truncated or replaced one would end
 * the build with an error deep inside Astro.
 *
 * @param file absolute path; the checksum is stored next to it
 */
export function trustFile(file: string): void {
	// Astro calls this again when it restarts.
	if (trusted.has(file)) return;
	if (checksumOf(file) !== readIfThere(sumOf(file))) {
		rmSync(file, { force: true });
		rmSync(sumOf(file), { force: true });
	}
	if (trusted.size === 0) process.once('exit', remember);
	trusted.add(file);
}

const trusted = new Set<string>();

function remember(): void {
	for (const file of trusted) {
		const sum = checksumOf(file);
		try {
			if (sum !== undefined) writeFileSync(sumOf(file), sum);
		} catch {
			// Without a checksum, the next build makes the file again.
		}
	}
}

const sumOf = (file: string) => `${file}.sha256`;

function checksumOf(file: string): string | undefined {
	try {
		return createHash('sha256').update(readFileSync(file)).digest('hex');
	} catch {
		return undefined;
	}
}
