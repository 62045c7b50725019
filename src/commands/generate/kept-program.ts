import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { forgetOldest } from '../cache/forget-oldest.ts';
import type { AstroApp } from './astro-app.ts';
import {
	digestOf,
	filesBelow,
	isUnchanged,
	type FileDigests,
	type SiteFolder,
} from './site-folder.ts';

/** Programs kept: one for each address of the portal in use, and the one before. */
const MOST_KEPT = 4;

const PROGRAM = 'programm';
const ASSETS = 'teile';
const LIST = 'liste.json';
const ENTRY = /^prerender-entry\..+\.mjs$/;

interface List {
	/** Digests of all files of the kept program. */
	digests: [string, string][];
	/** Packages that reach the browser. */
	shipped: string[];
}

/** Astro's bundle of the program that renders pages, ready to be used without Astro's build. */
export interface KeptProgram {
	app: AstroApp;
	shipped: ReadonlySet<string>;
	/** Writes styles, scripts and public files. */
	writeAssets(folder: SiteFolder): void;
}

/** Folders and files of the project that make the program. */
const MADE_OF = [
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];
/** What npm has installed, which may differ from the lock file. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Digest of everything the program's bundle is made of: its source, its packages, Node, and where the portal is
 * published. Content is no part of it.
 *
 * @param project absolute path of the project's folder
 */
export function programKey(project: string, address: { siteUrl: string; base: string }): string {
	const digest = createHash('sha256').update(JSON.stringify([process.version, address]));
	for (const name of [...MADE_OF, INSTALLED]) {
		const path = join(project, name);
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat) continue;
		const files = stat.isDirectory()
			? filesBelow(path)
					.filter((file) => !/\.test\.ts$|(?:^|\/)testing\//.test(file))
					.sort()
					.map((file) => `${name}/${file}`)
			: [name];
		for (const file of files) {
			digest.update(`\0${file}\0`).update(readFileSync(join(project, file)));
		}
	}
	return digest.digest('hex').slice(0, 32);
}

/**
 * Keeps the program that Astro has just bundled.
 *
 * @param kept folder of kept programs; it lies in the project, where the bundle finds its packages
 * @param bundled folder that Astro writes to, before pages are rendered
 */
export function keepProgram(
	kept: string,
	key: string,
	bundled: string,
	shipped: ReadonlySet<string>,
): void {
	const fresh = join(kept, `.neu-${process.pid}`);
	try {
		rmSync(fresh, { recursive: true, force: true });
		mkdirSync(fresh, { recursive: true });
		for (const name of readdirSync(bundled)) {
			const to = name === '.prerender' ? PROGRAM : join(ASSETS, name);
			cpSync(join(bundled, name), join(fresh, to), { recursive: true });
		}
		const digests = filesBelow(fresh).map((file): [string, string] => [
			file,
			digestOf(readFileSync(join(fresh, file))),
		]);
		writeFileSync(
			join(fresh, LIST),
			JSON.stringify({ digests, shipped: [...shipped] } satisfies List),
		);
		rmSync(join(kept, key), { recursive: true, force: true });
		renameSync(fresh, join(kept, key));
		forgetOldest(kept, MOST_KEPT);
	} catch {
		// A program that cannot be kept is bundled again.
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** @returns the kept program of a key; undefined if there is none, or it is not whole. */
export async function keptProgram(kept: string, key: string): Promise<KeptProgram | undefined> {
	const folder = join(kept, key);
	const list = readList(join(folder, LIST));
	if (!list) return undefined;
	const digests: FileDigests = new Map(list.digests);
	digests.set(LIST, digestOf(readFileSync(join(folder, LIST))));
	const entry = [...digests.keys()].find((file) => ENTRY.test(file.slice(PROGRAM.length + 1)));
	if (entry === undefined || !isUnchanged(folder, digests)) return undefined;
	// The time of use decides which programs are forgotten.
	utimesSync(folder, new Date(), new Date());
	const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: AstroApp };
	prepare(app);
	return {
		app,
		shipped: new Set(list.shipped),
		writeAssets(site) {
			for (const [file] of list.digests) {
				if (!file.startsWith(`${ASSETS}/`)) continue;
				site.writeOrTakeOver(file.slice(ASSETS.length + 1), readFileSync(join(folder, file)));
			}
		},
	};
}

/** Gives the app what Astro's build gives it: the styles of each page, which its manifest has, and a logger. */
function prepare(app: AstroApp): void {
	const pages = app.manifest.routes.map(({ routeData: { route, component }, styles }) => ({
		key: `${route}&${component}`,
		styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })),
	}));
	app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
	app.setOptions({
		settings: { scripts: [] },
		logger: { options: { destination: { write: tellWarning } } },
	});
}

function tellWarning({ level, message }: { level: string; message: string }): void {
	if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
}

function readList(file: string): List | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as List;
	} catch {
		return undefined;
	}
}
