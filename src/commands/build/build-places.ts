import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * The published folder and a build's files next to it, on the same disk so that they can be
 * renamed.
 */
export interface BuildPlaces {
	/** Absolute path of the published folder; of a symbolic link, its target. */
	published: string;
	/** Folder into which Astro writes; it must be inside the project. */
	work: string;
	/**
	 * The finished build next to the published folder; the same as `work` if the published folder is
	 * in the project.
	 */
	fresh: string;
	/** Place of the old published folder during the swap. */
	old: string;
	/** File that names the running build. */
	lock: string;
}

/** Age from which a folder of another machine counts as abandoned. */
export const NOBODYS_AFTER_MS = 24 * 60 * 60 * 1000;

/** @param target the published folder as configured, which need not exist */
export function buildPlaces(target: string): BuildPlaces {
	const given = resolve(target);
	const published = existsSync(given) ? realpathSync(given) : given;
	const name = `.${basename(published)}-bau`;
	const beside = join(dirname(published), name);
	const owner = `${hostname()}.${process.pid}`;
	const fresh = `${beside}-neu.${owner}`;
	const isInside = !relative(process.cwd(), published).startsWith('..');
	return {
		published,
		work: isInside ? fresh : resolve('.cache', `${name}-neu.${owner}`),
		fresh,
		old: `${beside}-alt.${owner}`,
		lock: beside,
	};
}

/**
 * Cleans up after killed builds: restores a published folder lost between the two renames of a
 * swap, and removes half-built folders.
 *
 * @returns true if the published folder was restored
 */
export function recover({ published, work, lock }: BuildPlaces): boolean {
	const left = [...new Set([dirname(published), dirname(work)])].flatMap((folder) =>
		!existsSync(folder)
			? []
			: readdirSync(folder)
					.filter((name) => name.startsWith(`${basename(lock)}-`))
					.map((name) => join(folder, name))
					.filter(isNobodys),
	);
	const [newest] = left
		.filter((path) => path.startsWith(`${lock}-alt`))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	const lost = newest !== undefined && !existsSync(published);
	if (lost) renameSync(newest, published);
	for (const path of left) rmSync(path, { recursive: true, force: true });
	return lost;
}

/** @returns true for a running process, including one of another user. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function isNobodys(path: string): boolean {
	const [host, pid] = /-bau-(?:neu|alt\d*)\.(.+)\.(\d+)$/.exec(path)?.slice(1) ?? [];
	// A folder with this process's number belongs to an earlier process.
	if (host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
	return Date.now() - statSync(path).mtimeMs > NOBODYS_AFTER_MS;
}
