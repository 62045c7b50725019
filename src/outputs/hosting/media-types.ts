/** Media type by file extension, for all files the portal publishes. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	css: 'text/css',
	csv: 'text/csv',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	gif: 'image/gif',
	html: 'text/html',
	ics: 'text/calendar',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	jsonld: 'application/ld+json',
	md: 'text/markdown',
	// Pagefind's files and ours beside them are compressed already; browsers must not unpack them.
	pagefind: 'application/octet-stream',
	pdf: 'application/pdf',
	pf_filter: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webp: 'image/webp',
	wn_namen: 'application/octet-stream',
	woff2: 'font/woff2',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml',
};

/** Media type by file name, where it differs from that of the extension. */
export const NAMED_MEDIA_TYPES: Readonly<Record<string, string>> = {
	'feed.json': 'application/feed+json',
	'feed.xml': 'application/atom+xml',
};

/** Types that are sent with `charset=utf-8` and compressed. */
export const TEXT_TYPES: readonly string[] = [
	...new Set([...Object.values(MEDIA_TYPES), ...Object.values(NAMED_MEDIA_TYPES)]),
].filter((type) => /^text\/|[/+](?:json|xml)$/.test(type));

/** Extensions of files that are compressed. */
export const TEXT_EXTENSIONS: readonly string[] = Object.keys(MEDIA_TYPES).filter((extension) =>
	TEXT_TYPES.includes(MEDIA_TYPES[extension] ?? ''),
);

/** @returns the type to send with the file at an address; undefined for an extension not in use */
export function mediaTypeOf(path: string): string | undefined {
	const name = path.endsWith('/') ? 'index.html' : (path.split('/').at(-1) ?? '');
	const type = NAMED_MEDIA_TYPES[name] ?? MEDIA_TYPES[name.split('.').at(-1) ?? ''];
	return type && TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
