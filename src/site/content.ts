import { foundImage, shownImage } from '#src/entries/articles/images.ts';
import type { Term } from '#src/entries/articles/explain-terms.ts';
import { renderArticle, type RenderedArticle } from '#src/entries/articles/render-article.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { textState } from '#src/entries/read/text-state.ts';
import { today } from '#src/base/dates/today.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import { isExpired, pathOf, titleOf, type AnyEntry, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import type { RemovedEntry } from '#src/model/removed-entries.ts';
import { collectReferences } from '#src/model/references.ts';
import {
	EASY_LANGUAGE,
	versionIds,
	versionOf,
	versionPath,
	type VersionId,
} from '#src/model/versions.ts';
import { contentDir, environment } from './portal/portal.ts';

const { entries, findings, removed } = checkContent(contentDir);
const errors = findings.filter((finding) => finding.severity === 'Fehler');
if (errors.length > 0) {
	const [first] = errors;
	throw new Error(
		`Content is not valid (${errors.length} findings, first: ${first?.file}:${first?.line}:${first?.column} ${first?.text}). Run npm run check.`,
	);
}

const finished = SHOW_DRAFTS ? entries : entries.filter((entry) => !isDraft(entry));
/** What is published depends on the day of the build here alone. */
const buildDay = today();
const published = finished.filter((entry) => !isExpired(entry, buildDay));
const expired = finished.filter((entry) => isExpired(entry, buildDay));

const byKind = new Map<KindId, AnyEntry[]>(
	kindIds.map((kind) => [
		kind,
		published
			.filter((entry) => entry.kind === kind)
			.sort((a, b) => kindOf(kind).order(a.data, b.data) || a.id.localeCompare(b.id)),
	]),
);

const byId = new Map(published.map((entry) => [`${entry.kind}/${entry.id}`, entry]));

/** @returns the published entries of a kind, in the kind's own order. */
export function entriesOf<K extends KindId>(kind: K): Entry<K>[] {
	return (byKind.get(kind) ?? []) as unknown as Entry<K>[];
}

/** @returns every published entry, kind by kind. */
export function allEntries(): AnyEntry[] {
	return kindIds.flatMap((kind) => byKind.get(kind) ?? []);
}

/**
 * Entries whose last day lies before the day of the build. They are in no list, count, feed or
 * search; only their own pages remain, because links to them do.
 */
export function expiredEntries(): AnyEntry[] {
	return expired;
}

/** @returns entries that were published once and are no more. */
export function removedEntries(): readonly RemovedEntry[] {
	return removed;
}

/** @returns old addresses of published entries and their versions, each with what is there now. */
export function formerAddresses(): { address: string; path: string; title: string }[] {
	return allEntries().flatMap((entry) => {
		const former = 'frueher' in entry.data ? (entry.data.frueher ?? []) : [];
		const title = titleOf(entry);
		const own = former.map((address) => ({ address, path: pathOf(entry), title }));
		// Its versions lay below it.
		const below = versionsOf(entry).flatMap(({ id, path, title }) =>
			former.map((address) => ({ address: `${address}${versionOf(id).segment}/`, path, title })),
		);
		return [...own, ...below.filter(({ address }) => !former.includes(address))];
	});
}

/** @returns published entries of the kinds that have a text of their own, static pages left out. */
export function articles(): AnyEntry[] {
	return allEntries().filter(
		(entry) => kindOf(entry.kind).storage === 'mdx' && !kindOf(entry.kind).withoutList,
	);
}

/** @returns the published entry with this id in the first of the kinds that has one. */
export function findEntry(kinds: readonly string[], id: string): AnyEntry | undefined {
	for (const kind of kinds) {
		const entry = byId.get(`${kind}/${id}`);
		if (entry) return entry;
	}
	return undefined;
}

/** @returns true for an entry its author marked as a draft. */
export function isDraft(entry: AnyEntry): boolean {
	return 'entwurf' in entry.data && entry.data.entwurf;
}

/** The glossary's terms as texts explain them. */
export const glossaryTerms: readonly Term[] = entriesOf('glossar').map(({ id, data }) => ({
	id,
	path: pathOf({ kind: 'glossar', id }),
	name: data.begriff,
	definition: data.kurzfassung,
	spellings: [data.begriff, ...(data.abkuerzungen ?? [])],
}));

/** Glossary terms of another language, by language: how each is written. */
export const foreignTerms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	Map.groupBy(
		entriesOf('glossar').flatMap(({ data: { sprache, begriff } }) =>
			sprache ? [{ sprache, begriff }] : [],
		),
		({ sprache }) => sprache,
	)
		.entries()
		.map(([sprache, terms]) => [sprache, terms.map(({ begriff }) => begriff)]),
);

const images = new Map<string, PublishedImage>();
const rendered = new Map<AnyEntry | Entry, RenderedArticle>();

/** @returns an entry's text as HTML; each text is rendered once per build. */
export function rendering(entry: AnyEntry): RenderedArticle {
	const known = rendered.get(entry);
	if (known) return known;
	const article = render(entry, entry.body, isInEasyLanguage(entry));
	rendered.set(entry, article);
	return article;
}

/** @param easy whether the text is in Leichte Sprache: line by line, without hard explanations */
function render(entry: AnyEntry, text: string, easy: boolean): RenderedArticle {
	const others = glossaryTerms.filter((term) => entry.kind !== 'glossar' || term.id !== entry.id);
	return renderArticle(text, {
		base: environment.basePath,
		image: (src) => {
			const image = foundImage(src, entry, contentDir);
			if (!image) return undefined;
			images.set(image.file, image);
			return shownImage(image, environment.basePath);
		},
		terms: easy ? [] : others,
		keepLines: easy,
	});
}

/** @returns true for a page that is written in Leichte Sprache as a whole. */
export function isInEasyLanguage(entry: AnyEntry): boolean {
	return 'sprache' in entry.data && entry.data.sprache === 'leicht';
}

/** A version of an entry's text with what its page shows. */
export interface EntryVersion {
	id: VersionId;
	/** Address below the portal's base. */
	path: string;
	/** Name of its page. */
	title: string;
	/** Heading of its page: the article's title, or one in simpler words. */
	heading: string;
	/** The article says the same as when the version was written. */
	current: boolean;
	/** Day on which people it is written for read it, if they did. */
	readByAudience: string | undefined;
	article: RenderedArticle;
}

const versionsByEntry = new Map<AnyEntry, EntryVersion[]>();

/** @returns the versions of an entry's text beside its full one, in the order of the model. */
export function versionsOf(entry: AnyEntry): EntryVersion[] {
	const known = versionsByEntry.get(entry);
	if (known) return known;
	const written = ('fassungen' in entry.data && entry.data.fassungen) || {};
	const found = versionIds.flatMap((id): EntryVersion[] => {
		const version:
			{ text: string; vorlage?: string; titel?: string; geprueft?: string } | undefined =
			written[id];
		if (!version) return [];
		const heading = version.titel ?? titleOf(entry);
		return [
			{
				id,
				path: versionPath(entry, id),
				title: versionOf(id).pageTitle(heading),
				heading,
				current: version.vorlage === textState(titleOf(entry), entry.body),
				readByAudience: version.geprueft,
				article: render(entry, version.text, versionOf(id).language === EASY_LANGUAGE),
			},
		];
	});
	versionsByEntry.set(entry, found);
	return found;
}

/** @returns the images that pages show; what lies beside drafts stays where it is. */
export function shownImages(): PublishedImage[] {
	for (const entry of finished) {
		rendering(entry);
		versionsOf(entry);
	}
	return [...images.values()];
}

const linkedFrom = new Map<string, Set<AnyEntry>>();
for (const entry of allEntries()) {
	const targets = [
		...rendering(entry).links,
		...collectReferences(kindOf(entry.kind).schema, entry.data).flatMap((reference) => {
			const target = findEntry(reference.kinds, reference.id);
			return target && target.kind !== 'themen' ? [pathOf(target)] : [];
		}),
	];
	for (const path of targets) {
		const sources = linkedFrom.get(path) ?? new Set();
		linkedFrom.set(path, sources.add(entry));
	}
}

/** @returns the entries that link to an entry in their text or refer to it in a field. */
export function linksTo(entry: AnyEntry): AnyEntry[] {
	return [...(linkedFrom.get(pathOf(entry)) ?? [])].filter(
		(source) => source.kind !== entry.kind || source.id !== entry.id,
	);
}

const collator = new Intl.Collator('de');

/** @returns entries grouped by kind, kinds in the registry's order, titles in German order. */
export function groupByKind(list: readonly AnyEntry[]): { kind: KindId; entries: AnyEntry[] }[] {
	return kindIds.flatMap((kind) => {
		const members = list.filter((entry) => entry.kind === kind);
		members.sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
		return members.length > 0 ? [{ kind, entries: members }] : [];
	});
}
