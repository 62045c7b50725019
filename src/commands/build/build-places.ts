import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The published folder and what a build keeps beside it, on the same disk so that it can be renamed. */
export interface BuildPlaces {
	/** Absolute path of the published folder; behind a link, the folder itself. */
	published: string;
	/** Where Astro writes; it demands a folder inside the project. */
	work: string;
	/** The finished build beside the published folder; the same as `work` if that is in the project. */
	fresh: string;
	/** Where the published folder stands for the moment in which the two are swapped. */
	old: string;
	/** Says which build is running. */
	lock: string;
}

/** Left by a machine that cannot be asked, a folder is nobody's after this time. */
const NOBODYS_AFTER_MS = 24 * 60 * 60 * 1000;

/** @param target the published folder as given, which need not exist */
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
 * Tidies up after builds that were killed: a published folder that was lost between the two
 * renames of a swap comes back, half-built ones go.
 *
 * @returns true when the published folder was brought back
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

/** @returns whether a process still runs; a foreign one that may not be asked does. */
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
	// A folder of this very process is that of an earlier one with its number.
	if (host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
	return Date.now() - statSync(path).mtimeMs > NOBODYS_AFTER_MS;
}
