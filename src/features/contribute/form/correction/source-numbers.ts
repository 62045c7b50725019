import type { ReadValues } from '../read-values.ts';
import { isFields } from './same.ts';

/**
 * Numbers of an entry's sources. In the form for corrections every source keeps the number of the published entry, so
 * that what texts and fields name stays true while sources come and go; the file counts them anew.
 */
export class SourceNumbers {
	/** The highest number in the form, also of a source that was removed. */
	readonly highest: number;
	readonly #inFile = new Map<number, number>();

	/** @param published number of sources of the published entry */
	constructor({ data, places }: ReadValues, published: number) {
		const count = Array.isArray(data['quellen']) ? data['quellen'].length : 0;
		for (const [path, name] of places) {
			const [, index] = /^quellen\.(\d+)\./.exec(path) ?? [];
			const [, key] = /^quellen\.(\d+)\./.exec(name) ?? [];
			if (index !== undefined && Number(index) < count)
				this.#inFile.set(Number(key) + 1, Number(index) + 1);
		}
		this.highest = Math.max(published, 0, ...this.#inFile.keys());
	}

	/** @returns true for a number whose source is no longer there */
	isRemoved(number: number): boolean {
		return number >= 1 && number <= this.highest && !this.#inFile.has(number);
	}

	/** @returns the first source that a text of the form or the file names although it is no longer there */
	removedIn(text: string): number | undefined {
		const named = [...text.matchAll(/\[(\d{1,2})\](?!\()|#quelle-(\d+)\)/g)];
		return named
			.map(([, mark, target]) => Number(mark ?? target))
			.find((number) => this.isRemoved(number));
	}

	/** @returns a text of the file with the numbers that the file has */
	inText(text: string): string {
		if (this.#isSame()) return text;
		return text
			.replace(/\[(\d+)\]\(#quelle-(\d+)\)/g, (mark, words: string, target: string) => {
				const number = this.#of(Number(target));
				return words === target
					? `[${number}](#quelle-${number})`
					: mark.replace(target, String(number));
			})
			.replace(
				/(?<!\[\d+)\]\(#quelle-(\d+)\)/g,
				(_, target) => `](#quelle-${this.#of(Number(target))})`,
			);
	}

	/** @returns fields of the entry with the numbers that the file has */
	inFields<T>(value: T, name = ''): T {
		if (this.#isSame()) return value;
		if (typeof value === 'number') return (name === 'quelle' ? this.#of(value) : value) as T;
		if (typeof value === 'string') return this.inText(value) as T;
		if (Array.isArray(value)) return value.map((each: unknown) => this.inFields(each)) as T;
		if (!isFields(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, this.inFields(each, key)]),
		) as T;
	}

	#of(number: number): number {
		return this.#inFile.get(number) ?? number;
	}

	#isSame(): boolean {
		return [...this.#inFile].every(([number, own]) => number === own);
	}
}
