import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { foundImage, shownImage } from '#src/entries/articles/images.ts';
import type { Term } from '#src/entries/articles/explain-terms.ts';
import { renderArticle, type RenderedArticle } from '#src/entries/articles/render-article.ts';
import { ofKind, type Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { EASY_LANGUAGE, versionIds, versionOf, type VersionId } from '#src/model/versions.ts';
import type { EntryRecord, StoredEntry } from './checked-site.ts';
import { isInEasyLanguage, writtenVersions } from './entry-versions.ts';
import { entriesByKind, publishedEntries } from './publication.ts';
import type { RenderedText, UsedImage } from './rendered-text.ts';
import { termsOf } from './terms-of.ts';

/** What making records of entries needs. */
export interface RecordOptions {
	/** Absolute path of the content folder. */
	contentDir: string;
	/** Absolute path of the project's folder. */
	project: string;
	/** The portal's base path. */
	base: string;
	/** Digest of the program that renders. */
	program: string;
	/** The day of the build, ISO: expired glossary entries explain no terms. */
	day: string;
}

/**
 * Makes the records of entries for Astro's store. Nothing is rendered until the store asks.
 *
 * An entry's digest covers the entry, the program (schema and renderer), and everything else its HTML shows:
 * the glossary, the images, the base path. It also covers the result, so that a damaged store is noticed.
 *
 * @param entries what the gate let pass; drafts only if they are shown
 */
export function entryRecords(
	entries: readonly Entry[],
	options: RecordOptions,
): Map<KindId, EntryRecord[]> {
	const published = entriesByKind(publishedEntries(entries, options.day));
	const terms = termsOf(ofKind(published.get('glossar') ?? [], 'glossar'));
	const common = digestOf({ program: options.program, base: options.base, terms });
	return new Map(
		kindIds.map((kind) => [
			kind,
			ofKind(entries, kind).map((entry) => recordOf(entry, { ...options, terms, common })),
		]),
	);
}

interface Context extends RecordOptions {
	terms: readonly Term[];
	/** Digest of what all entries depend on. */
	common: string;
}

function recordOf(entry: Entry, context: Context): EntryRecord {
	const { contentDir, project, common } = context;
	const filePath = relative(project, join(contentDir, entry.file)).replaceAll('\\', '/');
	const fields = {
		id: entry.id,
		data: entry.data,
		...(entry.body && { body: entry.body }),
		filePath,
	};
	const digest = (rendered: StoredEntry['rendered']) => {
		// Reads the images again: a file may have changed since.
		const images = rendered.metadata.images.map(({ src }) => foundImage(src, entry, contentDir));
		return digestOf({ common, fields, images, rendered });
	};
	return {
		id: entry.id,
		isStored(stored) {
			// A store of an older version, or a damaged one, may hold anything.
			try {
				const { rendered, digest: known } = stored as StoredEntry;
				const same = digestOf(fields) === digestOf(fieldsOf(stored as StoredEntry));
				return same && known === digest(rendered);
			} catch {
				return false;
			}
		},
		make() {
			const rendered = renderTexts(entry, context);
			return { ...fields, digest: digest(rendered), rendered };
		},
	};
}

function fieldsOf({ id, data, body, filePath }: StoredEntry) {
	return { id, data, ...(body && { body }), filePath };
}

function renderTexts(entry: Entry, context: Context): StoredEntry['rendered'] {
	const images: UsedImage[] = [];
	const { html, ...text } = renderText(entry, entry.body, isInEasyLanguage(entry), images, context);
	const versions: RenderedText['versions'] = {};
	const written = writtenVersions(entry);
	for (const id of versionIds) {
		const version = written[id];
		if (!version) continue;
		versions[id] = renderText(entry, version.text, isEasy(id), images, context);
	}
	return { html, metadata: { ...text, images, versions } };
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
	return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
