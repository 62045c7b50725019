import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function run(...words: string[]) {
	return spawnSync(process.execPath, ['src/commands/search-split/search-split.ts', ...words], {
		encoding: 'utf8',
	});
}

test('each line is a word, a tab and its parts; a simple word is its only part', () => {
	const { status, stdout } = run('Hochspannungsnetzgerät', 'Verwaltung');
	expect(stdout).toBe(
		'Hochspannungsnetzgerät\thochspannung netzgerät hoch spannung netz gerät\nVerwaltung\tverwaltung\n',
	);
	expect(status).toBe(0);
});

test('without a word it prints the usage', () => {
	const { status, stderr } = run();
	expect(stderr).toBe('Nennen Sie ein Wort: npm run --silent search:split -- Baugenehmigung\n');
	expect(status).toBe(1);
});
