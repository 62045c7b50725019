import { expect, test } from 'vitest';
import { forgeApi, forgeBackend, forgeHosts } from './forge-backend.ts';

const ON = { angebot: 'an' } as const;

test('each forge is reached at its interface, on its own host or the public one', () => {
	const at = (platform: 'github' | 'gitlab' | 'forgejo', address: string) =>
		forgeApi({ platform, address });
	expect(at('github', 'https://github.com/amt/wissen')).toEqual({
		root: 'https://api.github.com',
		origin: 'https://github.com',
		project: 'amt/wissen',
	});
	expect(at('github', 'https://git.amt.de/amt/wissen').root).toBe('https://git.amt.de/api/v3');
	expect(at('gitlab', 'https://gitlab.opencode.de/land/kreis/wissen')).toMatchObject({
		root: 'https://gitlab.opencode.de/api/v4',
		project: 'land/kreis/wissen',
	});
	expect(at('forgejo', 'https://codeberg.org/amt/wissen').root).toBe('https://codeberg.org/api/v1');
});

test('the pages of the editor reach the forge and no other host', () => {
	expect(forgeHosts({ platform: 'github', address: 'https://github.com/a/b' })).toEqual([
		'https://api.github.com',
	]);
	expect(forgeHosts({ platform: 'gitlab', address: 'https://gitlab.com/a/b' })).toEqual([
		'https://gitlab.com',
	]);
});

test('people sign in with their account once there is an application; until then with an access token', () => {
	const gitlab = { platform: 'gitlab', address: 'https://gitlab.com/a/b', branch: 'main' } as const;
	expect(forgeBackend(gitlab, ON)).toMatchObject({
		name: 'gitlab',
		repo: 'a/b',
		branch: 'main',
		auth_methods: ['token'],
	});
	expect(forgeBackend(gitlab, ON)).not.toHaveProperty('auth_type');
	expect(forgeBackend(gitlab, { ...ON, app_id: 'abc' })).toMatchObject({
		auth_type: 'pkce',
		app_id: 'abc',
		auth_methods: ['oauth', 'token'],
	});
	const github = { platform: 'github', address: 'https://github.com/a/b', branch: 'main' } as const;
	expect(forgeBackend(github, { ...ON, app_id: 'abc' })).toMatchObject({ auth_methods: ['token'] });
	expect(forgeBackend(github, { ...ON, anmeldedienst: 'https://x.amt.de/' })).toMatchObject({
		base_url: 'https://x.amt.de',
		auth_methods: ['oauth', 'token'],
	});
	expect(
		forgeBackend(
			{ platform: 'forgejo', address: 'https://codeberg.org/a/b', branch: 'main' },
			{ ...ON, app_id: 'abc' },
		),
	).toMatchObject({ name: 'gitea', base_url: 'https://codeberg.org', app_id: 'abc' });
});
