import { expect, test } from 'vitest';
import { connectionSteps } from './connection-steps.ts';

const EDITOR = 'https://wissen.amt.de/pfad/redaktion/';
const stepsOf = (
	platform: 'github' | 'gitlab' | 'forgejo',
	settings: Parameters<typeof connectionSteps>[0]['settings'] = { angebot: 'an' },
) =>
	connectionSteps({
		forge: { platform, address: `https://${platform}.amt.de/kreis/wissen`, branch: 'main' },
		settings,
		editor: EDITOR,
	});
const valuesOf = (steps: ReturnType<typeof stepsOf>) =>
	steps.flatMap(({ values }) => values.map(({ label, value }) => `${label}: ${value}`));

test('GitLab gets the redirect address of the editor, its scope and the role', () => {
	const values = valuesOf(stepsOf('gitlab'));
	expect(values).toContain(`Redirect URI: ${EDITOR}`);
	expect(values).toContain('Bereiche (Scopes): api');
	expect(values).toContain('Rolle: Entwickler (Developer)');
});

test('Forgejo gets the host to allow, without a path, and the redirect address', () => {
	const values = valuesOf(stepsOf('forgejo'));
	expect(values).toContain('ALLOW_DOMAIN: https://wissen.amt.de');
	expect(values).toContain(`Redirect-URI: ${EDITOR}`);
});

test('GitHub gets the permissions of a token, and the callback of a sign-in service', () => {
	expect(valuesOf(stepsOf('github'))).toContain('Permissions, Pull requests: Read and write');
	expect(
		valuesOf(stepsOf('github', { angebot: 'an', anmeldedienst: 'https://anmeldung.amt.de/' })),
	).toContain('Authorization callback URL: https://anmeldung.amt.de/callback');
});

test('what the configuration already says is said, and what it lacks', () => {
	const state = (steps: ReturnType<typeof stepsOf>) => steps.flatMap((step) => step.state ?? []);
	expect(state(stepsOf('gitlab'))).toEqual([
		{ done: false, sentence: expect.stringContaining('redaktion: app_id') as string },
	]);
	expect(state(stepsOf('forgejo', { angebot: 'an', app_id: 'abc' }))).toEqual([
		{ done: true, sentence: 'In portal.yaml steht die Kennung abc.' },
	]);
});
