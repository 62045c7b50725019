import { ALWAYS_ASK, CACHE_RULES, FIXED_HEADERS, TRANSPORT_SECURITY } from './headers.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES, TEXT_TYPES } from './media-types.ts';
import { SERVER_FOLDER } from './old-page-files.ts';
import { headerPolicy, SEARCH_PATHS } from './policy.ts';

/**
 * `hosting/nginx.conf`: a server block for the portal, to be included inside `http`. All that
 * differs by address is a `map`, so that no location forgets a header of the others.
 */
export function nginxConf(): string {
	const headers = Object.entries(FIXED_HEADERS).map(
		([name, value]) => `\tadd_header ${name} "${value}" always;`,
	);
	const cache = CACHE_RULES.flatMap(({ paths, value, what }) => [
		`\t# ${what}`,
		`\t"~${paths}" "${value}";`,
	]);
	const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `\t\t${type} ${extension};`);
	const named = Object.entries(NAMED_MEDIA_TYPES).map(
		([name, type]) =>
			`\tlocation ~ /${name.replace('.', '\\.')}$ { types {} default_type ${type}; }`,
	);
	return `# Wissensnetz auf nginx (ab 1.18). Anleitung: docs/betrieb.md
#
# Nach /etc/nginx/conf.d/wissensnetz.conf kopieren und die mit ANPASSEN bezeichneten Zeilen ändern.
# Für einen Unterpfad wie /wissen/ortenau/ liegt der gebaute Ordner unter <root>/wissen/ortenau/.

# Nur die Suchseite und ihr Hilfsprogramm dürfen WebAssembly übersetzen.
map $uri $wissensnetz_csp {
	default "${headerPolicy('/')}";
	"~${SEARCH_PATHS}" "${headerPolicy('/suche/')}";
}

map $uri $wissensnetz_cache {
	# Seiten: behalten, aber jedes Mal nachfragen
	default "${ALWAYS_ASK}";
${cache.join('\n')}
}

# Umbenannte und entfernte Seiten; beim Bauen erzeugt, gelesen bei „systemctl reload nginx“.
map $uri $wissensnetz_umzug {
	default "";
	include /srv/wissensnetz/${SERVER_FOLDER}/umbenannt*.map; # ANPASSEN: Ordner des Portals
}
map $uri $wissensnetz_entfernt {
	volatile;
	default "";
	include /srv/wissensnetz/${SERVER_FOLDER}/entfernt*.map; # ANPASSEN: Ordner des Portals
}

# Der letzte Teil einer Adresse ohne Schrägstrich am Ende.
map $request_uri $wissensnetz_letzter_teil {
	default "";
	"~^[^?]*/(?<wissensnetz_teil>[^/?]+)(?:\\?|$)" "$wissensnetz_teil";
}

server {
	listen 80; # ANPASSEN: mit HTTPS „listen 443 ssl;“ und die Zeilen für das Zertifikat
	server_name wissensnetz.example.org; # ANPASSEN
	root /srv/wissensnetz; # ANPASSEN
	set $pfad ""; # ANPASSEN bei einem Unterpfad: "/wissen/ortenau", ohne Schrägstrich am Ende

${headers.join('\n')}
	add_header Content-Security-Policy $wissensnetz_csp always;
	add_header Cache-Control $wissensnetz_cache;
	# Erst einschalten, wenn HTTPS auf Dauer läuft: Browser weigern sich dann, ohne zu kommen.
	# add_header Strict-Transport-Security "${TRANSPORT_SECURITY}" always;

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

	# Neben den Dateien liegen fertig gepackte (.gz, .br).
	gzip_static on;
	gzip_vary on;
	# Mit dem Modul ngx_brotli (Debian: libnginx-mod-http-brotli-static):
	# brotli_static on;

	server_tokens off;
	# Adressen ohne Rechnername: So stimmen sie auch hinter einem Proxy.
	absolute_redirect off;
	autoindex off;
	index index.html;

	if ($wissensnetz_umzug) { return 301 $wissensnetz_umzug$is_args$args; }
	if ($wissensnetz_entfernt) { return 410; }
	error_page 410 $wissensnetz_entfernt;
	error_page 404 $pfad/404.html;
	error_page 403 =404 $pfad/404.html;

	location / {
		# Ordner ohne Schrägstrich: bezogen auf die Adresse, damit ein Proxy den Pfad kürzen darf.
		if (-d $request_filename) {
			set $wissensnetz_ordner $wissensnetz_letzter_teil;
		}
		if ($wissensnetz_ordner) { return 301 $wissensnetz_ordner/$is_args$args; }
	}
${named.join('\n')}
	location ~ /\\.(?!well-known/) { return 404; }
	location ~ /${SERVER_FOLDER}/ { return 404; }
}
`;
}
