// Makes the pictures of the README: the start page of what is in dist/, light and dark. `npm run build` first.
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { serveFolder } from '#src/commands/start/serve-folder.ts';
import { distFolder } from './support/built-site.ts';
import { chromiumOptions, ensureChromium } from './support/chromium.ts';
import { FIXED_DAY } from './support/fixed-day.ts';

const FOLDER = 'docs/bilder';
const PORT = 4399;

if (!existsSync(join(distFolder, 'index.html'))) {
	process.stderr.write('Erst bauen: npm run build\n');
	process.exit(1);
}
ensureChromium();
mkdirSync(FOLDER, { recursive: true });
const site = await serveFolder(distFolder, { port: PORT, base: '/' });
const browser = await chromium.launch(chromiumOptions());
for (const { theme, name } of [
	{ theme: 'light', name: 'startseite-hell' },
	{ theme: 'dark', name: 'startseite-dunkel' },
] as const) {
	const page = await browser.newPage({
		colorScheme: theme,
		viewport: { width: 1280, height: 760 },
		locale: 'de-DE',
	});
	await page.clock.setFixedTime(new Date(Number(FIXED_DAY) * 1000));
	await page.goto(site.address);
	await page.evaluate(() => document.fonts.ready);
	const file = join(FOLDER, `${name}.webp`);
	await sharp(await page.screenshot())
		.webp({ quality: 82 })
		.toFile(file);
	process.stdout.write(`${file}\n`);
	await page.close();
}
await browser.close();
site.close();
