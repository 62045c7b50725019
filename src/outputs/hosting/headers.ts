import { mediaTypeOf } from './media-types.ts';
import { EDITOR_OPENER_POLICY, headerPolicy, isEditor } from './policy.ts';

/** Referrer policy: other hosts learn nothing about a visit. */
export const REFERRER_POLICY = 'same-origin';

/** Header that says whether a window keeps in touch with the one that opened it. */
export const OPENER_POLICY = 'Cross-Origin-Opener-Policy';

/** Headers that are the same for every address but the editor's. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': REFERRER_POLICY,
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	[OPENER_POLICY]: 'same-origin',
};

/** For operators to switch on once HTTPS works: two years, as browsers' own lists demand. */
export const TRANSPORT_SECURITY = 'max-age=63072000';

/** How long browsers may cache files of one kind. */
export interface CacheRule {
	/** Regular expression on the address, for JavaScript, nginx and Apache; the first match wins. */
	paths: string;
	value: string;
	/** German description of the files, for the comment in a configuration. */
	what: string;
}

/** Cached, but revalidated each time (304 if nothing changed). */
export const ALWAYS_ASK = 'no-cache';

export const CACHE_RULES: readonly CacheRule[] = [
	{
		paths:
			'/_teile/[^/]+$|/pagefind/(?:fragment|index|filter)/[^/]+$|\\.(?:pf_meta|wn_namen)$|/medien/.*\\.[0-9a-f]{16}-\\d+\\.(?:avif|webp)$',
		value: 'public, max-age=31536000, immutable',
		what: 'Die Prüfsumme steht im Namen: für immer',
	},
	{
		paths:
			'/feed(?:-\\d+)*\\.(?:xml|json)$|\\.ics$|/daten/[^/]+\\.[a-z.]+$|/(?:sitemap(?:-\\d+)?\\.xml|robots\\.txt|llms(?:-full)?\\.txt)$',
		value: 'public, max-age=900',
		what: 'Feeds, Kalender, offene Daten: eine Viertelstunde',
	},
	{
		paths: '\\.(?:svg|png|jpe?g|webp|avif|gif|pdf)$',
		value: 'public, max-age=86400',
		what: 'Bilder und Anhänge: ein Tag',
	},
];

/** @returns every header a server should send with the file at an address, content type included */
export function headersFor(path: string): Record<string, string> {
	const rule = CACHE_RULES.find(({ paths }) => new RegExp(paths).test(path));
	const type = mediaTypeOf(path);
	return {
		...FIXED_HEADERS,
		...(isEditor(path) ? { [OPENER_POLICY]: EDITOR_OPENER_POLICY } : {}),
		'Content-Security-Policy': headerPolicy(path),
		'Cache-Control': rule?.value ?? ALWAYS_ASK,
		...(type ? { 'Content-Type': type } : {}),
	};
}
