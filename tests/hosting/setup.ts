// Builds the portal twice and sees to it that there are servers, once for all tests of this folder.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from '../support/build-variant.ts';
import { ensureChromium } from '../support/chromium.ts';
import { buildMovedPortal } from '../support/moved-portal.ts';
import { missingServers } from '../support/web-servers.ts';

declare module 'vitest' {
	interface ProvidedContext {
		hosting: {
			/** `wurzel/` is a portal for `/`, `unterpfad/` has one at `wissen/ortenau/`. */
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
	const missing = missingServers() ?? '';
	ensureChromium();
	await buildMovedPortal(join(folder.path, 'wurzel'), {});
	await buildMovedPortal(join(folder.path, 'unterpfad/wissen/ortenau'), {
		BASE_PATH: '/wissen/ortenau/',
	});
	project.provide('hosting', { folder: folder.path, missing });
	return folder.remove;
}
