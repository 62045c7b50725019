import { slug } from 'github-slugger';

/** For a heading of signs only. */
const WITHOUT_WORDS = 'ueberschrift';

/**
 * Gives the headings of a text their ids, on the page and in the check: text in lower case, spaces as hyphens, repeated
 * ids numbered, as on GitHub. None is empty, and none is an id of the page around the text.
 */
export class HeadingIds {
	readonly #counts = new Map<string, number>();
	readonly #taken = new Set<string>();
	readonly #isUsed: (id: string) => boolean;

	/** @param isUsed tells ids of the page around the text */
	constructor(isUsed: (id: string) => boolean) {
		this.#isUsed = isUsed;
	}

	/** @returns the id of the next heading of the text */
	next(text: string): string {
		const written = slug(text.trim());
		const plain = /[\p{L}\p{N}]/u.test(written) ? written : WITHOUT_WORDS;
		for (let count = this.#counts.get(plain) ?? 0; ; count++) {
			const numbered = count === 0 ? plain : `${plain}-${count}`;
			const id = this.#isUsed(numbered) ? `text-${numbered}` : numbered;
			if (this.#taken.has(id)) continue;
			this.#counts.set(plain, count + 1);
			this.#taken.add(id);
			return id;
		}
	}
}
