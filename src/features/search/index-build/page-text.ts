import { Parser } from 'htmlparser2';

/** The parts of a built page that the search reads. */
export interface PageText {
	/** HTML of the indexed element. */
	body: string;
	title: string;
	/** Text of the indexed element without ignored elements. */
	text: string;
	/** Names, summary and facts that are indexed besides the text. */
	meta: ReadonlyMap<string, string>;
	/** Filter → its first value. */
	filters: ReadonlyMap<string, string>;
	/** The page's title and other names, if they are synonyms. */
	synonyms?: string[];
}

/** Depth of the open element with which a part began; 0 outside the part. */
interface Inside {
	body: number;
	title: number;
	ignored: number;
}

/** An open element whose text is stored under a name. */
interface Named {
	depth: number;
	into: Map<string, string>;
	name: string;
}

/** @returns the text of the part marked `data-pagefind-body`; undefined if the page has none. */
export function pageText(html: string): PageText | undefined {
	const found = { body: '', title: '', text: '' };
	const meta = new Map<string, string>();
	const filters = new Map<string, string>();
	const inside: Inside = { body: 0, title: 0, ignored: 0 };
	let named: Named | undefined;
	let synonyms: string[] | undefined;
	let bodyStart: number | undefined;
	let depth = 0;
	const keep = (into: Map<string, string>, name: string | undefined) => {
		if (!name || into.has(name)) return;
		into.set(name, '');
		named ??= { depth, into, name };
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			if (name === 'h1' && !found.title.trim()) inside.title ||= depth;
			if ('data-pagefind-body' in attributes && bodyStart === undefined) {
				bodyStart = parser.startIndex;
				inside.body = depth;
			}
			if (!inside.body) return;
			if ('data-pagefind-ignore' in attributes) inside.ignored ||= depth;
			keep(meta, attributes['data-pagefind-meta']);
			keep(filters, attributes['data-pagefind-filter']);
			const same = attributes['data-gleich'];
			if (same !== undefined) synonyms = JSON.parse(same) as string[];
			// Texts of neighbouring elements are separate words.
			found.text += ' ';
		},
		ontext(text) {
			if (inside.title) found.title += text;
			if (!inside.body) return;
			if (!inside.ignored) found.text += text;
			if (named) named.into.set(named.name, (named.into.get(named.name) ?? '') + text);
		},
		onclosetag() {
			if (inside.body === depth) found.body = html.slice(bodyStart, parser.endIndex + 1);
			if (inside.body) found.text += ' ';
			for (const part of ['body', 'title', 'ignored'] as const) {
				if (inside[part] === depth) inside[part] = 0;
			}
			if (named?.depth === depth) named = undefined;
			depth--;
		},
	});
	parser.end(html);
	if (bodyStart === undefined) return undefined;
	return {
		...found,
		title: found.title.trim(),
		meta,
		filters,
		...(synonyms ? { synonyms } : {}),
	};
}
