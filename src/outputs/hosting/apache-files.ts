import { fillTemplate } from './fill-template.ts';
import { ALWAYS_ASK, CACHE_RULES, FIXED_HEADERS, type CacheRule } from './headers.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES, TEXT_EXTENSIONS, TEXT_TYPES } from './media-types.ts';
import { literally, type OldPage } from './moved-pages.ts';
import { SERVER_FOLDER } from './old-page-files.ts';
import { EDITOR_OPENER_POLICY, EDITOR_PATHS, headerPolicy, SEARCH_PATHS } from './policy.ts';

/**
 * `.htaccess` of the published folder: all of the portal's rules for Apache, also for hosts whose
 * configuration cannot be changed.
 *
 * @param template `templates/htaccess`
 * @param base with slashes at both ends
 */
export function htaccess(template: string, pages: readonly OldPage[], base: string): string {
	const prefix = base.slice(0, -1);
	return fillTemplate(template, {
		prefix,
		gonePages: pages.flatMap((page) => gonePage(page, prefix)),
		types: Object.entries(MEDIA_TYPES).map(([extension, type]) => `${type} .${extension}`),
		textExtensions: TEXT_EXTENSIONS.map((extension) => `.${extension}`).join(' '),
		namedTypes: Object.entries(NAMED_MEDIA_TYPES).flatMap(([name, type]) => [
			`<FilesMatch "^${literally(name)}(\\.br|\\.gz)?$">`,
			`\tForceType "${type}; charset=utf-8"`,
			'</FilesMatch>',
		]),
		headers: Object.entries(FIXED_HEADERS).map(([name, value]) => `${name} "${value}"`),
		pagePolicy: headerPolicy('/'),
		searchPaths: SEARCH_PATHS,
		searchPolicy: headerPolicy('/suche/'),
		editorPaths: EDITOR_PATHS,
		editorPolicy: headerPolicy('/redaktion/'),
		editorOpenerPolicy: EDITOR_OPENER_POLICY,
		alwaysAsk: ALWAYS_ASK,
		// In Apache the last matching rule wins.
		cacheRules: [...CACHE_RULES].reverse().flatMap(cacheRule),
		textTypes: TEXT_TYPES.map(literally).join('|'),
		withoutBase: base === '/' ? [] : withoutBase(base),
		serverFolder: SERVER_FOLDER,
		oldPages: pages.map(rewriteRule).join('\n'),
		textFiles: TEXT_EXTENSIONS.join('|'),
	});
}

/** Packed files are cached as long as the files they belong to. */
function cacheRule({ paths, value, what }: CacheRule): string[] {
	return [
		`# ${what}`,
		`<If "%{REQUEST_URI} =~ m#${paths.replaceAll('$', '(?:\\.br|\\.gz)?$')}#">`,
		`\tHeader set Cache-Control "${value}"`,
		'</If>',
	];
}

function withoutBase(base: string): string[] {
	return [
		'# Hinter einem Proxy, der den Pfad wegnimmt, kommt er nur in eigenen Fehlerseiten vor.',
		`RewriteRule ^${literally(base.slice(1))}(.*)$ $1 [L,DPI]`,
	];
}

function rewriteRule({ from, to }: OldPage): string {
	const path = literally(from.slice(1, -1));
	if (to === undefined) return `RewriteRule ^${path}/?$ - [G,L]`;
	return `RewriteRule ^${path}(?:/(?:index\\.html)?(.*))?$ ${to}$1 [R=301,L]`;
}

function gonePage({ from, to }: OldPage, prefix: string): string[] {
	if (to !== undefined) return [];
	return [
		`<If "%{REQUEST_URI} =~ m#${literally(from.slice(0, -1))}/?$#">`,
		`\tErrorDocument 410 ${prefix}${from}index.html`,
		'</If>',
	];
}
