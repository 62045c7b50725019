/**
 * Questions about content, and who asked them. While a page is rendered, every answer it received is noted; a later
 * build renders the page again only if one of these answers has changed. Nothing has to be declared: whatever reads
 * content reads it through a query.
 */

/** Notes the answers that the page being rendered receives. Set only while a build renders pages. */
export interface QueryListener {
	/**
	 * @param question the query's name and argument
	 * @param digest the digest of the answer, computed only if the listener asks for it
	 */
	heard(question: string, digest: () => unknown): void;
}

/** How a query is named and how its answers are told apart. */
export interface QueryOptions<A, R> {
	/** Unique among queries. */
	name: string;
	/** @returns the argument as text, for the question; the same text for the same argument. */
	key: (argument: A) => string;
	/** @returns the argument that a text stands for; undefined if it is no longer there. */
	argument: (key: string) => A | undefined;
	/** @returns a value whose digest changes with the answer; the answer itself by default. */
	shown?: (answer: R, argument: A) => unknown;
}

/** State of the queries of one process: Astro's bundle has its own copy of this module. */
interface Queries {
	listener?: QueryListener | undefined;
	/** Number of queries being computed. What they ask is part of their answer. */
	depth: number;
	/** Sets of answers noted by computations that run once, innermost last. */
	noted: Map<string, () => unknown>[];
	/** Name of a query → its answer to a key, as its digest is made of it. */
	known: Map<string, (key: string) => unknown>;
}

const PLACE = Symbol.for('wissensnetz.queries');
const shared = globalThis as { [PLACE]?: Queries };
const queries: Queries = (shared[PLACE] ??= { depth: 0, noted: [], known: new Map() });

/** The answer to a question whose argument or query is gone. */
export const GONE = Symbol('gone');

/** @returns a function that computes each answer once and tells who asked */
export function query<A, R>(
	{ name, key, argument, shown = (answer) => answer }: QueryOptions<A, R>,
	compute: (argument: A) => R,
): (argument: A) => R {
	const answers = new Map<string, { value: R }>();
	const answer = (asked: A, text: string): R => {
		let known = answers.get(text);
		if (!known) {
			queries.depth++;
			try {
				known = { value: compute(asked) };
			} finally {
				queries.depth--;
			}
			answers.set(text, known);
		}
		return known.value;
	};
	queries.known.set(name, (text) => {
		const asked = argument(text);
		return asked === undefined ? GONE : shown(answer(asked, text), asked);
	});
	return (asked) => {
		const text = key(asked);
		const value = answer(asked, text);
		note(`${name} ${text}`, () => shown(value, asked));
		return value;
	};
}

/** @returns a query without an argument */
export function queryOnce<R>(
	name: string,
	compute: () => R,
	shown?: (answer: R) => unknown,
): () => R {
	const ask = query<'', R>(
		{ name, key: () => '', argument: () => '', ...(shown && { shown }) },
		compute,
	);
	return () => ask('');
}

/** @returns a query whose argument is a text */
export function queryBy<K extends string, R>(
	name: string,
	compute: (key: K) => R,
	shown?: (answer: R) => unknown,
): (key: K) => R {
	return query<K, R>(
		{ name, key: (text) => text, argument: (text) => text as K, ...(shown && { shown }) },
		compute,
	);
}

/**
 * Notes that an answer was given outside of a query, as when a field of an entry is read.
 *
 * @param question as {@link answerTo} takes it
 */
export function note(question: string, shown: () => unknown): void {
	if (queries.depth > 0) return;
	for (const set of queries.noted) set.set(question, shown);
	queries.listener?.heard(question, shown);
}

/** Makes {@link answerTo} know questions that are not answered by a query. */
export function answers(name: string, answer: (key: string) => unknown): void {
	queries.known.set(name, answer);
}

/** @returns the present answer to a question noted before, as its digest is made of it; GONE if there is none */
export function answerTo(question: string): unknown {
	const space = question.indexOf(' ');
	const known = queries.known.get(question.slice(0, space));
	queries.depth++;
	try {
		return known ? known(question.slice(space + 1)) : GONE;
	} finally {
		queries.depth--;
	}
}

/** Lets a listener hear every question until the returned function is called. */
export function listen(listener: QueryListener): () => void {
	queries.listener = listener;
	return () => {
		if (queries.listener === listener) queries.listener = undefined;
	};
}

/**
 * Computes a value and returns what was asked meanwhile, to be noted again for everybody who uses the value.
 *
 * @returns the value, and a function that notes its questions
 */
export function noting<T>(compute: () => T): { value: T; again: () => void } {
	const noted = new Map<string, () => unknown>();
	queries.noted.push(noted);
	try {
		const value = compute();
		return {
			value,
			again: () => {
				for (const [question, shown] of noted) note(question, shown);
			},
		};
	} finally {
		queries.noted.splice(queries.noted.indexOf(noted), 1);
	}
}
