import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { once } from '#src/base/once.ts';

const FOLDER = join(import.meta.dirname, '../../public');

/** Addresses of the files that every build copies as they are. */
export const publicFiles = once((): string[] =>
	existsSync(FOLDER)
		? readdirSync(FOLDER, { withFileTypes: true, recursive: true })
				.filter((item) => item.isFile())
				.map((item) => relative(FOLDER, join(item.parentPath, item.name)))
				.map((path) => `/${path.split(sep).join('/')}`)
		: [],
);
