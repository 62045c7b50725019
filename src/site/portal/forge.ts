import { isExampleHost } from '#src/base/example-host.ts';
import type { Portal } from './portal-schema.ts';

/** Where the content lives and is contributed to. */
export interface Forge {
	platform: 'github' | 'gitlab' | 'forgejo';
	/** Name for readers. */
	name: string;
	/** What the platform calls a proposed change. */
	proposal: 'Pull Request' | 'Merge Request' | 'Pull-Request';
	/** Address of the project, without a slash at the end. */
	address: string;
	branch: string;
	/** Folder of the content in the project. */
	folder: string;
}

const NAMES = {
	github: { name: 'GitHub', proposal: 'Pull Request' },
	gitlab: { name: 'GitLab', proposal: 'Merge Request' },
	forgejo: { name: 'Forgejo', proposal: 'Pull-Request' },
} as const;

/** @returns undefined while the portal names no platform, one unknown here, or a placeholder. */
export function forgeOf({ quelltext }: Pick<Portal, 'quelltext'>): Forge | undefined {
	if (!quelltext || quelltext.plattform === 'andere') return undefined;
	if (isExampleHost(new URL(quelltext.adresse).hostname)) return undefined;
	const { plattform: platform, zweig: branch, ordner: folder } = quelltext;
	const address = quelltext.adresse.replace(/\/+$/, '');
	return { platform, ...NAMES[platform], address, branch, folder };
}
