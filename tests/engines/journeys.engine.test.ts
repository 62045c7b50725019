import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { serveFolder } from '#src/commands/start/serve-folder.ts';
import { distFolder } from '../support/built-site.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/build-variant.ts';
import { pageTypes } from '../support/page-types.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { surveyPortal } from '../support/survey-portal.ts';
import { ENGINES, ensureEngines, type Visitor } from './engines.ts';

ensureEngines();

let portal: Awaited<ReturnType<typeof serveFolder>>;
let survey: Awaited<ReturnType<typeof serveFolder>>;
let content: TemporaryFolder;

beforeAll(async () => {
	content = temporaryFolder(surveyPortal);
	portal = await serveFolder(distFolder, { port: 0, base: '/' });
	const folder = await sharedBuild({ CONTENT_DIR: content.path });
	survey = await serveFolder(folder, { port: 0, base: '/' });
});
afterAll(() => {
	portal.close();
	survey.close();
	content.remove();
});

/** @returns what the check refuses in these files among those of the portal */
function mistakesOf(files: Readonly<Record<string, string>>): string[] {
	const folder = temporaryFolder();
	cpSync('content', folder.path, { recursive: true });
	writeFiles(folder.path, files);
	const { findings } = checkContent(folder.path);
	folder.remove();
	return findings.flatMap(({ severity, file, text }) =>
		severity === 'Fehler' ? `${file} ${text}` : [],
	);
}

const HITS = `return document.querySelectorAll('#treffer > li').length`;
const FIELD = `return document.querySelector('#suche-gross').value`;
const FIRST_HIT = '#treffer a';

for (const engine of ENGINES) {
	describe.skipIf(engine.missing() !== undefined)(
		`${engine.name} ${engine.missing() ?? ''}`,
		() => {
			// A browser of its own for each try: one that crashed or hangs fails no other test.
			let visitor: Visitor;
			beforeEach(async () => {
				visitor = await engine.start();
			});
			afterEach(() => visitor.close());

			/** Waits until the page answers as expected. */
			const until = (body: string, wanted: (answer: never) => boolean) =>
				expect.poll(async () => wanted(await visitor.run(body)), { timeout: 20_000 }).toBe(true);
			const open = (path: string) => visitor.open(new URL(path, portal.address).href);
			const hasHits = () => until(HITS, (count: number) => count > 0);
			const isAt = (part: string) =>
				until('return location.href', (href: string) => href.includes(part));

			test('a search is as it was after a hit was opened, and filters go on from there', async () => {
				await open('/suche/?q=Stadt');
				await hasHits();
				await visitor.click(FIRST_HIT);
				await until('return location.pathname', (path: string) => path !== '/suche/');
				await visitor.back();
				await isAt('/suche/?q=Stadt');
				await hasHits();
				await until(FIELD, (text: string) => text === 'Stadt');
				await visitor.run(`document.querySelector('[data-filterbereich]').open = true`);
				await visitor.click('[data-filterfeld] input[name="art"]');
				await isAt('q=Stadt&art=');
				await hasHits();
			});

			test('back and forward lead through searches, and the field says which one is shown', async () => {
				await open('/suche/');
				await visitor.type('#suche-gross', 'Bauantrag');
				await visitor.enter('#suche-gross');
				await isAt('q=Bauantrag');
				await hasHits();
				await visitor.run(`document.querySelector('#suche-gross').value = ''`);
				await visitor.type('#suche-gross', 'Kehl');
				await visitor.enter('#suche-gross');
				await isAt('q=Kehl');
				await visitor.run('history.back()');
				await isAt('q=Bauantrag');
				await until(FIELD, (text: string) => text === 'Bauantrag');
				await visitor.run('history.forward()');
				await isAt('q=Kehl');
				await until(FIELD, (text: string) => text === 'Kehl');
			});

			test('who loaded more hits finds them again, at the same place, even if the page was loaded anew', async () => {
				await open('/suche/?q=Stadt');
				await hasHits();
				for (const count of [20, 30]) {
					await visitor.click('[data-weitere]');
					await until(HITS, (now: number) => now >= count);
				}
				await visitor.run(
					`document.querySelectorAll('#treffer > li')[24].scrollIntoView({ behavior: 'instant' })`,
				);
				// The focus on the first new hit may still move the page a little.
				await until(
					'return history.state?.hits === 30 && history.state.top === Math.round(scrollY)',
					(noted: boolean) => noted,
				);
				const top = await visitor.run<number>('return history.state.top');
				expect(top).toBeGreaterThan(1000);
				await visitor.reload();
				await until(HITS, (now: number) => now >= 30);
				await until('return Math.round(scrollY)', (now: number) => Math.abs(now - top) < 200);
			});

			test('what was typed into the search field of a page is still there after a visit elsewhere', async () => {
				await open('/leitfaeden/');
				await visitor.type('#suche-kopf', 'Bauan');
				await visitor.run(`document.querySelector('main .zeile__titel a').click()`);
				await until('return location.pathname', (path: string) => path !== '/leitfaeden/');
				await visitor.back();
				await isAt('/leitfaeden/');
				// A browser that did not keep the page has loaded it anew, with an empty field.
				const isAnew = `performance.getEntriesByType('navigation')[0]?.type === 'back_forward'`;
				await until(
					`return ${isAnew} || document.querySelector('#suche-kopf').value === 'Bauan'`,
					(kept: boolean) => kept,
				);
			});

			test('a filtered list is still filtered after an entry was read, and its boxes say so', async () => {
				await open('/praxisbeispiele/');
				const box = '.filter__gruppen input[name="status"]';
				await until(`return document.querySelectorAll('${box}').length`, (n: number) => n > 1);
				await visitor.run(
					`for (const each of document.querySelectorAll('details.filter, details.filter details')) each.open = true`,
				);
				await visitor.click(box);
				await isAt('status=');
				const state = `return JSON.stringify([document.querySelector('${box}').checked,
				[...document.querySelectorAll('[data-zeilen] > *')].filter((row) => !row.hidden).length])`;
				// The rows of a list on several pages come one after another.
				const settled = `return document.querySelector('[data-zahl]').textContent.includes(' von ') &&
				!document.querySelector('[data-zeilen][aria-busy]')`;
				await until(settled, (all: boolean) => all);
				const before = await visitor.run<string>(state);
				expect(before).toMatch(/^\[true,/);
				await visitor.run(
					`[...document.querySelectorAll('.zeile__titel a')].find((a) => a.checkVisibility()).click()`,
				);
				await until('return location.pathname', (path: string) => path !== '/praxisbeispiele/');
				await visitor.back();
				await isAt('status=');
				await until(state, (now: string) => now === before);
			});

			test('the number for a comparison is still there after a visit elsewhere', async () => {
				await open('/praxisbeispiele/');
				const ids = await visitor.run<string[]>(
					`return [...document.querySelectorAll('input[name="vergleich"], [data-zeilen] input[type="checkbox"]')].slice(0, 2).map((box) => box.value)`,
				);
				await open(`/vergleich/?beispiele=${ids.join(',')}&einwohner=12500`);
				await until(
					`return document.querySelector('[data-vergleich]').dataset.vergleich`,
					(state: string) => state === 'fertig',
				);
				await visitor.run(`document.querySelector('.krumen a').click()`);
				await until('return location.pathname', (path: string) => path === '/');
				await visitor.back();
				await isAt('/vergleich/');
				await until(
					`return document.querySelector('#einwohner').value`,
					(text: string) => text.replace(/\D/g, '') === '12500',
				);
			});

			test('no answer of a questionnaire is lost by going back and forth', async () => {
				await visitor.open(new URL('/umfragen/offen-2027/fragebogen/', survey.address).href);
				await visitor.type('[name="stellen"]', '1,5');
				await visitor.type('[name="wunsch"]', 'Mehr Zeit');
				await visitor.click('input[name="akte"][value="teils"]');
				await visitor.click('input[name="dienste"][value="bau"]');
				await visitor.run(
					`const field = document.querySelector('[name="kommune"]'); field.selectedIndex = 3`,
				);
				const answers = `return JSON.stringify([...new FormData(document.querySelector('main form'))])`;
				const before = await visitor.run<string>(answers);
				expect(before).toContain('1,5');
				await visitor.run(`document.querySelector('.krumen a').click()`);
				await until('return location.pathname', (path: string) => path === '/');
				await visitor.back();
				await isAt('fragebogen');
				await until(answers, (now: string) => now === before);
			});

			test('an offer is filled in by hand, becomes a file, and the file passes the check', async () => {
				await open('/mitmachen/neu/boerse/');
				await until(`return !document.querySelector('beitrag-formular').hidden`, Boolean);
				await visitor.run(`document.querySelector('[data-ausfuehrlich]').open = true`);
				const field = (name: string) => `[name="${name}"]`;
				await visitor.type(field('titel'), 'Biete Aktenplan für kleine Gemeinden');
				await visitor.type(
					field('kurzfassung'),
					'Wir geben unseren Aktenplan weiter und zeigen, wie wir ihn nutzen.',
				);
				await visitor.click(`${field('themen')}[value="e-akte"]`);
				await visitor.click(`${field('art')}[value="biete"]`);
				await visitor.run(`document.querySelector('[name="kommune"]').value = 'kehl'`);
				await visitor.type(field('gueltig_bis'), '31.12.2099');
				await visitor.type(field('ansprechstelle.stelle'), 'Hauptamt');
				const goOn = async (step: number) => {
					await visitor.click(`[data-schritt="${step}"] [data-weiter]`);
					await until(`return !document.querySelector('#schritt-${step + 1}').hidden`, Boolean);
				};
				await goOn(1);
				await visitor.type(field('abschnitt.0'), 'Der Plan passt für Bürger*innen, **ganz**.');
				const steps = await visitor.run<number>(
					`return document.querySelectorAll('[data-schritt]').length`,
				);
				for (let step = 2; step < steps; step++) await goOn(step);
				await visitor.click(field('freigabe'));
				await visitor.click('[data-pruefen]');
				await until(`return !document.querySelector('[data-fertig]').hidden`, Boolean);
				const text = await visitor.run<string>(
					`return document.querySelector('[data-ausgabe]').value`,
				);
				expect(text).toContain('Bürger\\*innen, **ganz**.');
				expect(mistakesOf({ 'boerse/kehl-aktenplan.mdx': text })).toEqual([]);
			});

			test('a word of a published page is corrected, and nothing else in its file', async () => {
				await open('/mitmachen/aendern/praxisbeispiele/?artikel=famigo-offenburg');
				await until(`return !document.querySelector('[data-inhalt]').hidden`, Boolean);
				await visitor.run(
					`for (const fold of document.querySelectorAll('main details')) fold.open = true`,
				);
				await visitor.type('[name="abschnitt.3"]', ' Neu.');
				await visitor.click('[name="freigabe"]');
				await visitor.click('[data-pruefen]');
				await until(`return !document.querySelector('[data-fertig]').hidden`, Boolean);
				const text = await visitor.run<string>(
					`return document.querySelector('[data-ausgabe]').value`,
				);
				const file = 'praxisbeispiele/famigo-offenburg.mdx';
				const before = readFileSync(join('content', file), 'utf8').split('\n');
				const changed = text.split('\n').filter((line) => !before.includes(line));
				expect(changed.filter((line) => !line.startsWith('stand: '))).toEqual([
					expect.stringMatching(/Neu\./) as string,
				]);
				expect(mistakesOf({ [file]: text })).toEqual([]);
			});

			test('no page scrolls sideways', async () => {
				const found: string[] = [];
				for (const path of pageTypes()) {
					await open(path);
					const size = await visitor.run<number[]>(
						'const page = document.documentElement; return [page.scrollWidth, page.clientWidth]',
					);
					if ((size[0] ?? 0) > (size[1] ?? 0)) found.push(`${path}: ${size.join(' > ')}`);
				}
				expect(found).toEqual([]);
			});
		},
	);
}
