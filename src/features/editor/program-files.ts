import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withMissingWords } from './german-words.ts';

/** A file of the editor's program, as it is published. */
export interface ProgramFile {
	/** Below the folder of the program, with `/`. */
	path: string;
	bytes: () => Buffer;
}

/** The module that starts the editor. */
export const PROGRAM_START = 'index.js';

const PACKAGES = 'node_modules';
const EDITOR = join(PACKAGES, '@sveltia/cms');
/** Stands for everything that is left out: an empty module. */
const LEFT_OUT = 'ohne.js';
const LANGUAGE = 'sprache.js';

/** Packages that the editor loads when it needs them, each a module that imports nothing. */
const LOADED: Readonly<Record<string, string>> = {
	'turndown/lib/turndown.browser.es.js': 'turndown/lib/turndown.browser.es.js',
	immutable: 'immutable/dist/immutable.es.js',
	'exifr/dist/lite.esm.mjs': 'exifr/dist/lite.esm.mjs',
};

/** Maps, conversion of pictures, colours of source code: the portal has no field that uses them. */
const UNUSED = /^(?:@shikijs\/|svgo\/browser$|leaflet\/|terra-draw)|^\.\/chunks\/(?:heic|webp_enc)/;
const USED_FILES =
	/^(?:chunks\/(?:react(?:-dom)?|shiki-engine)-|assets\/(?!.*\.(?:wasm|png)$)(?!heic)).*(?<!\.map)$/;

/** Names of the packages of which the program publishes code. */
export const PROGRAM_PACKAGES: readonly string[] = [
	'@sveltia/cms',
	...Object.values(LOADED).map((path) => path.slice(0, path.indexOf('/'))),
];

/**
 * The editor's program as files for browsers, without a bundler: the package comes bundled, except for imports of other
 * packages, which get addresses here. The interface is German in every browser.
 *
 * @throws Error if the package imports something that this module does not know
 */
export function programFiles(): ProgramFile[] {
	const published = readdirSync(join(EDITOR, 'npm'), { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => USED_FILES.test(path));
	return [
		{
			path: PROGRAM_START,
			bytes: () => Buffer.from(withAddresses(readFileSync(join(EDITOR, 'npm/index.js'), 'utf8'))),
		},
		...published.map((path) => ({ path, bytes: () => packageFile(join('npm', path)) })),
		...Object.values(LOADED).map((path) => ({
			path: publishedPath(path),
			bytes: () => Buffer.from(withoutMap(readFileSync(installed(path), 'utf8'))),
		})),
		{ path: LANGUAGE, bytes: () => Buffer.from(`export default ${germanWords()};\n`) },
		{ path: LEFT_OUT, bytes: () => Buffer.from('export default [];\n') },
		{ path: 'LICENSE.txt', bytes: () => readFileSync(join(EDITOR, 'LICENSE.txt')) },
	];
}

/** Fonts the package has beside it all the same. */
const FONT_ELSEWHERE = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g;
/** Hosts asked for new versions and for disturbances of a forge; the editor goes on if it hears nothing. */
const HOST_ELSEWHERE =
	/https:\/\/(?:unpkg\.com|www\.githubstatus\.com|status-api\.hostedstatus\.com)(?=\/)/g;

/** Gives every import of another module an address beside the program, and takes out requests to other hosts. */
function withAddresses(code: string): string {
	const own = withoutMap(code)
		.replace(FONT_ELSEWHERE, 'local(keine)')
		.replace(HOST_ELSEWHERE, 'data:,');
	return own.replace(/import\(`([^`]+)`\)/g, (_, name: string) => {
		if (name.startsWith('../locales/')) return `import(\`./${LANGUAGE}\`)`;
		if (UNUSED.test(name)) return `import(\`./${LEFT_OUT}\`)`;
		if (name.startsWith('./')) return `import(\`${name}\`)`;
		const path = LOADED[name];
		if (path === undefined) throw new Error(`The editor imports ${name}, which is not published`);
		return `import(\`./${publishedPath(path)}\`)`;
	});
}

function packageFile(path: string): Buffer {
	const bytes = readFileSync(join(EDITOR, path));
	return path.endsWith('.js') ? Buffer.from(withoutMap(bytes.toString())) : bytes;
}

/** npm puts a package beside the editor, or into it if the project has another version. */
function installed(path: string): string {
	const own = join(EDITOR, PACKAGES, path);
	return existsSync(own) ? own : join(PACKAGES, path);
}

/** Servers know `.js` as a script. */
function publishedPath(path: string): string {
	return `pakete/${path.replaceAll('/', '-').replace(/\.mjs$/, '.js')}`;
}

/** Source maps are not published. */
function withoutMap(code: string): string {
	return code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

function germanWords(): string {
	const words = JSON.parse(readFileSync(join(EDITOR, 'locales/de.json'), 'utf8')) as Parameters<
		typeof withMissingWords
	>[0];
	return JSON.stringify(withMissingWords(words));
}
