import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildPortal } from './build-portal.ts';

vi.mock('astro', () => ({ build: vi.fn() }));

/** A published portal to be replaced; on the same disk as the project, as `dist/` is. */
function published(): string {
	mkdirSync('.cache', { recursive: true });
	const dir = mkdtempSync('.cache/bau-test-');
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	mkdirSync(join(dir, 'dist'));
	writeFileSync(join(dir, 'dist/index.html'), 'alt');
	writeFileSync(join(dir, 'dist/weg.html'), 'alt');
	return join(dir, 'dist');
}

function building(write: (folder: string) => void): void {
	vi.mocked(build).mockImplementation((options) => {
		const folder = String(options.outDir);
		mkdirSync(folder, { recursive: true });
		write(folder);
		return Promise.resolve();
	});
}

const leftOver = () => readdirSync('.cache').filter((name) => name.endsWith(`-${process.pid}`));

test('a finished build replaces the whole published folder and counts its pages', async () => {
	const dist = published();
	building((folder) => {
		mkdirSync(join(folder, 'themen'));
		for (const file of ['index.html', 'themen/index.html', 'a.css'])
			writeFileSync(join(folder, file), 'neu');
	});
	expect(await buildPortal(dist)).toMatchObject({ pages: 2 });
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
	expect(existsSync(join(dist, 'weg.html'))).toBe(false);
	expect(leftOver()).toEqual([]);
});

test('while it builds, the published folder is untouched', async () => {
	const dist = published();
	building((folder) => {
		writeFileSync(join(folder, 'index.html'), 'neu');
		expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
	});
	await buildPortal(dist);
});

test('a failed build leaves the published folder as it was, and nothing of its own', async () => {
	const dist = published();
	building((folder) => {
		writeFileSync(join(folder, 'index.html'), 'neu');
		throw new Error('Half way');
	});
	await expect(buildPortal(dist)).rejects.toThrow('Half way');
	expect(readdirSync(dist).sort()).toEqual(['index.html', 'weg.html']);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('alt');
	expect(leftOver()).toEqual([]);
});

test('the first build needs no published folder', async () => {
	const dist = published();
	rmSync(dist, { recursive: true });
	building((folder) => writeFileSync(join(folder, 'index.html'), 'neu'));
	await buildPortal(dist);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('neu');
});
