import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/build-variant.ts';
import { copySources, givePackages, startIn, type RunningBuild } from '../support/project-copy.ts';
import { freePort } from '../support/server-process.ts';
import { smallPortal } from '../support/small-portal.ts';

// `astro dev` in a copy of the project, as a writer uses it: content inside the project, several saves.
const CASE = 'praxisbeispiele/waldheim-formulare';
const FILE = `content/${CASE}/index.mdx`;

let project: TemporaryFolder;
let dev: RunningBuild;
let origin = '';
let said = '';

beforeAll(async () => {
	project = temporaryFolder();
	copySources(project.path);
	givePackages(project.path, 'shared');
	rmSync(join(project.path, 'content'), { recursive: true });
	writeFiles(join(project.path, 'content'), smallPortal);
	const port = await freePort();
	origin = `http://localhost:${port}`;
	dev = startIn(
		project.path,
		[process.execPath, 'node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
		{ ASTRO_DEV_BACKGROUND: '0' },
	);
	for (const stream of [dev.process.stdout, dev.process.stderr]) {
		stream?.on('data', (text) => (said += String(text)));
	}
	await until(() => page(), 'Freibad');
});
afterAll(async () => {
	dev.process.kill('SIGTERM');
	await dev.end;
	project.remove();
});

async function page(path = `/${CASE}/`): Promise<string> {
	try {
		// As a browser does when it is told to load anew, a request that gets no answer is given up.
		return await (await fetch(origin + path, { signal: AbortSignal.timeout(15_000) })).text();
	} catch {
		return '';
	}
}

/** Requests a page until it has a text; the test's time limit ends the waiting. */
async function until(ask: () => string | Promise<string>, text: string): Promise<void> {
	while (!(await ask()).includes(text)) await new Promise((done) => setTimeout(done, 100));
}

function save(from: string, to: string): void {
	const path = join(project.path, FILE);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${FILE} does not have ${from}`);
	writeFileSync(
		path,
		text.replace(from, () => to),
	);
}

test('drafts are shown while writing', async () => {
	expect(await page('/praxisbeispiele/waldheim-geheimplan/')).toContain('Entwurf');
});

test('a saved change appears without a restart, also where other pages name the entry', async () => {
	save('für das Freibad', 'für das Hallenbad');
	await until(() => page(), 'Formulare für das Hallenbad in Waldheim');
	await until(() => page('/praxisbeispiele/'), 'Formulare für das Hallenbad in Waldheim');
});

test('a broken change is reported with its place, and the last valid state stays', async () => {
	save('für das Hallenbad in Waldheim', '');
	save('titel: Formulare ', 'titel: X');
	await until(() => said, 'Gezeigt wird weiter der letzte gültige Stand.');
	expect(said).toContain(`${FILE}:2:8 Fehler felder`);
	expect(await page()).toContain('Formulare für das Hallenbad in Waldheim');
});

test('the new state appears after the repair', async () => {
	save('titel: X', 'titel: Formulare für die Sporthalle');
	await until(() => page(), 'Formulare für die Sporthalle');
});

test('a new and a removed entry change the pages', async () => {
	const term = join(project.path, 'content/glossar/formularserver.mdx');
	const text = readFileSync(term, 'utf8');
	const fresh = text.replaceAll('Formularserver', 'Onlinedienst');
	writeFileSync(join(project.path, 'content/glossar/onlinedienst.mdx'), fresh);
	await until(() => page('/glossar/'), 'Onlinedienst');
	rmSync(join(project.path, 'content/glossar/onlinedienst.mdx'));
	while ((await page('/glossar/')).includes('Onlinedienst'));
});

const schema = () =>
	JSON.parse(
		readFileSync(join(project.path, '.astro/collections/praxisbeispiele.schema.json'), 'utf8'),
	) as { properties: Record<string, { title?: string; errorMessage?: string }> };

test('editors get our schemas with German messages, not Astro’s of the same name', () => {
	expect(schema().properties['titel']).toMatchObject({
		title: 'Titel',
		errorMessage: expect.stringContaining('Titel: erwartet') as string,
	});
	expect(JSON.stringify(schema())).toContain('"waldheim"');
});

test('astro sync leaves them ours, too', async () => {
	const args = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'sync'];
	expect(await startIn(project.path, args, {}).end).toMatchObject({ code: 0 });
	expect(schema().properties['titel']).toHaveProperty('errorMessage');
});

test('a change of the program requires a restart', async () => {
	const file = join(project.path, 'src/model/kinds/meldungen.ts');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
	await until(() => said, 'src/model/kinds/meldungen.ts changed.');
	expect(said).toContain('restart astro dev');
});
