import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's Chromium without a window. */
const HEADLESS = ['/usr/bin/chromium-headless-shell'];

/** Set once the package manager was asked: what it has not got, it has not got for the other runners, either. */
const SOUGHT = 'CHROMIUM_SOUGHT';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Start options of an installed browser: the system's own, else Playwright's. */
export function chromiumOptions(): LaunchOptions {
	return startOf(SYSTEM);
}

/**
 * Start options for the many tests of pages: the same engine without a window's frame, in which they take about half the
 * time; else those of {@link chromiumOptions}.
 */
export function headlessOptions(): LaunchOptions {
	return startOf([...HEADLESS, ...SYSTEM]);
}

function startOf(paths: readonly string[]): LaunchOptions {
	const executablePath = paths.find((path) => existsSync(path));
	return { ...(executablePath ? { executablePath } : {}), args: ARGS };
}

/**
 * Makes sure that a Chromium is installed: looks for one, then tries Debian's package manager (as root),
 * then Playwright's download. As root, it also installs the one without a window, which is not needed.
 *
 * @throws Error with instructions if there is none
 */
export function ensureChromium(): void {
	const isThere = () =>
		SYSTEM.some((path) => existsSync(path)) || existsSync(chromium.executablePath());
	if (isThere() && (HEADLESS.some((path) => existsSync(path)) || process.env[SOUGHT])) return;
	process.env[SOUGHT] = '1';
	if (process.getuid?.() === 0) {
		process.stdout.write('Chromium fehlt, oder der ohne Fenster, und wird eingerichtet …\n');
		// Both at once: they have to be of one version.
		const both = ['chromium', 'chromium-headless-shell'];
		const isUpdated = isDone('apt-get', ['update']);
		if (isUpdated && !isDone('apt-get', ['install', '-y', '--no-install-recommends', ...both]))
			isDone('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	}
	if (isThere()) return;
	process.stdout.write('Chromium fehlt und wird eingerichtet …\n');
	if (isDone('npx', ['playwright', 'install', 'chromium']) && isThere()) return;
	throw new Error(
		'Chromium konnte nicht eingerichtet werden. Von Hand: „apt-get install chromium“ oder „npx playwright install chromium“.',
	);
}

function isDone(command: string, args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
