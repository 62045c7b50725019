import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { usableContentDir } from './content-dir.ts';

function folder(...files: string[]): string {
	const dir = mkdtempSync(join(tmpdir(), 'inhalt-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const file of files) writeFileSync(join(dir, file), '');
	return dir;
}

test('a folder with content is given by its absolute path', () => {
	const dir = folder('themen');
	expect(usableContentDir(dir)).toBe(dir);
	expect(usableContentDir('content')).toBe(join(process.cwd(), 'content'));
});

test('a missing folder is reported in German, with advice', () => {
	expect(() => usableContentDir('/gibt/es/nicht')).toThrow(
		/Inhaltsordner \/gibt\/es\/nicht gibt es nicht\..*CONTENT_DIR/,
	);
});

test('a folder with nothing but the configuration is empty', () => {
	expect(() => usableContentDir(folder('portal.yaml', '.gitkeep'))).toThrow(/ist leer/);
});
