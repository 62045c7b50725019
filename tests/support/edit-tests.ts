import { appendFileSync, cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { temporaryFolder, writeFiles } from './build-variant.ts';
import { differencesOf, type Digests } from './build-differences.ts';
import { editedPortal, filesOf } from './edited-portal.ts';
import { copySources, digestsOf, givePackages, startBuild } from './project-copy.ts';
import { drawnFrom, EDITS, editSeries, inGroups, type EditName } from './random-edits.ts';

const SEED = 12;
const COLOURS = ['teal', 'maroon', 'navy', 'olive'];

/** At least so many files change with an edit, nearly all of them pages, so that a stale one would be found. */
const LEAST_FILES: Record<EditName, number> = {
	text: 1,
	title: 3,
	topic: 10,
	term: 3,
	image: 1,
	added: 5,
	renamed: 5,
	removed: 5,
	draft: 5,
	expired: 2,
};

/**
 * Defines tests: a portal is edited again and again. After each of the first edits, every one of another kind, and then
 * after groups of edits, a project that keeps its caches builds it, and one without any. Both have to publish the same
 * bytes. Two builds run at once, each in its own copy of the project.
 *
 * @param each number of edits of each kind
 * @param single number of edits after each of which the portal is built; at most the number of kinds
 */
export function testEdits(each: number, single: number): void {
	// Up to twenty pairs of builds, on a computer that may be busy.
	vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

	const write = drawnFrom(SEED);
	const portal = editedPortal();
	const series = editSeries(each, write);
	const alone = series.slice(0, single);
	const groups = inGroups(series.slice(alone.length), write);

	let root = '';
	let pictures: Buffer[] = [];
	/** What was published before any edit. */
	let first: Digests = {};
	let firstCached: Digests = {};
	/** What was published last. */
	let last: Digests = {};

	beforeAll(async () => {
		const temporary = temporaryFolder();
		root = temporary.path;
		pictures = await Promise.all(
			COLOURS.map((background) =>
				sharp({ create: { width: 640, height: 360, channels: 3, background } })
					.png()
					.toBuffer(),
			),
		);
		for (const name of ['cached', 'clean']) {
			copySources(join(root, name));
			givePackages(join(root, name), 'shared');
		}
		const both = await buildBoth();
		first = last = both.clean;
		firstCached = both.cached;
		return temporary.remove;
	});

	/** Builds the content as it is now, with and without caches. */
	async function buildBoth(): Promise<{ cached: Digests; clean: Digests }> {
		writeContent(filesOf(portal, pictures));
		// The program does not depend on the content; tests of its own see to that.
		const folder = join(root, 'clean');
		const caches = globSync('.cache/*', { cwd: folder }).filter(
			(name) => !name.endsWith('programm'),
		);
		for (const made of [...caches, '.astro', 'dist'])
			rmSync(join(folder, made), { recursive: true, force: true });
		const [cached, clean] = await Promise.all([build('cached'), build('clean')]);
		return { cached, clean };
	}

	function writeContent(files: Readonly<Record<string, string | Uint8Array>>): void {
		rmSync(join(root, 'inhalte'), { recursive: true, force: true });
		writeFiles(join(root, 'inhalte'), files);
	}

	async function build(project: string): Promise<Digests> {
		const folder = join(root, project);
		const { code, said } = await startBuild(folder, { CONTENT_DIR: join(root, 'inhalte') }).end;
		if (code !== 0) throw new Error(`The ${project} build failed (${code}):\n${said}`);
		return digestsOf(join(folder, 'dist'));
	}

	/** Edits, builds and compares. @returns what the edits changed in the clean build */
	async function followed(names: readonly EditName[]): Promise<string[]> {
		const told = names.map((name) => EDITS[name](portal, write, pictures.length));
		const { cached, clean } = await buildBoth();
		expect(differencesOf(clean, cached), `after ${told.join('; ')}`).toEqual([]);
		const changed = differencesOf(last, clean);
		last = clean;
		return changed;
	}

	test('before any edit, both publish the same', () => {
		expect(Object.keys(first).length).toBeGreaterThan(300);
		expect(differencesOf(first, firstCached)).toEqual([]);
	});

	test.each(alone)(
		'after an edit of the kind „%s“, the cached build is the clean one',
		async (name) => {
			const changed = await followed([name]);
			const files = changed.filter((line) => !/\.(?:br|gz)$/.test(line));
			expect(files.length, changed.join('\n')).toBeGreaterThanOrEqual(LEAST_FILES[name]);
		},
	);

	test.each(['index.html', 'themen/index.html.br'])(
		'a stale %s in the published folder would be found',
		(file) => {
			const dist = join(root, 'cached/dist');
			// A copy, as a cache may share its files with what is published.
			const stale = join(root, 'stale');
			cpSync(dist, stale, { recursive: true });
			appendFileSync(join(stale, file), ' ');
			expect(differencesOf(digestsOf(dist), digestsOf(stale))).toEqual([`changed ${file}`]);
			rmSync(stale, { recursive: true });
		},
	);

	test.each(groups.map((group) => [group.join(', '), group] as const))(
		'after %s',
		async (_, group) => {
			expect(await followed(group)).not.toEqual([]);
		},
	);

	test('content of before, with caches full of what came after, gives what it gave then', async () => {
		writeContent(filesOf(editedPortal(), pictures));
		expect(differencesOf(first, await build('cached'))).toEqual([]);
	});
}
