import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { temporaryFolder } from './build-variant.ts';
import type { StoredObject } from './plain-hosts.ts';

/**
 * Runs `hosting/objektspeicher.sh` with a stand-in for the AWS command line that records its calls, and
 * applies the calls to a bucket in memory.
 *
 * @param built the built portal
 * @param path folder of the bucket, without slashes at the ends; empty for its root
 * @param before objects in the bucket before the upload
 */
export function uploadToBucket(
	built: string,
	path: string,
	before: Readonly<Record<string, StoredObject>> = {},
): Map<string, StoredObject> {
	const tools = temporaryFolder();
	try {
		const log = join(tools.path, 'log');
		const standIn = join(tools.path, 'aws');
		writeFileSync(standIn, `#!/bin/sh\nprintf '%s\\037' "$@" >> '${log}'\necho >> '${log}'\n`);
		chmodSync(standIn, 0o755);
		const bucket = `s3://portal${path && `/${path}`}`;
		execFileSync('sh', ['hosting/objektspeicher.sh', bucket, built], {
			env: { ...process.env, PATH: `${tools.path}:${process.env['PATH'] ?? ''}` },
		});
		const objects = new Map(Object.entries(before));
		const files = readdirSync(built, { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile())
			.map((file) => join(file.parentPath, file.name).slice(built.length + 1));
		for (const line of readFileSync(log, 'utf8').trimEnd().split('\n')) {
			obey(line.split('\x1f').slice(0, -1), { built, files, prefix: path && `${path}/`, objects });
		}
		return objects;
	} finally {
		tools.remove();
	}
}

interface Upload {
	built: string;
	files: readonly string[];
	prefix: string;
	objects: Map<string, StoredObject>;
}

/** Does what `aws s3 cp --recursive` and `aws s3 sync --delete --size-only` do; the last filter counts. */
function obey(args: readonly string[], { built, files, prefix, objects }: Upload): void {
	const option = (name: string) => args[args.indexOf(name) + 1];
	const filters = args.flatMap((arg, place) =>
		arg === '--include' || arg === '--exclude'
			? [{ take: arg === '--include', fits: matcher(args[place + 1] ?? '') }]
			: [],
	);
	const chosen = (file: string) => filters.findLast(({ fits }) => fits(file))?.take ?? true;
	if (args[1] === 'cp') {
		for (const file of files.filter(chosen)) {
			objects.set(prefix + file, {
				body: readFileSync(join(built, file)),
				type: option('--content-type') ?? '',
				cache: option('--cache-control') ?? '',
			});
		}
		return;
	}
	if (args[1] !== 'sync' || !args.includes('--delete')) throw new Error(`aws ${args.join(' ')}`);
	const there = new Set(files.map((file) => prefix + file));
	for (const file of files.filter(chosen)) {
		if (!objects.has(prefix + file)) throw new Error(`Without a media type: ${file}`);
	}
	for (const key of objects.keys()) {
		const inside = key.startsWith(prefix) && chosen(key.slice(prefix.length));
		if (inside && !there.has(key)) objects.delete(key);
	}
}

/** A pattern of the AWS command line, in which `*` also matches slashes. */
function matcher(pattern: string): (file: string) => boolean {
	const flat = (text: string) => text.replaceAll('/', '\u0001').replace(/^\./, '\u0002');
	return (file) => matchesGlob(flat(file), flat(pattern));
}
