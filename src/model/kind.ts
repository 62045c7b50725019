import type { z } from 'zod';
import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';

/** A comparison of entries' data. */
export interface Comparison<T> {
	(a: T, b: T): number;
	/** Compares by a date, newest first. */
	newest?: true;
}

/** One kind of content: how it is stored, named, validated and addressed. */
export interface Kind<S extends z.ZodObject = z.ZodObject> {
	/** Folder under `content/` and first segment of the address. */
	id: string;
	/** Singular for readers: "Praxisbeispiel". */
	singular: string;
	/** Plural for readers: "Praxisbeispiele". */
	plural: string;
	/** Plural after a number, where `plural` names the collection: "Begriffe" for "Glossar". */
	counted?: string;
	/** Sentence under the list's heading. */
	description: string;
	/** What an empty list says: what is missing and how to help. */
	emptyText: string;
	/** `mdx`: front matter and text; `yaml`: one file an entry; `csv`: one table for the whole kind. */
	storage: 'mdx' | 'yaml' | 'csv';
	schema: S;
	/** The field that names an entry. */
	titleField: keyof z.output<S> & string;
	/** Months until the next review where the entry says nothing; left out: not reviewed. */
	reviewMonths?: number;
	/** Headings of level 2 every text of this kind must have, in this order. */
	sections?: readonly string[];
	/** Of `sections`, those whose first sentence stands among the facts, for who has a minute. */
	overviewSections?: readonly string[];
	/** Shown in the menu on every page; all others are reached from the foot of the page. */
	inMainMenu?: true;
	/** Shorter plural for the menu. */
	menuText?: string;
	/** A door on the start page: what the reader wants, and what follows the number of entries. */
	task?: { title: string; sentence: string };
	/** Entries are looked up by name: a search for exactly one of their names shows them first. */
	lookedUpByName?: true;
	/** An entry's title and other names mean the same; the search finds one by the other everywhere. */
	namesAreSynonyms?: true;
	/** `true`: pages lie directly under `/`, without a list of their own. */
	withoutList?: true;
	/** Entries tell what a municipality they name knows of a topic; left out: they do not. */
	experience?: {
		/** Choice that says how far it is; left out: the kind's name says enough. */
		field?: keyof z.output<S> & string;
		/** Values of the choice that stand for a wish, not for experience. */
		notYet?: readonly string[];
	};
	/** Field with the last day on which an entry is shown; after it, only its own page remains. */
	expiresOn?: keyof z.output<S> & string;
	/**
	 * Dates between which an entry applies. It stays in every list; outside of them, page, row and hit
	 * say the word, the page with a sentence that gets the date for readers.
	 */
	validity?: {
		from?: {
			field: keyof z.output<S> & string;
			label: string;
			sentence: (datum: string) => string;
		};
		/** Of several fields the first one given counts. */
		until?: {
			fields: readonly (keyof z.output<S> & string)[];
			label: string;
			sentence: (datum: string) => string;
		};
	};
	/** The value of `status` with which an entry is over, and the field with what came instead. */
	ended?: {
		value: string;
		label: string;
		sentence: string;
		successor?: keyof z.output<S> & string;
	};
	/** `true`: entries can be put side by side. */
	comparable?: true;
	/** How entries are ordered where the reader chose nothing. */
	order: Comparison<z.output<S>>;
	/** A line of small print for lists and references: "Große Kreisstadt, 62.993 Einwohner". */
	subtitle?: (data: z.output<S>) => string | undefined;
	/**
	 * One valid entry, which tests parse; `text` is what a new entry starts from: under each heading
	 * the questions to answer.
	 */
	example: { id: string; data: z.input<S>; text?: string };
}

/** Gives a kind's definition its types. */
export function defineKind<const S extends z.ZodObject>(kind: Kind<S>): Kind<S> {
	return kind;
}

/** @returns a comparison by a text field, in German order. */
export function byText<T>(read: (data: T) => string): Comparison<T> {
	return (a, b) => germanOrder(read(a), read(b));
}

/** @returns a comparison by an ISO date, oldest first. */
export function byOldest<T>(read: (data: T) => string): Comparison<T> {
	return (a, b) => codeOrder(read(a), read(b));
}

/** @returns a comparison by an ISO date, newest first; entries without one come last. */
export function byNewest<T>(read: (data: T) => string | undefined): Comparison<T> {
	const compare = (a: T, b: T) => codeOrder(read(b) ?? '', read(a) ?? '');
	return Object.assign(compare, { newest: true } as const);
}
