import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from './compress-folder.ts';

test('large texts get compressed copies with the same content, byte for byte on every run', () => {
	const dir = mkdtempSync(join(tmpdir(), 'pack-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	mkdirSync(join(dir, 'a'));
	const long = 'Grüße aus der Ortenau. '.repeat(100);
	writeFileSync(join(dir, 'a/index.html'), long);
	writeFileSync(join(dir, 'klein.html'), 'kurz');
	writeFileSync(join(dir, 'bild.png'), long);
	compressFolder(dir);
	const br = readFileSync(join(dir, 'a/index.html.br'));
	const gz = readFileSync(join(dir, 'a/index.html.gz'));
	expect(brotliDecompressSync(br).toString()).toBe(long);
	expect(gunzipSync(gz).toString()).toBe(long);
	for (const name of ['klein.html', 'bild.png', 'a/index.html.br']) {
		expect(existsSync(join(dir, `${name}.gz`))).toBe(false);
	}
	compressFolder(dir);
	expect(readFileSync(join(dir, 'a/index.html.gz'))).toEqual(gz);
	expect(readFileSync(join(dir, 'a/index.html.br'))).toEqual(br);
});
