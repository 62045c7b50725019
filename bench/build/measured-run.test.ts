import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { childrensSeconds, measuredRun } from './measured-run.ts';

const place = { cwd: '.', env: process.env };

test('the times of the children are read from what shells print', () => {
	expect(childrensSeconds('0m0.010s 0m0.000s\n1m2.500000s 0m0.250000s\n')).toBe(62.75);
	expect(childrensSeconds('0m0,010s 0m0,000s\n0m2,500s 0m0,250s\n')).toBe(2.75);
	expect(() => childrensSeconds('what?')).toThrow('These are no times of a shell: what?');
});

test('the shell of this system prints its times that way', () => {
	expect(childrensSeconds(execFileSync('sh', ['-c', 'times'], { encoding: 'utf8' }))).toBeTypeOf(
		'number',
	);
});

test('a command is measured together with the commands it starts', async () => {
	const work = 'for (let n = 0, end = Date.now() + 300; Date.now() < end; n++) Math.sqrt(n);';
	const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
	const { cpuSeconds, seconds, peakBytes } = await measuredRun(
		[process.execPath, '-e', outer],
		place,
	);
	expect(cpuSeconds).toBeGreaterThan(0);
	expect(seconds).toBeGreaterThan(0.3);
	if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(20e6);
	else expect(peakBytes).toBeUndefined();
});

test('a command that fails is an error with what it said', async () => {
	const command = ['sh', '-c', 'echo davor; echo schade >&2; exit 3'];
	await expect(measuredRun(command, place)).rejects.toThrow(/failed \(3\) in \.:\ndavor\nschade/);
});
