import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { chromiumOptions, ensureChromium } from '../support/chromium.ts';
import { freePort } from '../support/server-process.ts';

/** A window of a browser, as far as the tests use it. */
export interface Visitor {
	open(address: string): Promise<void>;
	back(): Promise<void>;
	forward(): Promise<void>;
	reload(): Promise<void>;
	/** Runs the body of a function in the page and returns what it returns. */
	run<T>(body: string): Promise<T>;
	/** Clicks an element, even one that a label covers. */
	click(selector: string): Promise<void>;
	/** Types into a field, after what it holds. */
	type(selector: string, text: string): Promise<void>;
	/** Presses Enter in a field. */
	enter(selector: string): Promise<void>;
	close(): Promise<void>;
}

/** A family of browsers. */
export interface Engine {
	name: string;
	/** @returns why this machine cannot run it; undefined if it can */
	missing(): string | undefined;
	start(): Promise<Visitor>;
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSER = ['4.1', '4.0', '6.0'].map(
	(version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);
const XVFB = '/usr/bin/Xvfb';
const PACKAGE_MANAGER = 'apt-get';
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

const found = (paths: readonly string[]) => paths.find((path) => existsSync(path));
const isComplete = () =>
	Boolean(found(FIREFOX) && found([WEBKIT_DRIVER]) && found(MINI_BROWSER) && found([XVFB]));

/** Installs what Debian has and this machine lacks, as root; what cannot be had is told by {@link Engine.missing}. */
export function ensureEngines(): void {
	ensureChromium();
	if (isComplete() || process.getuid?.() !== 0) return;
	process.stdout.write('Firefox und WebKit fehlen und werden eingerichtet …\n');
	try {
		for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]])
			execFileSync(PACKAGE_MANAGER, args, { stdio: 'ignore' });
	} catch {
		// Each engine says what it lacks.
	}
}

const byHand = (what: string) =>
	`${what} fehlt. Von Hand: „apt-get install ${PACKAGES.join(' ')}“.`;

/** The three engines that people read the portal with. */
export const ENGINES: readonly Engine[] = [
	{
		name: 'Chromium',
		missing: () => undefined,
		start: async () => {
			const { executablePath, args } = chromiumOptions();
			return puppeteerVisitor(
				await puppeteer.launch({ executablePath: executablePath ?? '', args: args ?? [] }),
			);
		},
	},
	{
		name: 'Firefox',
		missing: () => (found(FIREFOX) ? undefined : byHand('Firefox')),
		start: async () =>
			puppeteerVisitor(
				await puppeteer.launch({ browser: 'firefox', executablePath: found(FIREFOX) ?? '' }),
			),
	},
	{
		name: 'WebKit',
		missing: () =>
			found([WEBKIT_DRIVER]) && found(MINI_BROWSER) && found([XVFB])
				? undefined
				: byHand('WebKitGTK mit Treiber oder Xvfb'),
		start: startWebKit,
	},
];

// The answer has to come before the page is gone.
const leaving = (code: string) => `setTimeout(() => ${code})`;
const clicking = (selector: string) =>
	`document.querySelector(${JSON.stringify(selector)}).click()`;

async function puppeteerVisitor(browser: Browser): Promise<Visitor> {
	let page = await browser.newPage();
	return {
		open: async (address) => {
			// Each visit has a tab of its own: Firefox's driver waits in vain in one that came back from the cache.
			const before = page;
			page = await browser.newPage();
			await before.close();
			await page.goto(address);
		},
		back: async () => void (await page.evaluate(leaving('history.back()'))),
		forward: async () => void (await page.evaluate(leaving('history.forward()'))),
		reload: async () => void (await page.reload()),
		run: <T>(body: string) => page.evaluate(`(() => { ${body} })()`) as Promise<T>,
		click: async (selector) => void (await page.evaluate(clicking(selector))),
		type: (selector, text) => page.type(selector, text),
		enter: async (selector) => {
			await page.focus(selector);
			await page.keyboard.press('Enter');
		},
		close: () => browser.close(),
	};
}

/** WebKitGTK needs a screen; Xvfb is one that nobody sees. */
async function startWebKit(): Promise<Visitor> {
	const screen = spawn(
		XVFB,
		['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore'],
		},
	);
	const display = await new Promise<string>((resolve, reject) => {
		screen.stdout.once('data', (text) => resolve(`:${String(text).trim()}`));
		screen.once('exit', () => reject(new Error('Xvfb does not start')));
	});
	const port = await freePort();
	const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display },
	});
	const stop = () => {
		driver.kill();
		screen.kill();
	};
	try {
		return webKitVisitor(await webKitSession(port, driver), stop);
	} catch (error) {
		stop();
		throw error;
	}
}

async function webKitSession(port: number, driver: ChildProcess): Promise<WebDriver> {
	const server = `http://127.0.0.1:${port}`;
	for (let attempt = 0; attempt < 100 && driver.exitCode === null; attempt++) {
		const answers = await fetch(`${server}/status`).then(
			() => true,
			() => false,
		);
		if (answers) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const wanted = new Capabilities();
	wanted.set('browserName', 'MiniBrowser');
	const binary = found(MINI_BROWSER);
	wanted.set('webkitgtk:browserOptions', { binary, args: ['--automation'] });
	return new Builder().usingServer(server).withCapabilities(wanted).build();
}

function webKitVisitor(browser: WebDriver, stop: () => void): Visitor {
	const element = (selector: string) => browser.findElement(By.css(selector));
	return {
		open: (address) => browser.get(address),
		back: () => browser.navigate().back(),
		forward: () => browser.navigate().forward(),
		reload: () => browser.navigate().refresh(),
		run: <T>(body: string) => browser.executeScript<T>(body),
		click: (selector) => browser.executeScript(clicking(selector)),
		type: (selector, text) => element(selector).sendKeys(text),
		enter: (selector) => element(selector).sendKeys(Key.ENTER),
		close: async () => {
			await browser.quit().finally(stop);
		},
	};
}
