import { codeOrder } from '#src/base/text/code-order.ts';
import { CborWriter } from './cbor-writer.ts';

/** Filter → its values on a page. */
interface Filtered {
	filters: Readonly<Record<string, readonly string[]>>;
}

/** @returns for each filter, in order, its file: every value, in order, with the numbers of its pages */
export function filterFiles(pages: readonly Filtered[]): { filter: string; content: Buffer }[] {
	const filters = new Map<string, Map<string, number[]>>();
	for (const [page, { filters: values }] of pages.entries()) {
		for (const [filter, all] of Object.entries(values)) {
			const known = filters.get(filter) ?? new Map<string, number[]>();
			filters.set(filter, known);
			for (const value of all) {
				const numbers = known.get(value);
				if (numbers) numbers.push(page);
				else known.set(value, [page]);
			}
		}
	}
	const writer = new CborWriter();
	return [...filters].sort(byName).map(([filter, values]) => {
		writer.array(2);
		writer.text(filter);
		writer.array(values.size);
		for (const [value, numbers] of [...values].sort(byName)) {
			writer.array(2);
			writer.text(value);
			writer.array(numbers.length);
			for (const number of numbers) writer.int(number);
		}
		return { filter, content: writer.take() };
	});
}

/** @returns the files of all filters as one list, so that a browser asks once */
export function allFilters(files: readonly { content: Buffer }[]): Buffer {
	const writer = new CborWriter();
	writer.array(files.length);
	return Buffer.concat([writer.take(), ...files.map(({ content }) => content)]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return codeOrder(a, b);
}
