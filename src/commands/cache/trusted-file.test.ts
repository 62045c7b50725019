import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const MODULE = resolve('src/commands/cache/trusted-file.ts');

/** A file that several processes trust in turn, each writing to it. */
function trusted() {
	const folder = mkdtempSync(join(tmpdir(), 'datei-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'store.json');
	const use = (write?: string) => {
		const code = `
			import { existsSync, readFileSync, writeFileSync } from 'node:fs';
			const { trustFile } = await import(${JSON.stringify(MODULE)});
			trustFile(${JSON.stringify(file)});
			process.stdout.write(existsSync(${JSON.stringify(file)}) ? readFileSync(${JSON.stringify(file)}) : 'none');
			${write === undefined ? '' : `writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(write)});`}
		`;
		const options = ['--input-type=module', '--eval', code];
		const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
		expect(stderr).toBe('');
		return stdout;
	};
	return { file, use };
}

test('a file is kept as the last process left it', () => {
	const { use } = trusted();
	expect(use('one')).toBe('none');
	expect(use('two')).toBe('one');
	expect(use()).toBe('two');
});

test('a file changed by something else is removed, with its checksum', () => {
	const { file, use } = trusted();
	use('one');
	writeFileSync(file, 'other');
	expect(use()).toBe('none');
	expect(existsSync(`${file}.sha256`)).toBe(false);
});

test('a file without a checksum is removed, as after a build that was killed', () => {
	const { file, use } = trusted();
	use('one');
	rmSync(`${file}.sha256`);
	expect(use('two')).toBe('none');
	expect(readFileSync(file, 'utf8')).toBe('two');
});
