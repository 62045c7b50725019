import { expect, test } from 'vitest';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { readBoundaries } from './read-boundaries.ts';

const FILE = 'kommunen/grenzen.geojson';
const feature = (ags: string) =>
	`{"type":"Feature","properties":{"ags":"${ags}"},"geometry":{"type":"Polygon","coordinates":[[[7.9,48.4],[8,48.4],[8,48.5],[7.9,48.4]]]}}`;

test('a folder without boundaries has none', () => {
	expect(readBoundaries(contentFixture())).toBeUndefined();
});

test('thousands of mistakes on one long line are told in a moment, without the line', () => {
	const text = `{"type":"FeatureCollection","features":[${Array.from({ length: 20_000 }, () => feature('?')).join()}]}`;
	const { findings } = checkContent(contentFixture({ [FILE]: text }));
	// The last one says that there are more.
	expect(findings.length).toBeLessThanOrEqual(201);
	expect(findings[0]).toMatchObject({ rule: 'grenzen', line: 1, column: 1 });
	expect(findings[0]?.sourceLine).toBeUndefined();
});
