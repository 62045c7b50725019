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

/** Browsers ignore this directive in a `<meta>`. */
const HEADER_ONLY = { 'frame-ancestors': "'none'" };

/**
 * Addresses that may compile WebAssembly: the search page and its worker, which has headers of its own.
 * A regular expression for JavaScript, nginx and Apache, to be put after the base path.
 */
export const SEARCH_PATHS = '/(?:suche|pagefind)/';

/**
 * The narrowest policy that works for a page. Browsers apply it besides the header's, whose pattern
 * also matches an article that is called like the search.
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
