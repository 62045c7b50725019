// Builds the portals and makes sure that servers are installed, once for all tests of this folder.
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from '../support/build-variant.ts';
import { ensureChromium } from '../support/chromium.ts';
import { buildMovedPortal } from '../support/moved-portal.ts';
import { OTHER_PATH, OTHER_SITE, otherPortal } from '../support/other-portal.ts';
import { sharedPackedBuild } from '../support/shared-build.ts';
import { missingServers } from '../support/web-servers.ts';

declare module 'vitest' {
	interface ProvidedContext {
		hosting: {
			/**
			 * `wurzel/` is a portal for `/`, `unterpfad/` has one at `wissen/ortenau/`; `anderes/` and
			 * `anderes-unten/` are the same for the portal of another district.
			 */
			folder: string;
			/** Why there are no servers; empty if there are. */
			missing: string;
		};
	}
}

export async function setup(project: TestProject): Promise<() => void> {
	const folder = temporaryFolder();
	chmodSync(folder.path, 0o755);
	mkdirSync(join(folder.path, 'unterpfad/wissen'), { recursive: true });
	mkdirSync(dirname(join(folder.path, 'anderes-unten', OTHER_PATH)), { recursive: true });
	const content = temporaryFolder(otherPortal());
	const missing = missingServers() ?? '';
	ensureChromium();
	const at = (...parts: string[]) => join(folder.path, ...parts);
	const other = { CONTENT_DIR: content.path, SITE_URL: OTHER_SITE };
	try {
		// Two at a time: more builds would only wait for each other.
		await Promise.all([
			buildMovedPortal(at('wurzel'), {}),
			buildMovedPortal(at('unterpfad/wissen/ortenau'), { BASE_PATH: '/wissen/ortenau/' }),
		]);
		await Promise.all([
			putPortal(at('anderes'), other),
			putPortal(at('anderes-unten', OTHER_PATH), { ...other, BASE_PATH: OTHER_PATH }),
		]);
	} finally {
		content.remove();
	}
	project.provide('hosting', { folder: folder.path, missing });
	return folder.remove;
}

async function putPortal(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
	cpSync(await sharedPackedBuild(env), folder, { recursive: true });
}
