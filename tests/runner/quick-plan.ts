/** What to run after a change. */
export interface QuickPlan {
	/** Files Prettier looks at; `.` for all, none for no run. */
	prettier: string[];
	/** Files ESLint looks at; `.` for all, none for no run. */
	eslint: string[];
	/** Whether to check the content: always all of it, since one entry may break another. */
	content: boolean;
	/** Files whose tests run, and tests that read a changed file instead of importing it. */
	related: string[];
	/** Whether knip looks for unused code. */
	knip: boolean;
	/** Whether Astro checks types, also in pages. */
	types: boolean;
}

/** A unit test: its file and the text of it. */
export interface UnitTest {
	file: string;
	text: string;
}

const PACKAGES = /^package(?:-lock)?\.json$/;
const FORMAT_RULES = /^(?:\.prettier(?:rc|ignore)|package\.json)$/;
const LINT_RULES = /^(?:eslint\.config\.js|lint\/.*\.js|tsconfig\.json|package\.json)$/;
const TYPES = /^(?:tsconfig\.json|package(?:-lock)?\.json|src\/env\.d\.ts)$/;
const USES = /^(?:knip\.json|package\.json)$/;
const CONTENT = /^content\/|^src\/(?:base|model|entries|checks)\//;
const MODULE = /\.(?:[cm]?[jt]s|astro)$/;
const CODE = /\.(?:[cm]?[jt]s|astro|mdx|scss)$/;
const IMPORTED = /\.[cm]?[jt]s$/;

/**
 * Finds what is worth running after a change.
 *
 * @param changed files with `/`, also deleted ones
 * @param isThere whether a file still exists
 * @param tests all unit tests
 */
export function quickPlan(
	changed: readonly string[],
	isThere: (file: string) => boolean,
	tests: readonly UnitTest[],
): QuickPlan {
	const there = changed.filter(isThere);
	const some = (pattern: RegExp) => changed.some((file) => pattern.test(file));
	const isCode = (file: string) => !file.startsWith('content/') && CODE.test(file);
	return {
		prettier: some(FORMAT_RULES) ? ['.'] : there,
		eslint: some(LINT_RULES) ? ['.'] : there.filter((file) => MODULE.test(file)),
		content: some(CONTENT),
		related: relatedFiles(changed, there, tests),
		knip: changed.some(isCode) || some(USES),
		types: some(MODULE) || some(TYPES),
	};
}

function relatedFiles(
	changed: readonly string[],
	there: readonly string[],
	tests: readonly UnitTest[],
): string[] {
	// Vitest runs every test if package.json has changed.
	if (changed.some((file) => PACKAGES.test(file))) return ['package.json'];
	const read = changed.filter((file) => !IMPORTED.test(file)).map(namesOf);
	const readers = tests.filter(({ text }) =>
		read.some((names) => names.some((name) => text.includes(name))),
	);
	const imported = there.filter((file) => IMPORTED.test(file));
	return [...new Set([...imported, ...readers.map(({ file }) => file)])];
}

/** Strings by which a test names a file it reads: the file's own name, or the top folder it searches. */
function namesOf(file: string): string[] {
	const [top = ''] = file.split('/');
	const name = file.slice(file.lastIndexOf('/') + 1);
	const byName = top === file || top === 'src' || top === 'tests';
	return byName ? [`'${name}'`, `/${name}`] : [`'${top}'`, `'${top}/`, `/${top}/`];
}
