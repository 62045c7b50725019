/**
 * What a page may load and do, by directives of CSP level 3: everything from its own host, nothing
 * inline, nothing that turns text into code.
 */
const PAGE = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
};

/** Pagefind compiles WebAssembly, in a worker of its own. */
const SEARCH = { ...PAGE, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" };

/** The editor's interface brings its styles along in the page, and shows drafts from memory. */
const EDITOR = {
	...PAGE,
	'style-src': "'self' 'unsafe-inline'",
	'img-src': "'self' data: blob:",
	'connect-src': "'self' data: blob:",
	'frame-src': "'self' blob:",
	'manifest-src': "'self' blob:",
};

/** Browsers ignore this directive in a `<meta>`. */
const HEADER_ONLY = { 'frame-ancestors': "'none'" };

/**
 * Addresses that may compile WebAssembly: the search page and its worker, which has headers of its own.
 * A regular expression for JavaScript, nginx and Apache, to be put after the base path.
 */
export const SEARCH_PATHS = '/(?:suche|pagefind)/';

/**
 * Addresses of the editor and of the test of its connection; a regular expression like {@link SEARCH_PATHS}.
 * `/mitmachen/redaktion/` is none of them.
 */
export const EDITOR_PATHS =
	'(?<!/mitmachen)/redaktion/(?:(?:ueben|verbindung)/)?(?:index\\.html)?$';

/** Which host a forge has differs by portal: the header leaves it open, the page's `<meta>` names it. */
const ANY_HOST = 'https:';

/** What a page does that others must not. */
export interface PageNeeds {
	/** The page starts the editor. */
	editor?: boolean;
	/** Other hosts that its scripts talk to. */
	hosts?: readonly string[];
}

/**
 * The narrowest policy that works for a page. Browsers apply it besides the header's, whose pattern
 * also matches an article that is called like the search.
 *
 * @param path address of the page below the base
 */
export function metaPolicy(path: string, { editor = false, hosts = [] }: PageNeeds = {}): string {
	const own = editor ? EDITOR : PAGE;
	return policyText(path === '/suche/' ? SEARCH : reaching(own, hosts));
}

/** @returns the policy for the `Content-Security-Policy` header of an address */
export function headerPolicy(path: string): string {
	const own = isSearch(path) ? SEARCH : isEditor(path) ? reaching(EDITOR, [ANY_HOST]) : PAGE;
	return policyText({ ...own, ...HEADER_ONLY });
}

/**
 * The header's policy for hosts that add up the rules of an address, so that one rule has to suit every page: what the
 * search or the editor needs. Each page's `<meta>` narrows it.
 */
export function commonPolicy(): string {
	const editor = reaching(EDITOR, [ANY_HOST]);
	return policyText({ ...editor, ...pick(SEARCH, ['script-src', 'worker-src']), ...HEADER_ONLY });
}

/**
 * Sign-in happens in a window of the forge, which reports to the page that opened it. A browser would cut the two apart
 * for every other value.
 */
export const EDITOR_OPENER_POLICY = 'unsafe-none';

/** @returns true for an address of the editor */
export function isEditor(path: string): boolean {
	return new RegExp(EDITOR_PATHS).test(path);
}

function isSearch(path: string): boolean {
	return new RegExp(SEARCH_PATHS).test(path);
}

function reaching(policy: typeof PAGE, hosts: readonly string[]): Readonly<Record<string, string>> {
	return { ...policy, 'connect-src': [policy['connect-src'], ...hosts].join(' ') };
}

function pick<T extends object, K extends keyof T>(object: T, names: readonly K[]): Pick<T, K> {
	return Object.fromEntries(names.map((name) => [name, object[name]])) as Pick<T, K>;
}

function policyText(directives: Readonly<Record<string, string>>): string {
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources}`)
		.join('; ');
}
