import { ALWAYS_ASK, CACHE_RULES } from './headers.ts';
import { MEDIA_TYPES, mediaTypeOf, NAMED_MEDIA_TYPES } from './media-types.ts';
import { SERVER_FOLDER } from './old-page-files.ts';

/**
 * The first caching rule as patterns of the AWS command line, where `*` also matches slashes: files of
 * known extensions in one folder, and files of Pagefind.
 */
const HASHED = '_teile/';
const HASHED_INDEX = [
	'pagefind/fragment/*',
	'pagefind/index/*',
	'pagefind/filter/*',
	'*.pf_meta',
	'*.wn_namen',
];

/** Rules for other hosts, and packed files, since a bucket does not negotiate encodings. */
const LEFT_OUT = ['*.br', '*.gz', '.*', '_headers', '_redirects', `${SERVER_FOLDER}/*`];

/**
 * `hosting/objektspeicher.sh`: copies the built folder into a bucket, each file with its media type.
 * Browsers require the right type; buckets guess wrong.
 */
export function bucketScript(): string {
	const types = new Map<string, string[]>();
	for (const extension of Object.keys(MEDIA_TYPES)) {
		const type = mediaTypeOf(`x.${extension}`) ?? '';
		types.set(type, [...(types.get(type) ?? []), `*.${extension}`]);
	}
	const [page, ...others] = [...types].sort(([a], [b]) => Number(isPage(b)) - Number(isPage(a)));
	const hashed = [...types].filter(([type]) => /^(?:text\/(?:css|java)|font\/|image\/)/.test(type));
	const [forEver] = CACHE_RULES;
	const lines = [
		'# Die Prüfsumme steht im Namen: für immer',
		...hashed.map(([type, patterns]) =>
			call(
				forEver?.value ?? ALWAYS_ASK,
				type,
				patterns.map((pattern) => HASHED + pattern),
			),
		),
		call(forEver?.value ?? ALWAYS_ASK, 'application/octet-stream', HASHED_INDEX),
		'# Alles andere: behalten, aber jedes Mal nachfragen. Seiten zuletzt, wenn alles da ist, was sie brauchen.',
		...Object.keys(NAMED_MEDIA_TYPES).map((name) =>
			call(ALWAYS_ASK, mediaTypeOf(name) ?? '', [`*${name}`]),
		),
		...[...others, ...(page ? [page] : [])].map(([type, patterns]) =>
			call(ALWAYS_ASK, type, patterns, [
				`${HASHED}*`,
				...HASHED_INDEX.filter(() => type === 'application/octet-stream'),
				...Object.keys(NAMED_MEDIA_TYPES)
					.map((name) => `*${name}`)
					.filter((name) => patterns.some((pattern) => name.endsWith(pattern.slice(1)))),
			]),
		),
	];
	return `#!/bin/sh
# Wissensnetz in einen Objektspeicher kopieren (S3 und Verwandte). Anleitung: docs/betrieb.md
#
#   sh hosting/objektspeicher.sh s3://BUCKET                 an der Wurzel
#   sh hosting/objektspeicher.sh s3://BUCKET/wissen/ortenau  unter einem Unterpfad
#
# Braucht die AWS-Befehlszeile („aws“) und ihre Zugangsdaten; bei anderen Anbietern nennt
# AWS_ENDPOINT_URL deren Adresse. Altes wird erst gelöscht, wenn alles Neue da ist.
set -eu
[ $# -ge 1 ] || { echo 'Aufruf: sh hosting/objektspeicher.sh s3://BUCKET[/PFAD] [ORDNER]' >&2; exit 2; }
ziel=\${1%/}
quelle=\${2:-dist}
[ -f "$quelle/index.html" ] || { echo "In $quelle/ liegt kein gebautes Portal. Erst: npm run build" >&2; exit 1; }

kopieren() { # HALTBARKEIT ART FILTER…
	haltbarkeit=$1 art=$2
	shift 2
	aws s3 cp "$quelle/" "$ziel/" --recursive --only-show-errors \\
		--cache-control "$haltbarkeit" --content-type "$art" --exclude '*' "$@"
}

${lines.join('\n')}

aws s3 sync "$quelle/" "$ziel/" --delete --size-only --only-show-errors \\
	${LEFT_OUT.map((each) => `--exclude '${each}'`).join(' ')}
`;
}

function call(
	cache: string,
	type: string,
	include: readonly string[],
	exclude: readonly string[] = [],
): string {
	const filters = [
		...include.map((pattern) => `--include '${pattern}'`),
		...exclude.map((pattern) => `--exclude '${pattern}'`),
	];
	return `kopieren '${cache}' '${type}' ${filters.join(' ')}`;
}

function isPage(type: string): boolean {
	return type.startsWith('text/html');
}
