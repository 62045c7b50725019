import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import * as pagefind from 'pagefind';
import { sortFilters } from './sorted-filters.ts';

const CITIES = ['Zell', 'Ährenheim', 'Achern', 'Kehl', 'Lahr', 'Oberkirch', 'Rust', 'Gengenbach'];
let pristine = '';

async function writeIndex(folder: string): Promise<void> {
	const { index } = await pagefind.createIndex({ forceLanguage: 'de' });
	for (const [number, city] of CITIES.entries()) {
		const kind = number % 2 === 0 ? 'Leitfaden' : 'Fall';
		const filters = `<i data-pagefind-filter="Kommune:${city}"></i><i data-pagefind-filter="Art:${kind}"></i>`;
		await index?.addHTMLFile({
			sourcePath: `${city}/index.html`,
			content: `<html lang="de"><body data-pagefind-body><h1>${city}</h1>${filters}</body></html>`,
		});
	}
	await index?.writeFiles({ outputPath: folder });
}

async function temporary(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'filter-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

async function copied(): Promise<string> {
	const folder = await temporary();
	await cp(pristine, folder, { recursive: true });
	return folder;
}

const unpacked = (bytes: Uint8Array) => decode(gunzipSync(bytes).subarray(12)) as unknown[];

async function filtersIn(folder: string) {
	const { languages } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: { de: { hash: string } };
	};
	const meta = unpacked(await readFile(join(folder, `pagefind.${languages.de.hash}.pf_meta`)));
	const filters = meta[3] as [string, string][];
	return Promise.all(
		filters.map(async ([name, hash]) => {
			const content = unpacked(await readFile(join(folder, `filter/${hash}.pf_filter`)));
			return { name, filter: content[0], values: content[1] as [string, number[]][] };
		}),
	);
}

beforeAll(async () => {
	pristine = await mkdtemp(join(tmpdir(), 'filter-'));
	await writeIndex(pristine);
	await pagefind.close();
	return () => rm(pristine, { recursive: true });
});

test('filters and values are in order, with the pages Pagefind gave them', async () => {
	const folder = await copied();
	await sortFilters(folder);
	expect(await filtersIn(folder)).toEqual([
		{ name: 'Art', filter: 'Art', values: [['Fall', [1, 3, 5, 7]], ['Leitfaden', [0, 2, 4, 6]]] }, // prettier-ignore
		{
			name: 'Kommune',
			filter: 'Kommune',
			values: [2, 7, 3, 4, 5, 6, 0, 1].map((page) => [CITIES[page], [page]]),
		},
	]);
});

test('two runs of Pagefind over the same pages give the same files and bytes', async () => {
	const indexes = [await temporary(), await temporary()];
	const contents = [];
	for (const folder of indexes) {
		await writeIndex(folder);
		await sortFilters(folder);
		const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
			.filter((file) => file.isFile())
			.map((file) => join(file.parentPath, file.name))
			.sort();
		contents.push(
			await Promise.all(
				files.map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')]),
			),
		);
	}
	await pagefind.close();
	expect(contents[0]).toEqual(contents[1]);
});

test('a second pass changes nothing, and no file of the first order is left', async () => {
	const folder = await copied();
	await sortFilters(folder);
	const names = (await readdir(folder, { recursive: true })).sort();
	await sortFilters(folder);
	expect((await readdir(folder, { recursive: true })).sort()).toEqual(names);
	expect(names.filter((name) => /pf_(filter|meta)$/.test(name))).toHaveLength(3);
});

test.each([
	['another signature', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('pagefind_dcd', 'pagefind_new'), 'latin1')], // prettier-ignore
	['further data', (bytes: Buffer) => {
		const [filter, values] = decode(bytes.subarray(12)) as unknown[];
		return Buffer.concat([bytes.subarray(0, 12), encode([filter, values, 'neu'])]);
	}], // prettier-ignore
	['another encoding', (bytes: Buffer) => {
		const content = Buffer.from(bytes.subarray(12));
		// The outer array of two, its length encoded in one byte more than needed.
		return Buffer.concat([bytes.subarray(0, 12), Buffer.from([0x98, 2]), content.subarray(1)]);
	}], // prettier-ignore
])('a filter file with %s stops the build', async (_what, change) => {
	const folder = await copied();
	const [file = ''] = await readdir(join(folder, 'filter'));
	const path = join(folder, 'filter', file);
	await writeFile(path, gzipSync(change(gunzipSync(await readFile(path)))));
	await expect(sortFilters(folder)).rejects.toThrow(/^Pagefind has changed: .*pf_filter/);
});
