import { distFolder, readSite } from '../support/built-site.ts';
import { notAllByDay } from '../support/every-look.ts';
import { installColourKit } from '../support/in-page/colour-kit.ts';
import { reflowFaults } from '../support/in-page/reflow-faults.ts';
import { spaceText } from '../support/in-page/text-spacing.ts';
import { expect, test } from '../support/browser-test.ts';

const OF_A_FOLDER = 30;

/** Number of tests that share the pages, so that both workers are busy. */
const SHARES = 2;

// 1280 by 1024 pixels at 400 percent.
test.use({ viewport: { width: 320, height: 256 } });

for (const share of Array(SHARES).keys()) {
	test(`at 400 percent every page fits, with more space between its letters, too (${share + 1} of ${SHARES})`, async ({
		page,
	}) => {
		await page.addInitScript(installColourKit);
		await page.goto('/suche/');
		await page.evaluate(spaceText);
		const found: string[] = [];
		const pages = notAllByDay(readSite(distFolder).pages, OF_A_FOLDER).filter(
			(_, place) => place % SHARES === share,
		);
		for (const { path } of pages) {
			// One document shows the bodies in turn, with their stylesheets: much faster than loading each page.
			await page.evaluate(async (address) => {
				const html = await (await fetch(address)).text();
				const { head, body } = new DOMParser().parseFromString(html, 'text/html');
				if (!body.querySelector('h1')) throw new Error(`No page at ${address}`);
				const sheets = (from: ParentNode) => [
					...from.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
				];
				const wanted = sheets(head).map(({ href }) => href);
				for (const sheet of sheets(document)) if (!wanted.includes(sheet.href)) sheet.remove();
				const there = sheets(document).map(({ href }) => href);
				for (const sheet of sheets(head).filter(({ href }) => !there.includes(href))) {
					await new Promise((loaded, failed) => {
						sheet.onload = loaded;
						sheet.onerror = failed;
						document.head.append(document.adoptNode(sheet));
					});
				}
				document.body.replaceWith(document.adoptNode(body));
			}, path);
			const list = await page.evaluate(reflowFaults);
			found.push(...list.map((fault) => `${path}: ${fault}`));
		}
		expect(found).toEqual([]);
	});
}
