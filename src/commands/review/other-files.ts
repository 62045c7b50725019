import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposal } from './tell-changes.ts';

/** @returns the files of two folders that are not the same in both, in alphabetical order */
export function changedFiles(before: string, after: string): Proposal['files'] {
	const [old, now] = [filesIn(before), filesIn(after)];
	const all = [...new Set([...old, ...now])].sort();
	return all.flatMap((file): Proposal['files'] => {
		if (!old.has(file)) return [{ what: 'new', file }];
		if (!now.has(file)) return [{ what: 'gone', file }];
		const same = readFileSync(join(before, file)).equals(readFileSync(join(after, file)));
		return same ? [] : [{ what: 'changed', file }];
	});
}

function filesIn(folder: string): Set<string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	const names = files
		.filter((file) => file.isFile())
		.map((file) =>
			join(file.parentPath, file.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		);
	// Content may be a repository of its own.
	return new Set(names.filter((name) => !name.startsWith('.git/')));
}
