// `node bench/compare-builds.ts BEFORE AFTER`: what differs between two built portals, apart from
// the names and hashes of assets. Exit code 1 if anything differs.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { argv, stdout } from 'node:process';

const [before = '', after = ''] = argv.slice(2);
const left = readBuild(before);
const right = readBuild(after);

const names = [...new Set([...left.keys(), ...right.keys()])].sort();
const gone = names.filter((name) => !right.has(name));
const added = names.filter((name) => !left.has(name));
const different = names.filter(
	(name) => left.has(name) && right.has(name) && !left.get(name)?.equals(right.get(name) as Buffer),
);
const changed = different.filter((name) => packed(left.get(name)) !== packed(right.get(name)));
const spaced = different.filter((name) => !changed.includes(name));
for (const [title, list] of Object.entries({ gone, new: added, changed, 'white space': spaced })) {
	stdout.write(`${title}: ${list.length}\n${list.map((name) => `  ${name}\n`).join('')}`);
}
stdout.write(`same: ${names.length - gone.length - added.length - different.length}\n`);
process.exitCode = gone.length + added.length + different.length > 0 ? 1 : 0;

/** @returns a page without the white space between its tags. */
function packed(data: Buffer | undefined): string | undefined {
	return data?.toString('latin1').replace(/>\s+</g, '><');
}

/**
 * Reads the files of a built portal by address. Assets are named after their content, so that moved
 * modules count as the same; compressed copies are skipped, since they follow from their originals.
 */
function readBuild(folder: string): Map<string, Buffer> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile() && !/\.(?:gz|br)$/.test(name))
		.map((name) => {
			const path = relative(folder, join(folder, name)).split(sep).join('/');
			return { path, data: withoutAssetNames(path, readFileSync(join(folder, name))) };
		});
	const assets = files.filter(({ path }) => path.startsWith('_teile/'));
	const rest = files.filter(({ path }) => !path.startsWith('_teile/'));
	const byContent = assets
		.map(({ path, data }) => ({ extension: path.split('.').at(-1) ?? '', data }))
		.sort((a, b) => a.extension.localeCompare(b.extension, 'en') || a.data.compare(b.data));
	return new Map([
		...rest.map(({ path, data }) => [path, data] as const),
		...byContent.map(({ extension, data }, index) => {
			const first = byContent.findIndex((asset) => asset.extension === extension);
			return [`_teile/${extension} ${index - first + 1}`, data] as const;
		}),
	]);
}

function withoutAssetNames(path: string, data: Buffer): Buffer {
	if (!/\.(?:html|css|js|json|xml|txt|webmanifest)$|^_/.test(path)) return data;
	const text = data.toString('utf8');
	return Buffer.from(
		text.replace(
			/(?<=(?:_teile\/|["'`]\.\/))[\w@.[\]~+-]+?\.[\w-]{8}(?=\.(?:js|css|woff2?|png|svg))/g,
			'*',
		),
	);
}
