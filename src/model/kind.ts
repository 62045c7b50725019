import type { z } from 'zod';
import type { AreaId } from './areas.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';

/** A comparison of entries' data. */
export interface Comparison<T> {
	(a: T, b: T): number;
	/** What readers call the order; left out: it has no name. */
	called?: string;
}

/** One kind of content: how it is stored, named, validated and addressed. */
export interface Kind<S extends z.ZodObject = z.ZodObject> {
	/** Folder under `content/` and first segment of the address. */
	id: string;
	/** Singular for readers: "Praxisbeispiel". */
	singular: string;
	/** Plural for readers: "Praxisbeispiele". */
	plural: string;
	/** Plural after a number if `plural` names the collection or only most of it: "Begriffe" for "Glossar". */
	counted?: string;
	/** Many want the list, which is not the first of its area: the menu's last entry unfolds it, too. */
	oftenWanted?: true;
	/** Sentence below the heading of the list. */
	description: string;
	/** Text of an empty list: what is missing and how to help. */
	emptyText: string;
	/**
	 * `mdx`: front matter and text; `yaml`: one file per entry; `csv`: one table for the whole kind.
	 */
	storage: 'mdx' | 'yaml' | 'csv';
	/** An entry is a folder: other files that belong to it lie beside its text. */
	inFolders?: true;
	schema: S;
	/** Name of the field with the title of an entry. */
	titleField: keyof z.output<S> & string;
	/** Months until the next review unless the entry sets them; left out: not reviewed. */
	reviewMonths?: number;
	/** Readers can download an entry as a text document. */
	withDocument?: true;
	/** Texts have gaps in square brackets, to be filled by whoever uses them. */
	withGaps?: true;
	/** Headings of level 2 that every text of this kind must have, in this order. */
	sections?: readonly string[];
	/** The `sections` whose first sentence is shown with the facts, for readers in a hurry. */
	overviewSections?: readonly string[];
	/**
	 * People without an account hand entries in by a form or a mail: the heading of the page for both, what belongs
	 * there, and what the mail asks, a line each.
	 */
	byForm?: { title: string; sentence: string; questions: readonly string[] };
	/** Area of the portal that the list belongs to; left out: the kind has no list. */
	area?: AreaId;
	/** Words by which the search also finds the list; `singular` and `counted` are known. */
	searchNames?: readonly string[];
	/** A task on the start page: what the reader wants, and the text after the number of entries. */
	task?: {
		title: string;
		sentence: string;
		/** Address below the portal's base; left out: the list of the kind. */
		path?: string;
	};
	/** A search for exactly its title shows an entry first; so does one for another name, if names mean the entry alone. */
	lookedUpByName?: 'title' | 'names';
	/**
	 * Among equally good hits of a search, entries come before all (overview: where to begin with a subject; experience: the same,
	 * with what others have and what it cost), first (worth the visit) or later (a line on the subject); left out: in between, like
	 * what one must do (duty) and what went wrong (failure), which come first if that is asked for.
	 */
	inHits?: 'overview' | 'experience' | 'first' | 'template' | 'duty' | 'failure' | 'short' | 'own';
	/** Title and other names of an entry are synonyms; the search treats them alike in all texts. */
	namesAreSynonyms?: true;
	/** Pages are directly below `/`; the kind has no list. */
	withoutList?: true;
	/** Entries show experience of a municipality with a topic; left out: they do not. */
	experience?: {
		/** Field with the kind or stage of the experience; left out: the name of the kind is enough. */
		field?: keyof z.output<S> & string;
		/** Values of the field that mean a wish, not experience. */
		notYet?: readonly string[];
	};
	/**
	 * Field with the last day on which an entry is shown; after it, only the entry's page remains.
	 */
	expiresOn?: keyof z.output<S> & string;
	/**
	 * Dates between which an entry applies. Outside of them it stays in every list; its rows and hits
	 * show the label, its page the sentence with the date.
	 */
	validity?: {
		from?: {
			field: keyof z.output<S> & string;
			label: string;
			sentence: (datum: string) => string;
		};
		/** The first of these fields that has a value counts. */
		until?: {
			fields: readonly (keyof z.output<S> & string)[];
			label: string;
			sentence: (datum: string) => string;
			/** It is no reason to be careful. */
			quiet?: true;
		};
	};
	/** The value of `status` that ends an entry, and the field with its successor. */
	ended?: {
		value: string;
		label: string;
		sentence: string;
		/** It is no reason to be careful. */
		quiet?: true;
		successor?: keyof z.output<S> & string;
	};
	/** A list whose items each have a state; lists and pages say how many have which. */
	tallied?: {
		field: keyof z.output<S> & string;
		/** Field of an item with its state. */
		state: string;
		/** The state of which nothing is known. */
		unknown: string;
	};
	/** Readers can compare entries side by side. */
	comparable?: true;
	/** Default order of entries in lists. */
	order: Comparison<z.output<S>>;
	/** Small print below the title in lists and references: "Große Kreisstadt, 62.993 Einwohner". */
	subtitle?: (data: z.output<S>) => string | undefined;
	/**
	 * One valid entry, which tests parse. A new entry starts with `text`: the questions to answer
	 * under each heading.
	 */
	example: { id: string; data: z.input<S>; text?: string };
}

/** Defines a kind with the types of its schema. */
export function defineKind<const S extends z.ZodObject>(kind: Kind<S>): Kind<S> {
	return kind;
}

/** @returns a comparison by a text field, in German order. */
export function byText<T>(read: (data: T) => string): Comparison<T> {
	return (a, b) => germanOrder(read(a), read(b));
}

/** @returns a comparison by an ISO date, oldest first; readers call it `called`. */
export function byOldest<T>(read: (data: T) => string, called: string): Comparison<T> {
	return Object.assign((a: T, b: T) => codeOrder(read(a), read(b)), { called });
}

/**
 * @param called what readers call the order: „neu“ is what appeared, not what began
 * @returns a comparison by an ISO date, newest first; entries without one come last.
 */
export function byNewest<T>(
	read: (data: T) => string | undefined,
	called = 'Neueste zuerst',
): Comparison<T> {
	const compare = (a: T, b: T) => codeOrder(read(b) ?? '', read(a) ?? '');
	return Object.assign(compare, { called });
}
