import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPhases, writePhases } from './phases-file.ts';

const PHASES = [{ name: 'Seiten bauen', count: 3, seconds: 1.5, cpuSeconds: 2 }];

function place(): string {
	const folder = mkdtempSync(join(tmpdir(), 'phases-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return join(folder, 'phases.jsonl');
}

test('every build adds a line with its phases', () => {
	const file = place();
	writePhases(PHASES, file);
	writePhases([], file);
	const text = readFileSync(file, 'utf8');
	expect(text.split('\n')).toHaveLength(3);
	expect(readPhases(text)).toEqual([PHASES, []]);
});

test('nothing is written unless asked for', () => {
	const file = place();
	writePhases(PHASES, undefined);
	writePhases(PHASES, '');
	expect(existsSync(file)).toBe(false);
});
