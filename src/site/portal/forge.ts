import { isExampleHost } from '#src/base/example-host.ts';
import type { Portal } from './portal-schema.ts';

/** The platform that hosts the content and takes contributions. */
export interface Forge {
	platform: 'github' | 'gitlab' | 'forgejo';
	/** Name for readers. */
	name: string;
	/** The platform's name for a proposed change. */
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

/** @returns undefined if the portal names no platform, an unknown one, or a placeholder. */
export function forgeOf({ quelltext }: Pick<Portal, 'quelltext'>): Forge | undefined {
	if (!quelltext || quelltext.plattform === 'andere') return undefined;
	if (isExampleHost(new URL(quelltext.adresse).hostname)) return undefined;
	const { plattform: platform, zweig: branch, ordner: folder } = quelltext;
	const address = quelltext.adresse.replace(/\/+$/, '');
	return { platform, ...NAMES[platform], address, branch, folder };
}
