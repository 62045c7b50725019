import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PHASES_FILE, readPhases } from '#src/commands/progress/phases-file.ts';
import type { PhaseTime } from '#src/commands/progress/phase-times.ts';
import { builderEnvironment } from '../../tests/support/build-variant.ts';
import { copySources, givePackages } from '../../tests/support/project-copy.ts';
import type { Other } from './build-arguments.ts';
import { writeBareSite, writeStarlightSite, type PlainArticle } from './comparison-sites.ts';
import { measuredRun, type Cost } from './measured-run.ts';
import { ownTopics } from './write-content.ts';

/** Something that builds a site in a folder of its own. */
export interface Builder {
	name: string;
	/** Absolute path of what it publishes. */
	published: string;
	/** Removes everything earlier builds left. */
	forget: () => void;
	build: () => Promise<Cost>;
}

const ASTRO = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];

/** Name of the build with which all others are compared. */
export const BARE = 'blankes Astro, .md';

function astroSite(name: string, folder: string, command: readonly string[] = ASTRO): Builder {
	return {
		name,
		published: join(folder, 'dist'),
		// What Starlight keeps between builds lies among its packages.
		forget: () => forget(folder, ['node_modules/.astro']),
		build: () => measuredRun(command, { cwd: folder, env: builderEnvironment({}) }),
	};
}

function forget(folder: string, more: readonly string[] = []): void {
	for (const made of ['.cache', '.astro', 'dist', ...more]) {
		rmSync(join(folder, made), { recursive: true, force: true });
	}
}

/** Writes the site of bare Astro over some texts. */
export function bareAstro(folder: string, articles: readonly PlainArticle[]): Builder {
	writeBareSite(folder, articles, 'md');
	return astroSite(BARE, folder);
}

/**
 * Writes the site of another generator over the same texts.
 *
 * @returns a German sentence if it cannot be had here
 */
export function otherBuilder(
	other: Other,
	folder: string,
	articles: readonly PlainArticle[],
): Builder | string {
	if (other === 'starlight') {
		const linked = articles.slice(0, ownTopics().length).map(({ id }) => id);
		writeStarlightSite(folder, articles, linked);
		const npm = [
			'install',
			'--no-audit',
			'--no-fund',
			'--no-package-lock',
			'--loglevel=error',
			'--fetch-retries=1',
		];
		const { status, stderr } = spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
		if (status === 0) return astroSite('Starlight, schlanke Seitenleiste', folder);
		return `Starlight fehlt: npm konnte es nicht installieren (${firstLine(stderr)}).`;
	}
	writeBareSite(folder, articles, other === 'mdx' ? 'mdx' : 'md');
	if (other === 'mdx') return astroSite('blankes Astro, .mdx', folder);
	const both = '"$@" && exec node_modules/.bin/pagefind --site dist';
	return astroSite('blankes Astro und Pagefind', folder, ['sh', '-c', both, 'sh', ...ASTRO]);
}

const firstLine = (text: string | undefined) => text?.trim().split('\n')[0] ?? 'npm fehlt';

/** The portal as a builder that knows the phases of its builds. */
export interface PortalBuilder extends Builder {
	/** Builds from nothing with Node's profiler. @returns the profile of the main thread, as JSON */
	profile: () => Promise<string>;
	/** @returns the phases of the last build; none if it did not tell them */
	phases: () => PhaseTime[];
}

/** Copies the project, to build it without touching anything of the user's. */
export function portalBuilder(folder: string, content: string): PortalBuilder {
	copySources(folder);
	givePackages(folder, 'shared');
	const command = [process.execPath, 'src/commands/build/build.ts'];
	const phasesFile = join(folder, 'phasen.jsonl');
	const env = builderEnvironment({ CONTENT_DIR: content, [PHASES_FILE]: phasesFile });
	return {
		name: 'Portal',
		published: join(folder, 'dist'),
		forget: () => forget(folder),
		build: () => {
			rmSync(phasesFile, { force: true });
			return measuredRun(command, { cwd: folder, env });
		},
		profile: async () => {
			const profiles = join(folder, 'profile');
			const [node, ...rest] = command;
			forget(folder);
			await measuredRun([String(node), '--cpu-prof', `--cpu-prof-dir=${profiles}`, ...rest], {
				cwd: folder,
				env,
			});
			// A file for each thread: `CPU.<day>.<time>.<process>.<thread>.<number>.cpuprofile`.
			const [main] = globSync('CPU.*.*.*.0.*.cpuprofile', { cwd: profiles });
			const text = readFileSync(join(profiles, String(main)), 'utf8');
			rmSync(profiles, { recursive: true });
			return text;
		},
		phases: () =>
			readPhases(readFileSync(phasesFile, { encoding: 'utf8', flag: 'a+' })).at(-1) ?? [],
	};
}
