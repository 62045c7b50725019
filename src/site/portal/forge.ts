import { isExampleHost } from '#src/base/example-host.ts';
import type { Portal } from './portal-schema.ts';

/** Where the content lives and is contributed to. */
export interface Forge {
	plattform: 'github' | 'gitlab' | 'forgejo';
	/** Name for readers. */
	name: string;
	/** What the platform calls a proposed change. */
	vorschlag: 'Pull Request' | 'Merge Request' | 'Pull-Request';
	/** Address of the project, without a slash at the end. */
	adresse: string;
	zweig: string;
	/** Folder of the content in the project. */
	ordner: string;
}

const NAMES = {
	github: { name: 'GitHub', vorschlag: 'Pull Request' },
	gitlab: { name: 'GitLab', vorschlag: 'Merge Request' },
	forgejo: { name: 'Forgejo', vorschlag: 'Pull-Request' },
} as const;

/** @returns undefined while the portal names no platform, one unknown here, or a placeholder. */
export function forgeOf({ quelltext }: Pick<Portal, 'quelltext'>): Forge | undefined {
	if (!quelltext || quelltext.plattform === 'andere') return undefined;
	if (isExampleHost(new URL(quelltext.adresse).hostname)) return undefined;
	const { plattform, zweig, ordner } = quelltext;
	const adresse = quelltext.adresse.replace(/\/+$/, '');
	return { plattform, ...NAMES[plattform], adresse, zweig, ordner };
}
