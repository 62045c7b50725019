import { fillTemplate } from './fill-template.ts';
import {
	ALWAYS_ASK,
	CACHE_RULES,
	FIXED_HEADERS,
	OPENER_POLICY,
	TRANSPORT_SECURITY,
} from './headers.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import { SERVER_FOLDER } from './old-page-files.ts';
import { EDITOR_OPENER_POLICY, EDITOR_PATHS, headerPolicy, SEARCH_PATHS } from './policy.ts';

/**
 * `hosting/nginx.conf`: a server block for the portal, to be included inside `http`. Headers that
 * differ by address come from a `map`, since nginx locations do not inherit headers.
 *
 * @param template `templates/nginx.conf`
 */
export function nginxConf(template: string): string {
	return fillTemplate(template, {
		pagePolicy: headerPolicy('/'),
		searchPaths: SEARCH_PATHS,
		searchPolicy: headerPolicy('/suche/'),
		editorPaths: EDITOR_PATHS,
		editorPolicy: headerPolicy('/redaktion/'),
		openerPolicy: FIXED_HEADERS[OPENER_POLICY] ?? '',
		editorOpenerPolicy: EDITOR_OPENER_POLICY,
		alwaysAsk: ALWAYS_ASK,
		cacheRules: CACHE_RULES.flatMap(({ paths, value, what }) => [
			`# ${what}`,
			`"~${paths}" "${value}";`,
		]),
		serverFolder: SERVER_FOLDER,
		headers: Object.entries(FIXED_HEADERS)
			.filter(([name]) => name !== OPENER_POLICY)
			.map(([name, value]) => `${name} "${value}"`),
		transportSecurity: TRANSPORT_SECURITY,
		types: Object.entries(MEDIA_TYPES).map(([extension, type]) => `${type} ${extension}`),
		textTypes: TEXT_TYPES.filter((type) => type !== 'text/html').join(' '),
		namedTypes: Object.entries(NAMED_MEDIA_TYPES).map(
			([name, type]) =>
				`location ~ /${name.replace('.', '\\.')}$ { types {} default_type ${type}; }`,
		),
	});
}
