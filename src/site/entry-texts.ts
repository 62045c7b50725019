import { hash } from 'node:crypto';
import { ownCopy } from '#src/base/own-copy.ts';
import { foundImage, shownImage } from '#src/entries/articles/images.ts';
import type { Term } from '#src/entries/articles/explain-terms.ts';
import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import { renderArticle } from '#src/entries/articles/render-article.ts';
import { ofKind, type Entry } from '#src/model/entry.ts';
import { EASY_LANGUAGE, versionIds, versionOf, type VersionId } from '#src/model/versions.ts';
import type { EntryTexts } from './checked-site.ts';
import { isInEasyLanguage, writtenVersions } from './entry-versions.ts';
import { entriesByKind, publishedEntries } from './publication.ts';
import type { RenderedText, TextFacts, UsedImage } from './rendered-text.ts';
import { termsOf } from './terms-of.ts';

/** Keeps rendered texts, of one build or of several. It may forget any of them at any time. */
export interface TextCache {
	/** @returns the facts kept under a name, if they were kept with this digest of what the text is made of. */
	facts(name: string, madeOf: string): TextFacts | undefined;
	/** @returns the texts kept under a name as JSON; undefined if they are damaged. */
	text(name: string): string | undefined;
	keep(name: string, madeOf: string, facts: TextFacts, text: string): void;
}

/** What rendering texts needs. */
export interface TextOptions {
	/** Absolute path of the content folder. */
	contentDir: string;
	/** The portal's base path. */
	base: string;
	/** Digest of the program that renders. */
	program: string;
	/** The day of the build, ISO: expired glossary entries explain no terms. */
	day: string;
	cache: TextCache;
}

/**
 * Prepares the texts of entries. Nothing is rendered before it is needed.
 *
 * A text is rendered again if anything it is made of has changed: the entry, the program, the glossary, the
 * images, the base path.
 *
 * @param entries what the gate let pass; drafts only if they are shown
 * @returns the texts of one of the entries
 */
export function entryTexts(
	entries: readonly Entry[],
	options: TextOptions,
): (entry: Entry) => EntryTexts {
	const published = entriesByKind(publishedEntries(entries, options.day));
	const terms = termsOf(ofKind(published.get('glossar') ?? [], 'glossar'));
	const common = digestOf({ program: options.program, base: options.base, terms });
	return (entry) => textsOf(entry, { ...options, terms, common });
}

interface Context extends TextOptions {
	terms: readonly Term[];
	/** Digest of what all texts depend on. */
	common: string;
}

function textsOf(entry: Entry, context: Context): EntryTexts {
	const { cache, common, contentDir } = context;
	const { kind, id, data, file } = entry;
	// Reading the text decodes it, and whoever holds it keeps it in memory.
	const madeOf = () => digestOf({ common, kind, id, data, body: entry.body, file });
	const name = `${kind}/${id}`;
	let known: TextFacts | undefined;

	function render(): { rendered: RenderedText; facts: TextFacts } {
		const { images, ...rendered } = renderTexts(entry, context);
		const text = JSON.stringify(rendered);
		known = ownCopy({ digest: digestOf(text), links: rendered.links, images });
		cache.keep(name, madeOf(), known, text);
		return { rendered, facts: known };
	}

	function facts(): TextFacts {
		if (known) return known;
		const kept = cache.facts(name, madeOf());
		// Images are read again: a file may have changed since.
		const isSame = kept?.images.every(
			({ src, image }) =>
				digestOf({ image }) === digestOf({ image: foundImage(src, entry, contentDir) }),
		);
		return kept && isSame ? (known = kept) : render().facts;
	}

	return {
		get body() {
			return entry.body;
		},
		facts,
		rendered() {
			const { digest } = facts();
			const text = cache.text(name);
			// A cache may have lost the text, or hold another one of this name.
			if (text === undefined || digestOf(text) !== digest) return render().rendered;
			return JSON.parse(text) as RenderedText;
		},
	};
}

function renderTexts(entry: Entry, context: Context): RenderedText & Pick<TextFacts, 'images'> {
	const images: UsedImage[] = [];
	const text = renderText(entry, entry.body, isInEasyLanguage(entry), images, context);
	const versions: RenderedText['versions'] = {};
	const written = writtenVersions(entry);
	for (const id of versionIds) {
		const version = written[id];
		if (!version) continue;
		versions[id] = renderText(entry, version.text, isEasy(id), images, context);
	}
	return { ...text, images, versions };
}

/** @param easy whether the text is in Leichte Sprache: line by line, without explanations of terms */
function renderText(
	entry: Entry,
	text: string,
	easy: boolean,
	images: UsedImage[],
	{ base, contentDir, terms }: Context,
): RenderedArticle {
	return renderArticle(text, {
		base,
		image(src) {
			const image = foundImage(src, entry, contentDir);
			images.push({ src, image });
			return image && shownImage(image, base);
		},
		terms: easy ? [] : terms,
		ownTerm: entry.kind === 'glossar' ? entry.id : undefined,
		keepLines: easy,
	});
}

function isEasy(id: VersionId): boolean {
	return versionOf(id).language === EASY_LANGUAGE;
}

function digestOf(value: unknown): string {
	return hash('sha256', typeof value === 'string' ? value : JSON.stringify(value), 'base64url');
}
