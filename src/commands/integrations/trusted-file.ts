import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Removes a file that is not as this function's process left it last, and remembers at the end of this process how it
 * is. Astro believes what it reads of its store: one that was cut off or replaced would end the build with an error
 * deep inside of it.
 *
 * @param file absolute path; the checksum lies beside it
 */
export function trustFile(file: string): void {
	// Astro reads its configuration again when it restarts.
	if (trusted.has(file)) return;
	if (checksumOf(file) !== textOf(sumOf(file))) {
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
			// Without the checksum, the file is made again.
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

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
