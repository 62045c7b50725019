import { resolve } from 'node:path';
import { SiteFolder } from '#src/commands/generate/site-folder.ts';
import { buildKey } from './build-key.ts';
import { buildVariant } from './build-variant.ts';
import { builtOnce } from './built-once.ts';

/** Number of builds to keep: enough for two states of the sources. */
const STORE = { path: resolve('.cache/test-builds'), kept: 40 };

/**
 * Builds the portal once per state of sources, content and environment, for all tests, processes and
 * runs. Tests of the build itself do not use this function.
 *
 * @param env what differs from the usual environment
 * @returns the built folder, which nobody may change
 * @throws Error with all output of the build if it fails
 */
export function sharedBuild(env: Readonly<Record<string, string>>): Promise<string> {
	return builtOnce(STORE, buildKey(env), (folder) => buildVariant(folder, env));
}

/** Like {@link sharedBuild}, with packed files beside the text files, as `npm run build` writes them. */
export function sharedPackedBuild(env: Readonly<Record<string, string>>): Promise<string> {
	return builtOnce(STORE, `${buildKey(env)}-gepackt`, async (folder) => {
		await buildVariant(folder, env);
		new SiteFolder(folder, true).adoptRest();
	});
}
