import type { AstroIntegration } from 'astro';
import { PROGRAM_PACKAGES } from '#src/features/editor/program-files.ts';

/** Packages that reach the browser as styles, fonts, search program and editor, not as script modules. */
const SHIPPED_FILES = ['@fontsource/fira-sans', '@kern-ux/native', 'pagefind', ...PROGRAM_PACKAGES];

let shipped = new Set<string>();

/** @returns names of the packages that the last build of this process sends to browsers */
export function shippedPackages(): ReadonlySet<string> {
	return shipped;
}

/** Notes which packages are in the scripts of pages. */
export function noteShippedPackages(): AstroIntegration {
	shipped = new Set(SHIPPED_FILES);
	return {
		name: 'shipped-packages',
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
		},
	};
}
