import { dirname, join } from 'node:path';
import type { Definition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { schemeOf } from '#src/base/address.ts';
import { slugify } from '#src/base/slug.ts';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { HeadingIds } from '#src/entries/articles/heading-ids.ts';
import { imageTypes } from '#src/entries/articles/images.ts';
import { ANSWERS_FILE, QUESTIONS_FILE } from '#src/entries/read/read-survey.ts';
import type { Source } from '#src/entries/read/source.ts';
import { builtAddresses } from '#src/model/built-addresses.ts';
import { pathOf } from '#src/model/entry.ts';
import {
	entryAnchors,
	fixedAnchors,
	hasAnchor,
	questionId,
	sectionId,
	type ListedIds,
	isUsedByPages,
} from '#src/model/page-anchors.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded } from '#src/base/urls.ts';
import { addressOf, type CheckedContent } from '../checked-content.ts';
import { offsetOf, type CheckedFile } from '../checked-file.ts';
import { isDraft } from '../drafts.ts';
import { foreignMistake, OWN, type AddressMistake } from '../foreign-address.ts';
import type { KeptText } from '../kept-file.ts';
import { newsWithText } from '../example-content.ts';
import { lineReplaced } from '../lines.ts';
import { ownAddressOf, type OwnAddress } from '../own-address.ts';
import { publicFiles } from '../public-files.ts';
import { proseOf, styleRemark } from '../style/prose.ts';
import { MOST_PER_FILE, type Remark, type Rule } from '../rule.ts';
import { sourceNumberMessage } from '../source-list.ts';
import { oldAddresses, type OldAddress } from '../old-addresses.ts';

/** Links within the portal lead to existing pages and headings. */
export const links: Rule = {
	name: 'links',
	help: {
		title: 'Links führen zu einer Seite, die es gibt',
		explanation: [
			'Ein Link, der ins Leere führt, kostet Leserinnen und Leser Zeit und Vertrauen. Deshalb prüft das Portal jeden Link auf eine eigene Seite, auch die Stelle hinter dem `#`.',
			'Seiten des Portals haben Adressen wie `/glossar/dms/`: Ordner, Dateiname ohne Endung, Schrägstrich am Ende. Andere Seiten stehen mit vollständiger Adresse da, die mit `https://` beginnt.',
			'Eine Überschrift erreichen Sie mit ihrem Wortlaut, klein und mit Bindestrichen: `/leitfaeden/x/#rat-an-andere`.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Mehr unter [Digitaler Bauantrag](/themen/bau/).'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Mehr unter [Digitaler Bauantrag](/themen/bauen/).'),
		},
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			const nodes = checked.nodesOf(source);
			yield* wrongNumbers(source, nodes);
			yield* lostDefinitions(source, nodes);
		}
	},
	*check(content) {
		const targets = new Targets(content);
		for (const text of content.texts) {
			const { source, facts } = text;
			if (facts.wiki) yield* wikiLinks(content, text, targets);
			const known = new Map<string, AddressMistake>();
			for (const url of facts.addresses) {
				const message = known.size < MOST_PER_FILE ? messageFor(url, text, targets) : undefined;
				if (message) known.set(url, message);
			}
			if (known.size === 0) continue;
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type !== 'link' && node.type !== 'definition') return undefined;
				if (found.length >= MOST_PER_FILE) return EXIT;
				const message = known.get(node.url);
				if (!message) return undefined;
				const at = offsetOf(source, node);
				if (node.type === 'definition' && isComment(node)) return undefined;
				const { instead, image, ...texts } = message;
				// An address without brackets: the rule `stil` tells that it needs a text.
				if (node.type === 'link' && source.text.text[at] !== '[') {
					if (message.severity === 'Hinweis') return undefined;
					const title = titleIn(targets.byPath.get(instead?.split('#', 1)[0] ?? '')?.entry.raw);
					const link = title && instead && `[${title}](${instead})`;
					const correction = link ? lineReplaced(source.text, at, node.url, link) : undefined;
					found.push({ file: source.file, source: source.text, at, ...texts, correction });
					return undefined;
				}
				const correction =
					instead === undefined
						? undefined
						: image
							? lineReplaced(source.text, at, '[', '![')
							: (lineReplaced(source.text, at, `](${node.url}`, `](${instead}`) ??
								lineReplaced(source.text, at, node.url, instead));
				found.push({ file: source.file, source: source.text, at, ...texts, correction });
				return undefined;
			});
			yield* found;
		}
	},
};

function messageFor(url: string, text: KeptText, targets: Targets): AddressMistake | undefined {
	if (url === '' || url === '#') {
		return {
			text: 'Der Link hat kein Ziel.',
			expected: '`[Text](https://…)` oder `[Text](/seite/)`',
		};
	}
	if (url.startsWith('#')) return targets.anchorMessage(url.slice(1), text, text);
	const outside = ownAddressOf(url, targets.host);
	const ours = outside && targets.ownMessage(url, outside, text);
	if (ours) return ours;
	const foreign = foreignMistake(url);
	if (foreign !== OWN) return foreign;
	const attached = attachment(url, text, targets);
	if (attached) return attached;
	if (url.startsWith('/')) return targets.messageFor(url, text);
	if (url.startsWith('\\')) {
		return {
			text: `Die Adresse „${url}“ liegt in Ihrem eigenen Netz; niemand sonst kann sie öffnen.`,
			expected: 'eine Adresse im Internet, die mit `https://` beginnt',
		};
	}
	const host = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|info|bund)(?:[/?#]|$))/i.test(
		url,
	);
	const mail = /^[\w.+-]+@[\w.-]+\.\w+$/.test(url);
	const own = `/${url.replace(/^(?:\.{0,2}\/)*/, '').toLowerCase()}`;
	const page = [own, `${own}/`, own.replace(/\.mdx?$/, '/')].find((each) =>
		targets.pages.has(each),
	);
	const source = sourceAnchor(url);
	const anchor = source && `#${source}`;
	return {
		text: `Die Adresse „${url}“ führt nirgendwohin.${page ? ` Meinten Sie \`${page}\`?` : ''}`,
		expected: 'eine Adresse im Portal wie `/glossar/dms/` oder eine vollständige mit `https://`',
		instead: page ?? anchor ?? (host ? `https://${url}` : mail ? `mailto:${url}` : undefined),
	};
}

/** Describes a link to a former address. */
function movedMessage({ address, by, removed }: OldAddress, rest: string): AddressMistake {
	if (by) {
		const now = pathOf(by);
		return {
			text: `Die Seite „${address}“ heißt jetzt \`${now}\`.`,
			expected: `\`${now}\``,
			instead: now + rest,
		};
	}
	const { am, stattdessen } = removed;
	return {
		text: `Die Seite „${address}“ gibt es seit ${formatDate(am)} nicht mehr.`,
		expected: stattdessen
			? `\`${stattdessen}\``
			: 'ein Link auf eine Seite, die es gibt, oder keiner',
		instead: stattdessen,
	};
}

/** Pages of the portal, by address. */
class Targets {
	readonly drafts = new Set<string>();
	readonly pages: Set<string>;
	readonly byPath = new Map<string, KeptText>();
	readonly old: Map<string, OldAddress>;
	readonly terms: readonly string[];
	readonly topics: readonly string[];
	/** Ids that name parts of lists and fixed pages. */
	readonly listed: ListedIds;

	readonly content: CheckedContent;

	/** Kinds whose pages are not known. */
	readonly unread: ReadonlySet<string>;

	/** What the portal builds beside pages of entries. */
	readonly files: ReadonlySet<string>;
	/** Host of the portal. */
	readonly host: string | undefined;
	readonly images: ReadonlySet<string>;

	constructor(content: CheckedContent) {
		this.unread = content.unread;
		this.content = content;
		this.host = content.host;
		this.images = new Set(content.images);
		this.pages = new Set(content.routes);
		this.old = new Map(oldAddresses(content).map((each) => [each.address, each]));
		for (const text of content.texts) {
			const address = addressOf(text.source);
			(isDraft(text.source) ? this.drafts : this.pages).add(address);
			this.byPath.set(address, text);
		}
		this.terms = content.idsOf('glossar');
		this.topics = content.idsOf('themen');
		this.listed = {
			terms: this.terms,
			topics: this.topics,
			solutions: content.idsOf('loesungen'),
		};
		const published = content.entries.filter(({ data }) => !('entwurf' in data && data.entwurf));
		this.files = new Set([
			...publicFiles(),
			...builtAddresses(published, ({ file }) => {
				const has = (name: string) => content.beside.includes(`${dirname(file)}/${name}`);
				return { questions: has(QUESTIONS_FILE), answers: has(ANSWERS_FILE) };
			}),
		]);
	}

	/** Checks the anchor of a link, without `#`. */
	anchorMessage(anchor: string, target: KeptText, text: KeptText): AddressMistake | undefined {
		const number = /^quelle-(\d+)$/.exec(anchor)?.[1];
		if (number !== undefined) return sourceNumberMessage(target.entry.sourceCount, Number(number));
		const { readable, anchors } = target.facts;
		if (!readable) return undefined;
		const wanted = decoded(anchor);
		const { source } = target;
		const term = /^begriff-(.+)$/.exec(wanted)?.[1];
		if (term !== undefined) return this.#termMessage(term, source);
		const around = entryAnchors({
			kind: source.kind,
			sources: target.entry.sourceCount,
			terms: [],
			topics: this.topics,
		});
		if (anchors.includes(wanted) || around.has(wanted)) return undefined;
		// The questions of a survey are in a file of their own.
		if (source.kind === 'umfragen' && wanted.startsWith(questionId(''))) return undefined;
		const meant = sourceAnchor(anchor);
		if (meant !== undefined && Number(meant.slice(7)) <= (target.entry.sourceCount ?? 0)) {
			return {
				text: `Die Adresse „#${anchor}“ führt nicht zur Quelle.`,
				expected: `\`#${meant}\`, klein und mit Bindestrich`,
				instead: `${target === text ? '' : pathOf(source)}#${meant}`,
			};
		}
		const where = target === text ? 'in diesem Text' : `auf der Seite „${addressOf(source)}“`;
		const path = target === text ? '' : addressOf(source);
		return missing({ anchor, path, where, headings: anchors, sources: around.has('quelle-1') });
	}

	/** Checks a link to the explanation of a term, which a text has that uses the term. */
	#termMessage(id: string, source: Source): AddressMistake | undefined {
		const { raw } = this.content.find('glossar', id) ?? {};
		const spellings = [raw?.['begriff'], raw?.['abkuerzungen']].flat();
		if (spellings.some((each) => typeof each === 'string' && source.body.includes(each)))
			return undefined;
		const meant = raw ? id : nearest(id, this.terms);
		return {
			text: `Eine Erklärung „#begriff-${id}“ gibt es auf der Seite „${addressOf(source)}“ nicht.`,
			expected: 'die Seite des Begriffs wie `/glossar/dms/`',
			instead: meant && `/glossar/${meant}/`,
		};
	}

	/** Checks the anchor of a link to a page that is no entry, without `#`. */
	fixedAnchorMessage(anchor: string, path: string): AddressMistake | undefined {
		if (hasAnchor(path, decoded(anchor), this.listed)) return undefined;
		const headings = fixedAnchors(path, this.listed);
		const where = `auf der Seite „${path}“`;
		return missing({ anchor, path, where, headings });
	}

	/** Describes a link to a page of the portal by an address from outside; undefined if it is none. */
	ownMessage(url: string, { path, place }: OwnAddress, text: KeptText): AddressMistake | undefined {
		const mistake = this.messageFor(path, text);
		const instead =
			mistake === undefined ? path : place === 'network' ? undefined : mistake.instead;
		const expected =
			instead === undefined
				? 'eine Adresse im Portal wie `/glossar/dms/`, oder eine im Internet mit `https://`'
				: `die Adresse im Portal: \`${instead}\``;
		const known = { expected, instead };
		if (place === 'machine')
			return { text: `Die Adresse „${url}“ gibt es nur auf Ihrem eigenen Rechner.`, ...known };
		if (place === 'network')
			return { text: `Die Adresse „${url}“ gibt es nur in Ihrem eigenen Netz.`, ...known };
		if (place === 'forge') {
			if (mistake !== undefined) return undefined;
			return {
				text: `Die Adresse „${url}“ führt zur Textdatei, nicht zur Seite des Portals.`,
				...known,
				severity: 'Hinweis',
			};
		}
		if (mistake) return mistake;
		return {
			text: 'Ein Link im Portal braucht den Namen des Portals nicht.',
			...known,
			severity: 'Hinweis',
		};
	}

	/** Finds pages by the name a link of a wiki gives them. */
	named(name: string): { path: string; title: string } | undefined {
		const [page = '', anchor] = name.trim().split('#', 2);
		const slug = slugify(
			page
				.split('/')
				.at(-1)
				?.replace(/\.mdx?$/i, '') ?? '',
		);
		const found = [...this.byPath].filter(
			([path, { entry }]) =>
				(entry.id === slug && path === `/${path.split('/')[1]}/${slug}/`) ||
				titleIn(entry.raw)?.toLowerCase() === page.toLowerCase(),
		);
		const [only] = found;
		if (!only || found.length > 1 || this.drafts.has(only[0])) return undefined;
		const [path, text] = only;
		const rest = anchor ? `#${new HeadingIds(isUsedByPages).next(anchor)}` : '';
		return { path: path + rest, title: titleIn(text.entry.raw) ?? page };
	}

	messageFor(url: string, text: KeptText): AddressMistake | undefined {
		const [path = ''] = url.split(/[?#]/, 1);
		if (this.pages.has(path) || (this.drafts.has(path) && isDraft(text.source))) {
			const target = this.byPath.get(path);
			const anchor = /#(.+)$/.exec(url)?.[1];
			if (!anchor) return undefined;
			return target
				? this.anchorMessage(anchor, target, text)
				: this.fixedAnchorMessage(anchor, path);
		}
		// What the table has is not known; that it cannot be read is told there.
		if (this.unread.has(path.split('/')[1] ?? '')) return undefined;
		const rest = url.slice(path.length);
		if (this.files.has(path)) return undefined;
		if (this.drafts.has(path)) {
			return {
				text: `Die Seite „${path}“ ist noch ein Entwurf und wird nicht veröffentlicht.`,
				expected: 'ein Link auf eine veröffentlichte Seite',
			};
		}
		const old = this.old.get(path.replace(/\/*$/, '/'));
		if (old) return movedMessage(old, rest);
		const bare = path.replace(/(?:\/index)?\.(?:mdx?|html?)$/i, '').replace(/^\/content\//, '/');
		const whole = `${bare.toLowerCase()}/`.replace(/\/+$/, '/');
		if (this.pages.has(whole) || this.files.has(whole)) {
			return {
				text:
					bare === path
						? `Der Adresse „${path}“ fehlt der Schrägstrich am Ende, oder sie ist groß geschrieben.`
						: `„${path}“ ist eine Datei, nicht die Adresse einer Seite.`,
				expected: `\`${whole}\``,
				instead: whole + rest,
			};
		}
		const depth = path.split('/').length;
		const alike = [...this.pages].filter((page) => page.split('/').length === depth);
		const meant = nearest(path, alike);
		return {
			text: `Die Seite „${path}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected: 'die Adresse einer Seite des Portals wie `/glossar/dms/`',
			instead: meant && meant + rest,
		};
	}
}

/** Describes an anchor that a page does not have. */
function missing({
	anchor,
	path,
	where,
	headings,
	sources = false,
}: {
	anchor: string;
	/** Address of the page; empty for the text itself. */
	path: string;
	where: string;
	headings: readonly string[];
	/** The page lists sources. */
	sources?: boolean;
}): AddressMistake {
	const wanted = decoded(anchor);
	const meant = nearestAnchor(wanted, sources ? [...headings, sectionId('quellen')] : headings);
	// The letters of the glossary would hide its terms.
	const named = headings.filter((each) => !each.startsWith('buchstabe-'));
	const list = [...new Set(named.length > 0 ? named : headings)]
		.slice(0, 20)
		.map((each) => `\`#${each}\``);
	return {
		text: `Eine Überschrift „#${anchor}“ gibt es ${where} nicht.${meant ? ` Meinten Sie \`#${meant}\`?` : ''}`,
		expected:
			list.length > 0
				? `eine dieser Überschriften: ${list.join(', ')}`
				: 'ein Link ohne `#`, denn dort gibt es keine Überschriften',
		instead: meant && `${path}#${meant}`,
	};
}

const MOST_ANCHORS = 500;
const PREFIX = /^(?:abschnitt|thema|loesung|frage|buchstabe|ebene|monat)-/;

/** @returns the anchor that was probably meant; a long prefix makes different words alike */
function nearestAnchor(wanted: string, anchors: readonly string[]): string | undefined {
	// More headings than any page has are not compared one by one.
	if (anchors.length > MOST_ANCHORS) return undefined;
	const prefix = PREFIX.exec(wanted)?.[0] ?? '';
	const words = anchors.filter((each) => each.startsWith(prefix));
	const meant = nearest(
		wanted.slice(prefix.length),
		words.map((each) => each.slice(prefix.length)),
	);
	return meant === undefined ? undefined : prefix + meant;
}

/** @returns the anchor of a source that another spelling of it means: `#Quelle-1`, `#quelle1`; undefined for others */
function sourceAnchor(written: string): string | undefined {
	const number = /^(?:quellen?|source|src|q)?[\s_:.-]*(\d{1,3})$/i.exec(decoded(written))?.[1];
	return number === undefined ? undefined : `quelle-${Number(number)}`;
}

/** Describes a link to a file beside the text, which the portal does not publish. */
function attachment(
	url: string,
	{ source }: KeptText,
	targets: Targets,
): AddressMistake | undefined {
	const [path = ''] = url.split(/[?#]/, 1);
	const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	if (schemeOf(url) !== undefined || targets.files.has(path)) return undefined;
	if (Object.hasOwn(imageTypes, extension)) {
		const file = join(dirname(source.file), decoded(path)).replaceAll('\\', '/');
		const there = targets.images.has(file);
		return {
			text: there
				? `Der Link führt zum Bild „${url}“, das auf der Seite nicht zu sehen ist.`
				: `Der Link führt zum Bild „${url}“, das es hier nicht gibt.`,
			expected:
				'ein Ausrufezeichen davor zeigt das Bild an dieser Stelle: `![Beschreibung](bild.png)`',
			...(there && { instead: url, image: true as const }),
		};
	}
	if (!ATTACHMENTS.test(extension)) return undefined;
	return {
		text: `„${url}“ ist eine Datei; Anhänge veröffentlicht das Portal nicht.`,
		expected:
			'ein Link dorthin, wo die Datei schon im Netz steht: `https://www.example.org/datei.pdf`; oder ihr Inhalt als Text',
	};
}

const ATTACHMENTS =
	/^(?:docx?|dotx?|docm|xlsx?|xlsm|pptx?|ppsx?|odt|ods|odp|pdf|rtf|txt|csv|zip|7z|rar|msg|eml|vsdx?|mp[34]|mov|avi|heic|tiff?|bmp)$/;

/** Finds `[1](#quelle-2)`, whose number and target differ. */
function* wrongNumbers(
	source: Source,
	nodes: ReturnType<CheckedFile['nodesOf']>,
): Iterable<Remark> {
	for (const { node } of nodes) {
		if (node.type !== 'link') continue;
		const target = /^#quelle-(\d+)$/.exec(node.url)?.[1];
		const shown = /^(?:\[|quelle\s|nr\.?\s)?\s?(\d{1,3})\]?$/i.exec(toString(node).trim())?.[1];
		if (target === undefined || shown === undefined || Number(target) === Number(shown)) continue;
		yield {
			...{ file: source.file, source: source.text, at: offsetOf(source, node) },
			severity: 'Hinweis',
			text: `Der Link zeigt die Nummer ${shown}, führt aber zur Quelle ${target}.`,
			expected: `zweimal dieselbe Nummer: \`[${shown}](#quelle-${shown})\` oder \`[${target}](#quelle-${target})\``,
		};
	}
}

/** Finds `[Text]: https://…` to which nothing refers: it is nowhere to be seen. */
function* lostDefinitions(
	source: Source,
	nodes: ReturnType<CheckedFile['nodesOf']>,
): Iterable<Remark> {
	const used = new Set(
		nodes.flatMap(({ node }) =>
			node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [],
		),
	);
	for (const { node } of nodes) {
		if (node.type !== 'definition' || used.has(node.identifier) || isComment(node)) continue;
		const at = offsetOf(source, node);
		const line = source.text.lineText(source.text.lineAt(at));
		const written = /^(\s*)\[([^\]]{1,300})\]:\s*(\S{1,1000})\s*$/.exec(line);
		yield {
			...{ file: source.file, source: source.text, at, severity: 'Hinweis' },
			text: 'Diese Zeile ist auf der Seite nicht zu sehen: Mit `]:` gibt sie nur einer Abkürzung ein Ziel, die nirgends steht.',
			expected: 'ein Link mit runden Klammern: `[Text](https://…)`',
			correction: written ? `${written[1]}[${written[2]}](${written[3]})` : undefined,
		};
	}
}

/** @returns true for `[//]: # (…)`, which hides a remark */
function isComment({ identifier, url }: Definition): boolean {
	return /^(?:\/\/|comment|kommentar|_)/i.test(identifier) || url === '#' || url === '';
}

/** Finds links as wikis have them, and the pages they mean. */
function* wikiLinks(
	content: CheckedContent,
	{ source, entry }: KeptText,
	targets: Targets,
): Iterable<Remark> {
	for (const { lines } of proseOf(content, source)) {
		for (const line of lines) {
			// The rule `stil` tells of a list of contents.
			if (/\[\[_?TOC_?\]\]/i.test(line.written)) continue;
			const [first] = line.plain.matchAll(WIKI);
			if (!first) continue;
			let known = true;
			const instead = line.plain.replace(WIKI, (all, page: string, words: string | undefined) => {
				const number = /^\d{1,3}$/.test(page) ? Number(page) : undefined;
				if (number !== undefined && number <= (entry.sourceCount ?? 0))
					return `[${number}](#quelle-${number})`;
				const found = targets.named(page);
				if (!found) known = false;
				return found ? `[${(words ?? found.title).trim()}](${found.path})` : all;
			});
			yield styleRemark(source, {
				...{ line, at: first.index },
				text: 'Links mit `[[…]]` gibt es hier nicht; die Klammern stehen so auf der Seite.',
				expected: 'ein Link mit Text und Adresse: `[Text](/glossar/dms/)`',
				instead: known && line.plain === line.written ? instead : undefined,
			});
		}
	}
}

const WIKI = /(?<![!\\])\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;

function titleIn(raw: Readonly<Record<string, unknown>> | undefined): string | undefined {
	const title = raw?.['titel'] ?? raw?.['begriff'] ?? raw?.['name'];
	return typeof title === 'string' ? title : undefined;
}
