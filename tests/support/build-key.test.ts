import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './build-variant.ts';
import { buildKey } from './build-key.ts';
import { commitAll } from './git-history.ts';

const PROJECT = {
	'package-lock.json': '{}',
	'src/pages/index.astro': '<h1>Start</h1>',
	'src/pages/index.test.ts': 'expect',
	'tests/run-all.ts': 'run',
	'README.md': 'Read me',
	'content/portal.yaml': 'name: Netz',
	'content/themen/formulare.yaml': 'titel: Formulare',
};
const CONTENT = { 'portal.yaml': 'name: Wald', 'themen/wald.yaml': 'titel: Wald' };

function folderOf(files: Record<string, string>): string {
	const folder = temporaryFolder(files);
	onTestFinished(folder.remove);
	return folder.path;
}

test('the same content in another folder has the same key', () => {
	const project = folderOf(PROJECT);
	const one = buildKey({ CONTENT_DIR: folderOf(CONTENT), BASE_PATH: '/netz/' }, project);
	const other = { BASE_PATH: '/netz/', CONTENT_DIR: folderOf(CONTENT) };
	expect(buildKey(other, project)).toBe(one);
	expect(buildKey(other, folderOf(PROJECT))).toBe(one);
});

test.each([
	['a source', { 'src/pages/index.astro': '<h1>Anfang</h1>' }],
	['a new source', { 'src/pages/neu.astro': '' }],
	['the packages', { 'package-lock.json': '{"lockfileVersion":3}' }],
	['the content', { 'content/themen/formulare.yaml': 'titel: Anträge' }],
	['the name of a file', { 'content/themen/neu.yaml': '' }],
])('%s changes the key', (_name, change) => {
	expect(buildKey({}, folderOf({ ...PROJECT, ...change }))).not.toBe(
		buildKey({}, folderOf(PROJECT)),
	);
});

test.each([
	['a test', { 'src/pages/index.test.ts': 'other', 'tests/run-all.ts': 'other' }],
	['a document', { 'README.md': 'Other' }],
	['what another build left', { 'dist/index.html': '', '.cache/a': '' }],
])('%s does not change the key', (_name, change) => {
	expect(buildKey({}, folderOf({ ...PROJECT, ...change }))).toBe(buildKey({}, folderOf(PROJECT)));
});

test('of the project’s own content, only the configuration counts for another one', () => {
	const env = { CONTENT_DIR: folderOf(CONTENT) };
	const key = buildKey(env, folderOf(PROJECT));
	const entry = { 'content/themen/formulare.yaml': 'titel: Anträge' };
	expect(buildKey(env, folderOf({ ...PROJECT, ...entry }))).toBe(key);
	const portal = { 'content/portal.yaml': 'name: Anderes Netz' };
	expect(buildKey(env, folderOf({ ...PROJECT, ...portal }))).not.toBe(key);
});

test.each(['BASE_PATH', 'SITE_URL', 'SOURCE_DATE_EPOCH'])('%s changes the key', (name) => {
	const project = folderOf(PROJECT);
	const [none, one, other] = [{}, { [name]: '1' }, { [name]: '2' }].map(
		(env: Record<string, string>) => buildKey(env, project),
	);
	expect(one).not.toBe(none);
	expect(other).not.toBe(one);
});

test('the history of the content changes the key', () => {
	const project = folderOf(PROJECT);
	const content = folderOf(CONTENT);
	const env = { CONTENT_DIR: content };
	const without = buildKey(env, project);
	commitAll(content, '2026-01-31T12:00:00Z');
	const first = buildKey(env, project);
	writeFileSync(join(content, 'neu.yaml'), '');
	commitAll(content, '2026-02-28T12:00:00Z');
	rmSync(join(content, 'neu.yaml'));
	expect(new Set([without, first, buildKey(env, project)]).size).toBe(3);
});
