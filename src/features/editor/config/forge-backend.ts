import type { Forge } from '#src/site/portal/forge.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';

/** The part of a forge that programs talk to. */
export interface ForgeApi {
	/** Address of the interface, without a slash at the end. */
	root: string;
	/** Host of the forge with its protocol. */
	origin: string;
	/** Path of the project: `ortenaukreis/wissensnetz`. */
	project: string;
}

/** @returns where programs reach the forge of a portal */
export function forgeApi({ platform, address }: Pick<Forge, 'platform' | 'address'>): ForgeApi {
	const { origin, pathname, hostname } = new URL(address);
	const project = pathname.replace(/^\/|\/$|\.git$/g, '');
	const root = {
		github: hostname === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`,
		gitlab: `${origin}/api/v4`,
		forgejo: `${origin}/api/v1`,
	}[platform];
	return { root, origin, project };
}

/** @returns the hosts that the editor and the connection test talk to, for the policy of their pages */
export function forgeHosts(forge: Pick<Forge, 'platform' | 'address'>): string[] {
	const { root, origin } = forgeApi(forge);
	return [...new Set([new URL(root).origin, ...(forge.platform === 'github' ? [] : [origin])])];
}

/** @returns whether changes become proposals that somebody reviews before they are published */
export function hasReview({ platform }: Pick<Forge, 'platform'>): boolean {
	return platform !== 'forgejo';
}

/** @returns whether people sign in with their account; else with an access token only */
export function hasSignIn(
	{ platform }: Pick<Forge, 'platform'>,
	{ app_id, anmeldedienst }: Portal['redaktion'],
): boolean {
	return (platform === 'github' ? anmeldedienst : app_id) !== undefined;
}

const MESSAGES = {
	create: 'Neu: {{collection}}/{{slug}}',
	update: 'Geändert: {{collection}}/{{slug}}',
	delete: 'Entfernt: {{collection}}/{{slug}}',
	uploadMedia: 'Neu: {{path}}',
	deleteMedia: 'Entfernt: {{path}}',
};

/**
 * Describes for the editor how it reaches the forge.
 *
 * @param settings what `portal.yaml` says of the editor
 */
export function forgeBackend(
	forge: Pick<Forge, 'platform' | 'address' | 'branch'>,
	settings: Portal['redaktion'],
): Record<string, unknown> {
	const { root, origin, project } = forgeApi(forge);
	const common = {
		repo: project,
		branch: forge.branch,
		api_root: root,
		commit_messages: MESSAGES,
		auth_methods: hasSignIn(forge, settings) ? ['oauth', 'token'] : ['token'],
	};
	const app = settings.app_id === undefined ? undefined : { app_id: settings.app_id };
	if (forge.platform === 'github') {
		const service = settings.anmeldedienst?.replace(/\/+$/, '');
		return { name: 'github', ...common, ...(service ? { base_url: service } : {}) };
	}
	if (forge.platform === 'forgejo') return { name: 'gitea', ...common, base_url: origin, ...app };
	// The editor does not start if the way to sign in is named without an application.
	const signIn = app && { auth_type: 'pkce', ...app };
	return { name: 'gitlab', ...common, base_url: origin, ...signIn };
}
