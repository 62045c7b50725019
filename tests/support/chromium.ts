import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Start options of an installed browser: the system's own, else Playwright's. */
export function chromiumOptions(): LaunchOptions {
	const executablePath = SYSTEM.find((path) => existsSync(path));
	return {
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	};
}

/**
 * Makes sure that a Chromium is installed: looks for one, then tries Debian's package manager (as root),
 * then Playwright's download.
 *
 * @throws Error with instructions if nothing works
 */
export function ensureChromium(): void {
	if (SYSTEM.some((path) => existsSync(path)) || existsSync(chromium.executablePath())) return;
	process.stdout.write('Chromium fehlt und wird eingerichtet …\n');
	const attempts: [string, string[]][] = [
		['apt-get', ['update']],
		['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
		['npx', ['playwright', 'install', 'chromium']],
	];
	for (const [command, args] of attempts) {
		try {
			execFileSync(command, args, { stdio: 'ignore' });
		} catch {
			continue;
		}
		if (SYSTEM.some((path) => existsSync(path)) || existsSync(chromium.executablePath())) return;
	}
	throw new Error(
		'Chromium konnte nicht eingerichtet werden. Von Hand: „apt-get install chromium“ oder „npx playwright install chromium“.',
	);
}
