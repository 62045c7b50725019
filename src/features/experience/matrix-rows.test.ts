import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import type { MatrixRow } from '#src/site/experience/matrix.ts';
import { matrixRowsAPage } from './matrix-rows.ts';

const mark = { value: 'idee', label: 'Idee', entries: [exampleEntry('praxisbeispiele')] };
const rows = (count: number, marks: number): MatrixRow<string>[] =>
	Array.from({ length: count }, (_, place) => ({
		owner: `ort-${place}`,
		cells: [
			{ topic: 'bauen', marks: [] },
			{ topic: 'ozg', marks: Array.from({ length: marks }, () => mark) },
		],
	}));

test('rows with few entries fill a page of fifty', () => {
	expect(matrixRowsAPage(rows(300, 1))).toBe(50);
	expect(matrixRowsAPage(rows(300, 6))).toBe(50);
	expect(matrixRowsAPage([])).toBe(50);
});

test('the fuller the rows, the fewer a page has, but never less than ten', () => {
	expect(matrixRowsAPage(rows(300, 16))).toBe(20);
	expect(matrixRowsAPage(rows(300, 20))).toBe(16);
	expect(matrixRowsAPage(rows(300, 500))).toBe(10);
});
