import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { billOfMaterials } from '#src/outputs/sbom/bill-of-materials.ts';
import type { LockFile } from '#src/outputs/sbom/locked-packages.ts';

/** Packages that reach the browser as styles, fonts and search program, not as script modules. */
const SHIPPED_FILES = ['@fontsource/fira-sans', '@kern-ux/native', 'pagefind'];

/** Writes `sbom.cdx.json`: the packages in the built portal and those that built it. */
export function sbom(): AstroIntegration {
	const shipped = new Set(SHIPPED_FILES);
	return {
		name: 'sbom',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({
					vite: {
						plugins: [
							{
								name: 'shipped-packages',
								generateBundle(_options, bundle) {
									if (this.environment.name !== 'client') return;
									for (const chunk of Object.values(bundle)) {
										if (chunk.type !== 'chunk') continue;
										for (const id of Object.keys(chunk.modules)) {
											const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
											if (name !== undefined) shipped.add(name);
										}
									}
								},
							},
						],
					},
				}),
			'astro:build:done': ({ dir }) => {
				const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
				const file = fileURLToPath(new URL('sbom.cdx.json', dir));
				writeFileSync(file, billOfMaterials(lock, shipped));
			},
		},
	};
}
