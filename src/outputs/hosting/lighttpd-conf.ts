import {
	ALWAYS_ASK,
	CACHE_RULES,
	FIXED_HEADERS,
	headersFor,
	OPENER_POLICY,
	TRANSPORT_SECURITY,
} from './headers.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import { SERVER_FOLDER } from './old-page-files.ts';
import { EDITOR_PATHS, SEARCH_PATHS } from './policy.ts';

/**
 * `hosting/lighttpd.conf`: a server that sends the portal's headers. `hosting/lighttpd.lua` handles
 * renamed and removed pages and packed files; without it, readers get the pages at old addresses.
 */
export function lighttpdConf(): string {
	const fixed = Object.entries(FIXED_HEADERS)
		.filter(([name]) => !BY_ADDRESS.includes(name))
		.map(([name, value]) => header(name, value));
	const typed = Object.entries({ ...NAMED_MEDIA_TYPES, ...dotted(MEDIA_TYPES) }).map(
		([name, type]) =>
			`\t"${name}" => "${type}${TEXT_TYPES.includes(type) ? '; charset=utf-8' : ''}",`,
	);
	// lighttpd applies only one matching block, so every block sets all headers. The Lua script removes
	// caching from errors, which lighttpd sends with the same headers.
	const blocks = CACHE_RULES.map(({ paths, value, what }) => {
		const note = value.includes('immutable') ? '; ohne Lua „public, max-age=86400“' : '';
		return `$HTTP["url"] =~ "${paths}" { # ${what}${note}\n${varying('/', value)}\n}`;
	});
	return `# Wissensnetz auf lighttpd (ab 1.4.64). Anleitung: docs/betrieb.md
#
# Nach /etc/lighttpd/lighttpd.conf kopieren und die mit ANPASSEN bezeichneten Zeilen ändern.
# Für einen Unterpfad wie /wissen/ortenau/ liegt der gebaute Ordner unter
# <document-root>/wissen/ortenau/.
server.modules = ( "mod_rewrite", "mod_setenv", "mod_magnet" ) # ohne Lua „mod_magnet“ streichen
server.port = 80 # ANPASSEN: mit HTTPS 443 und die Zeilen für das Zertifikat
server.document-root = "/srv/wissensnetz" # ANPASSEN
# ANPASSEN; bei einem Unterpfad "/srv/wissensnetz/wissen/ortenau/"
server.errorfile-prefix = "/srv/wissensnetz/"
server.username = "www-data"
server.groupname = "www-data"
server.tag = "lighttpd"
index-file.names = ( "index.html" )

# Längere Endungen gehen vor.
mimetype.assign = (
${typed.join('\n')}
	"" => "application/octet-stream"
)

setenv.set-response-header += (
${fixed.map((line) => line.replace(/^\tsetenv\.set-response-header \+= \( (.*) \)$/, '\t$1,')).join('\n')}
	# Erst einschalten, wenn HTTPS auf Dauer läuft: Browser weigern sich dann, ohne zu kommen.
	# "Strict-Transport-Security" => "${TRANSPORT_SECURITY}",
)

${blocks.join(' else ')} else $HTTP["url"] =~ "${SEARCH_PATHS}" { # Nur hier darf WebAssembly übersetzt werden
${varying('/suche/', ALWAYS_ASK)}
} else $HTTP["url"] =~ "${EDITOR_PATHS}" { # Nur hier wird die Plattform gefragt und ein Fenster geöffnet
${varying('/redaktion/', ALWAYS_ASK)}
} else {
${varying('/', ALWAYS_ASK)}
}

# Nur für den Server: als gäbe es sie nicht
url.rewrite-once = ( "/(?:${SERVER_FOLDER}/|\\.(?!well-known/))" => "/gibt-es-nicht" )

# Umbenannte und entfernte Seiten, fertig gepackte Dateien; ohne Lua beide Zeilen streichen
magnet.attract-physical-path-to = ( "/etc/lighttpd/wissensnetz.lua" )
magnet.attract-response-start-to = ( "/etc/lighttpd/wissensnetz.lua" )
`;
}

/** Headers that differ by address. */
const BY_ADDRESS = ['Content-Security-Policy', OPENER_POLICY];

/** Lines for the headers that differ by address, and for a caching value. */
function varying(path: string, cache: string): string {
	const all = headersFor(path);
	return [...BY_ADDRESS.map((name) => [name, all[name] ?? '']), ['Cache-Control', cache]]
		.map(([name = '', value = '']) => header(name, value))
		.join('\n');
}

function header(name: string, value: string): string {
	return `\tsetenv.set-response-header += ( "${name}" => "${value}" )`;
}

function dotted(types: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(types).map(([extension, type]) => [`.${extension}`, type]),
	);
}
