/**
 * What a page may load and do, by the directives of CSP level 3: everything from the own host,
 * nothing inline, nothing that turns text into code.
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

/** Browsers heed this in headers alone. */
const HEADER_ONLY = { 'frame-ancestors': "'none'" };

/**
 * Where WebAssembly may be compiled: the search page, and the worker it starts, whose own headers
 * count. A regular expression for JavaScript, nginx and Apache; the base path goes before it.
 */
export const SEARCH_PATHS = '/(?:suche|pagefind)/';

/**
 * The narrowest policy a page can live with; browsers add it to the header's, whose pattern also fits
 * an article that is called like the search.
 *
 * @param path address of the page below the base
 */
export function metaPolicy(path: string): string {
	return policyText(path === '/suche/' ? SEARCH : PAGE);
}

/** @returns the policy for the `Content-Security-Policy` header of an address */
export function headerPolicy(path: string): string {
	return policyText({ ...(isSearch(path) ? SEARCH : PAGE), ...HEADER_ONLY });
}

function isSearch(path: string): boolean {
	return new RegExp(SEARCH_PATHS).test(path);
}

function policyText(directives: Readonly<Record<string, string>>): string {
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources}`)
		.join('; ');
}
