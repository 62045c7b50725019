import { ALWAYS_ASK, CACHE_RULES, FIXED_HEADERS } from './headers.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES, TEXT_EXTENSIONS, TEXT_TYPES } from './media-types.ts';
import { literally, type OldPage } from './moved-pages.ts';
import { SERVER_FOLDER } from './old-page-files.ts';
import { headerPolicy, SEARCH_PATHS } from './policy.ts';

/**
 * `.htaccess` of the published folder: all of the portal's rules for Apache, also for hosts on
 * which nobody can change the server's configuration.
 *
 * @param base with slashes at both ends
 */
export function htaccess(pages: readonly OldPage[], base: string): string {
	const prefix = base.slice(0, -1);
	const types = Object.entries(MEDIA_TYPES).map(
		([extension, type]) => `AddType ${type} .${extension}`,
	);
	const named = Object.entries(NAMED_MEDIA_TYPES).map(
		([name, type]) =>
			`<FilesMatch "^${literally(name)}(\\.br|\\.gz)?$">\n\tForceType "${type}; charset=utf-8"\n</FilesMatch>`,
	);
	const cache = [...CACHE_RULES]
		.reverse()
		.flatMap(({ paths, value, what }) => [
			`\t# ${what}`,
			`\t<If "%{REQUEST_URI} =~ m#${paths.replaceAll('$', '(?:\\.br|\\.gz)?$')}#">`,
			`\t\tHeader set Cache-Control "${value}"`,
			'\t</If>',
		]);
	const texts = TEXT_EXTENSIONS.join('|');
	return `# Wissensnetz auf Apache (ab 2.4). Beim Bauen erzeugt; Anleitung: docs/betrieb.md
DirectoryIndex index.html
DirectorySlash Off
FileETag MTime Size
AddDefaultCharset utf-8
ErrorDocument 404 ${prefix}/404.html
${gonePages(pages, prefix)}
<IfModule mod_mime.c>
${types.join('\n')}
AddCharset utf-8 ${TEXT_EXTENSIONS.map((extension) => `.${extension}`).join(' ')}
# Fertig gepackte Dateien
RemoveType .gz .br
AddEncoding gzip .gz
AddEncoding br .br
</IfModule>
${named.join('\n')}

<IfModule mod_headers.c>
${Object.entries(FIXED_HEADERS)
	.map(([name, value]) => `\tHeader always set ${name} "${value}"`)
	.join('\n')}
	Header always set Content-Security-Policy "${headerPolicy('/')}"
	# Nur die Suchseite und ihr Hilfsprogramm dürfen WebAssembly übersetzen.
	<If "%{REQUEST_URI} =~ m#${SEARCH_PATHS}#">
		Header always set Content-Security-Policy "${headerPolicy('/suche/')}"
	</If>
	# Seiten: behalten, aber jedes Mal nachfragen
	Header set Cache-Control "${ALWAYS_ASK}"
${cache.join('\n')}
	Header append Vary Accept-Encoding "expr=%{CONTENT_TYPE} =~ m#^(?:${TEXT_TYPES.map(literally).join('|')})#"
	# Strict-Transport-Security steht in hosting/apache.conf: Diese Datei entsteht bei jedem Bau neu.
</IfModule>

<IfModule mod_rewrite.c>
RewriteEngine On
${base === '/' ? '' : `# Hinter einem Proxy, der den Pfad wegnimmt, kommt er nur in eigenen Fehlerseiten vor.\nRewriteRule ^${literally(base.slice(1))}(.*)$ $1 [L,DPI]\n`}RewriteRule ^${SERVER_FOLDER}(?:/|$) - [R=404,L]
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
# Umbenannte und entfernte Seiten
${pages.map((page) => rewriteRule(page)).join('\n')}
# Ordner ohne Schrägstrich; Ordner ohne Seite
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^(.*[^/])$ ${prefix}/$1/ [R=301,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteRule ^(.*/)?$ $1index.html
# Fertig gepackte Dateien
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^.+\\.(?:${texts})$ $0.br [L,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^.+\\.(?:${texts})$ $0.gz [L,E=no-gzip:1,E=no-brotli:1]
</IfModule>
`;
}

function rewriteRule({ from, to }: OldPage): string {
	const path = literally(from.slice(1, -1));
	if (to === undefined) return `RewriteRule ^${path}/?$ - [G,L]`;
	return `RewriteRule ^${path}(?:/(?:index\\.html)?(.*))?$ ${to}$1 [R=301,L]`;
}

function gonePages(pages: readonly OldPage[], prefix: string): string {
	return pages
		.filter(({ to }) => to === undefined)
		.map(
			({ from }) =>
				`<If "%{REQUEST_URI} =~ m#${literally(from.slice(0, -1))}/?$#">\n\tErrorDocument 410 ${prefix}${from}index.html\n</If>\n`,
		)
		.join('');
}
