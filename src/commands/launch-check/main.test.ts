import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function launchCheck(...args: string[]) {
	const { SITE_URL, CONTENT_DIR, ...env } = process.env;
	expect([SITE_URL, CONTENT_DIR], 'the tests run without an address').toEqual([
		undefined,
		undefined,
	]);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/commands/launch-check/main.ts', ...args],
		{ encoding: 'utf8', env },
	);
	return { status, said: stdout + stderr };
}

test('the project as delivered is not ready: the command prints what and where, and ends with 1', () => {
	const { status, said } = launchCheck();
	expect(status).toBe(1);
	expect(said).toMatch(/^content\/portal\.yaml:\d+:\d+ adresse SITE_URL ist nicht gesetzt/m);
	expect(said).toMatch(/^content\/seiten\/impressum\.mdx:\d+:\d+ platzhalter /m);
	expect(said).toMatch(/^ {2}Zu tun: /m);
	expect(said).toMatch(/\nVor der Veröffentlichung ist noch zu tun: \d+ \(adresse 1, .*\)\.\n$/);
});

test('rules that the operator skips do not count', () => {
	const all = [
		'adresse',
		'kontakt',
		'platzhalter',
		'ungeprueft',
		'quellen',
		'pruefung',
		'demonstration',
	];
	const { status, said } = launchCheck(...all.flatMap((name) => ['--ohne', name]));
	expect({ status, said }).toEqual({
		status: 0,
		said: 'Der Veröffentlichung steht nichts im Weg.\n',
	});
});

test('rules and options that do not exist are refused in German', () => {
	expect(launchCheck('--ohne', 'platzhalte')).toEqual({
		status: 1,
		said: expect.stringContaining('Meinten Sie „platzhalter“?') as string,
	});
	expect(launchCheck('--alles').said).toContain('Diese Angaben gibt es nicht: --alles');
});
