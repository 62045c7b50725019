import { expect, test } from 'vitest';
import { buildTable, phaseTable } from './build-table.ts';

const cost = (cpuSeconds: number, peakBytes?: number) => ({
	cpuSeconds,
	seconds: cpuSeconds / 2,
	peakBytes,
});
const size = { files: 1200, bytes: 12_340_000, pages: 500 };

test('builds are compared with the bare one and with the cold one, by their medians', () => {
	expect(
		buildTable(
			[
				{ name: 'Astro', costs: [cost(9, 1e9), cost(10, 2e9), cost(30, 3e9)], ...size },
				{ name: 'Portal', costs: [cost(20, 5e8)], ...size },
				{ name: 'Portal, unverändert', costs: [cost(3, 5e8)], ...size, cold: 'Portal' },
			],
			'Astro',
		),
	).toMatchInlineSnapshot(`
		[
		  "| Bau                 |    CPU | × blank | ÷ kalt |   Zeit | Speicher | Seiten | Dateien |   Größe |",
		  "| ------------------- | -----: | ------: | -----: | -----: | -------: | -----: | ------: | ------: |",
		  "| Astro               | 10,0 s |    1,00 |        |  5,0 s | 2.000 MB |    500 |   1.200 | 12,3 MB |",
		  "| Portal              | 20,0 s |    2,00 |        | 10,0 s |   500 MB |    500 |   1.200 | 12,3 MB |",
		  "| Portal, unverändert |  3,0 s |    0,30 |   0,15 |  1,5 s |   500 MB |    500 |   1.200 | 12,3 MB |",
		]
	`);
});

test('where memory cannot be measured, the table says so', () => {
	const [, , row] = buildTable([{ name: 'Astro', costs: [cost(9)], ...size }], 'Astro');
	expect(row).toContain('| nicht gemessen |');
});

test('phases come with their share, the slowest first', () => {
	expect(
		phaseTable([
			{ name: 'Inhalte lesen', count: 500, seconds: 1, cpuSeconds: 1 },
			{ name: 'Seiten bauen', count: 900, seconds: 8.04, cpuSeconds: 12 },
			{ name: 'Suchindex', count: 0, seconds: 1, cpuSeconds: 3 },
		]),
	).toMatchInlineSnapshot(`
		[
		  "| Phase         | Zahl |  Zeit | Anteil |    CPU |",
		  "| ------------- | ---: | ----: | -----: | -----: |",
		  "| Seiten bauen  |  900 | 8,0 s |   80 % | 12,0 s |",
		  "| Inhalte lesen |  500 | 1,0 s |   10 % |  1,0 s |",
		  "| Suchindex     |      | 1,0 s |   10 % |  3,0 s |",
		]
	`);
});
