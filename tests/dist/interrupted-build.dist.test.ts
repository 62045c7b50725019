import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	copySources,
	digestsOf,
	givePackages,
	startBuild,
	startIn,
} from '../support/project-copy.ts';
import { smallPortal } from '../support/small-portal.ts';

const OLD = { CONTENT_DIR: '../inhalte-alt' };
const NEW = { CONTENT_DIR: '../inhalte-neu' };

let project = '';
let dist = '';
/** Digests of the files of both portals, when whole. */
let oldSite: Record<string, string> = {};
let newSite: Record<string, string> = {};

beforeAll(async () => {
	const temporary = temporaryFolder({
		...under('inhalte-alt', smallPortal),
		...under('inhalte-neu', {
			...smallPortal,
			'themen/formulare.yaml': String(smallPortal['themen/formulare.yaml']).replace(
				'Formulare und Anträge',
				'Ein anderer Titel',
			),
		}),
	});
	project = join(temporary.path, 'projekt');
	dist = join(project, 'dist');
	copySources(project);
	givePackages(project, 'shared');
	newSite = await builtAs(NEW);
	cpSync(dist, join(temporary.path, 'neu'), { recursive: true });
	oldSite = await builtAs(OLD);
	cpSync(dist, join(temporary.path, 'alt'), { recursive: true });
	expect(oldSite).not.toEqual(newSite);
	return temporary.remove;
});

beforeEach(() => {
	rmSync(dist, { recursive: true, force: true });
	cpSync(join(project, '../alt'), dist, { recursive: true });
});

afterEach(() => {
	expect(leftBeside(), 'nothing of a build is left beside the published folder').toEqual([]);
});

function under(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
	return Object.fromEntries(
		Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]),
	);
}

function leftBeside(): string[] {
	return readdirSync(project).filter((name) => name.startsWith('.dist-bau'));
}

async function builtAs(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
	const { code, said } = await startBuild(project, env).end;
	expect(code, said).toBe(0);
	return digestsOf(dist);
}

test('killed at any moment, a build leaves the old portal or has published the new one, whole', async () => {
	const outcomes = [];
	for (const delay of [200, 1200, 1700, 2400, 3200]) {
		const build = startBuild(project, NEW);
		await setTimeout(delay);
		build.process.kill('SIGKILL');
		await build.end;
		const site = digestsOf(dist);
		const isNew = site['themen/formulare/index.html'] === newSite['themen/formulare/index.html'];
		expect(site, `after ${delay} ms`).toEqual(isNew ? newSite : oldSite);
		outcomes.push(isNew);
	}
	expect(outcomes[0], 'a build that was killed at once cannot have published').toBe(false);
	// The next build removes all leftovers and waits for none of the killed builds.
	expect(await builtAs(NEW)).toEqual(newSite);
});

test.each([
	['SIGTERM', 143],
	['SIGINT', 130],
] as const)('%s ends a build with one sentence and nothing left over', async (signal, expected) => {
	const build = startBuild(project, NEW);
	while (leftBeside().length < 2) await setTimeout(20);
	await setTimeout(300);
	build.process.kill(signal);
	const { code, said } = await build.end;
	expect(code).toBe(expected);
	expect(said).toContain('\nDer Bau wurde abgebrochen, das bisherige Portal bleibt, wie es war.\n');
	expect(said).not.toMatch(/^\s+at /m);
	expect(digestsOf(dist)).toEqual(oldSite);
});

test('two builds at once follow each other, and the later one is what is published', async () => {
	// Without what is kept of the content, the first one takes longer than the second one needs to begin.
	rmSync(join(project, '.cache/inhalte'), { recursive: true, force: true });
	const first = startBuild(project, OLD);
	while (!existsSync(join(project, '.dist-bau'))) await setTimeout(20);
	const second = startBuild(project, NEW);
	const [{ code, said }, later] = await Promise.all([first.end, second.end]);
	expect(code, said).toBe(0);
	expect(later.code, later.said).toBe(0);
	expect(later.said).toContain(
		`Es läuft schon ein Bau (Prozess ${first.process.pid}); dieser beginnt, sobald er fertig ist …`,
	);
	expect(digestsOf(dist)).toEqual(newSite);
});

/** Puts the published folder on a disk of its own, inside or outside of the project. */
function onSmallDisk(place: string, megabytes: number): string | undefined {
	mkdirSync(place, { recursive: true });
	const size = `size=${megabytes}m`;
	const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place], {
		encoding: 'utf8',
	});
	if (mounted.status !== 0) return mounted.stderr || 'there is no mount';
	onTestFinished(() => {
		spawnSync('umount', [place]);
		rmSync(dist, { force: true });
	});
	rmSync(dist, { recursive: true });
	symlinkSync(join(place, 'dist'), dist);
	mkdirSync(join(place, 'dist'));
	writeFileSync(join(place, 'dist/index.html'), 'alt');
	return undefined;
}

test.for([
	['Astro writes', 'platte', 1],
	['the portal is copied to another disk', '../andere-platte', 1],
] as const)(
	'a disk that is full when %s leaves the old portal and says so',
	async ([, folder, size], context) => {
		const place = join(project, folder);
		const refused = onSmallDisk(place, size);
		if (refused !== undefined) context.skip(refused);
		const { code, said } = await startBuild(project, NEW).end;
		expect(code, said).toBe(1);
		expect(said).toContain(
			`Der Bau ist gescheitert, das bisherige Portal bleibt, wie es war: Auf dem Datenträger von ${join(place, 'dist')} ist kein Platz mehr; schaffen Sie Platz und bauen Sie neu.`,
		);
		expect(said).not.toMatch(/^\s+at /m);
		expect(readdirSync(place)).toEqual(['dist']);
		expect(readdirSync(join(place, 'dist'))).toEqual(['index.html']);
	},
);

test('a published folder on another disk than the project is replaced as well', async (context) => {
	const refused = onSmallDisk(join(project, '../andere-platte'), 64);
	if (refused !== undefined) context.skip(refused);
	expect(await builtAs(NEW)).toEqual(newSite);
});

test('`npm start` on a taken port says what to do and ends with 1', async () => {
	const other = createServer().listen(4321);
	// An error means that the port is taken already, as the test needs it.
	other.on('error', () => undefined);
	onTestFinished(() => void other.close());
	const { code, said } = await startIn(
		project,
		[process.execPath, 'src/commands/start/start.ts'],
		NEW,
	).end;
	expect(code).toBe(1);
	expect(said).toContain('Anschluss 4321 ist belegt: Dort läuft schon ein Programm');
	expect(said).toContain('Beenden Sie es und starten Sie neu.');
	expect(said).not.toMatch(/^\s+at /m);
});
