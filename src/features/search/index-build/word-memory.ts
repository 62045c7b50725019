import { inTodaysSpelling } from '../analysis/old-spelling.ts';

/** The forms a portal's own texts add to the word list, with what splitting words asks of them. */
export interface PortalForms {
	modifiers: ReadonlyMap<string, number>;
	heads: ReadonlyMap<string, number>;
	words: ReadonlyMap<string, number>;
	bases: ReadonlySet<string>;
}

/** What an earlier build found out about words. */
interface Memory {
	/** Word as written → its smallest parts by the word list alone, separated by spaces; empty: it is no compound. */
	leaves: [string, string][];
	/** Word in lower case → its searchable parts, separated by spaces. */
	parts: [string, string][];
	forms: {
		modifiers: [string, number][];
		heads: [string, number][];
		words: string[];
		bases: string[];
	};
}

/** Parts and stems that the splitter looks up have at least so many letters. */
const SHORTEST_FORM = 2;

/**
 * Remembers how words were split. Splitting asks only for forms that are in the word itself, or in it as it is spelt today: a word is split as
 * before unless a form in it is used more or less often than before.
 *
 * Belongs to one state of the program: whoever keeps a memory forgets it when the program changes.
 */
export class WordMemory {
	readonly #leaves: ReadonlyMap<string, string>;
	readonly #parts: ReadonlyMap<string, string>;
	readonly #forms: Memory['forms'] | undefined;
	readonly #newLeaves = new Map<string, string>();
	readonly #newParts = new Map<string, string>();
	#changed: ReadonlySet<string> | undefined;
	#present: PortalForms | undefined;

	/** @param text what {@link toString} gave an earlier build; anything else is an empty memory */
	constructor(text?: string) {
		const memory = readMemory(text);
		this.#leaves = new Map(memory?.leaves);
		this.#parts = new Map(memory?.parts);
		this.#forms = memory?.forms;
	}

	/** @returns the smallest parts of a word by the word list; none if it is no compound */
	leavesOf(word: string, split: () => readonly string[]): readonly string[] {
		const known = this.#leaves.get(word);
		const leaves = known === undefined ? split() : listOf(known);
		this.#newLeaves.set(word, known ?? leaves.join(' '));
		return leaves;
	}

	/** Compares the portal's forms with those of the earlier build. */
	compare(forms: PortalForms): void {
		this.#changed = this.#forms && changedForms(this.#forms, forms);
		this.#present = forms;
	}

	/** @returns the searchable parts of a word, which the portal's forms decide, too */
	partsOf(word: string, split: () => readonly string[]): readonly string[] {
		const again = this.#newParts.get(word);
		if (again !== undefined) return listOf(again);
		const before = this.#parts.get(word);
		const known = before !== undefined && this.#isAsBefore(word) ? before : undefined;
		const parts = known === undefined ? split() : listOf(known);
		this.#newParts.set(word, known ?? parts.join(' '));
		return parts;
	}

	/** @returns what the next build should know */
	toString(): string {
		const forms = this.#present;
		if (!forms) return '';
		const memory: Memory = {
			leaves: [...this.#newLeaves],
			parts: [...this.#newParts],
			forms: {
				modifiers: [...forms.modifiers],
				heads: [...forms.heads],
				words: [...forms.words.keys()],
				bases: [...forms.bases],
			},
		};
		return JSON.stringify(memory);
	}

	#isAsBefore(word: string): boolean {
		const changed = this.#changed;
		if (!changed) return false;
		const spelt = inTodaysSpelling(word);
		return hasNone(word, changed) && (spelt === word || hasNone(spelt, changed));
	}
}

/** @returns whether a word has none of some forms in it */
function hasNone(word: string, forms: ReadonlySet<string>): boolean {
	for (let start = 0; start <= word.length - SHORTEST_FORM; start++) {
		for (let end = start + SHORTEST_FORM; end <= word.length; end++) {
			if (forms.has(word.slice(start, end))) return false;
		}
	}
	return true;
}

/** @returns forms that are new, gone, or used more or less often */
function changedForms(before: Memory['forms'], after: PortalForms): Set<string> {
	const changed = new Set<string>();
	for (const name of ['modifiers', 'heads'] as const) {
		const old = new Map(before[name]);
		for (const [form, count] of after[name]) if (old.get(form) !== count) changed.add(form);
		for (const [form] of old) if (!after[name].has(form)) changed.add(form);
	}
	// Of words and base forms, only whether they exist counts.
	for (const name of ['words', 'bases'] as const) {
		const old = new Set(before[name]);
		for (const form of after[name].keys()) if (!old.has(form)) changed.add(form);
		for (const form of old) if (!after[name].has(form)) changed.add(form);
	}
	return changed;
}

function listOf(words: string): string[] {
	return words === '' ? [] : words.split(' ');
}

function readMemory(text: string | undefined): Memory | undefined {
	try {
		return text === undefined ? undefined : (JSON.parse(text) as Memory);
	} catch {
		return undefined;
	}
}
