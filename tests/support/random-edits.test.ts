import { expect, test } from 'vitest';
import { addressOf, editedPortal, filesOf } from './edited-portal.ts';
import { drawnFrom, EDITS, editSeries, inGroups, type EditName } from './random-edits.ts';

const PICTURES = [1, 2, 3].map((byte) => Uint8Array.of(byte));
const NAMES = Object.keys(EDITS) as EditName[];

test('a series has every kind of edit once, then all equally often', () => {
	const series = editSeries(6, drawnFrom(1));
	expect(series).toHaveLength(60);
	expect(series.slice(0, 10)).toEqual(NAMES);
	for (const name of NAMES) expect(series.filter((each) => each === name)).toHaveLength(6);
});

test('groups hold the whole series in its order', () => {
	const series = editSeries(6, drawnFrom(1));
	const groups = inGroups(series, drawnFrom(2));
	expect(groups.flat()).toEqual(series);
	expect(groups.every((group) => group.length <= 12)).toBe(true);
});

test('the same seed gives the same edits and the same content', () => {
	const run = () => {
		const write = drawnFrom(3);
		const portal = editedPortal();
		const told = editSeries(3, write).map((name) => EDITS[name](portal, write, PICTURES.length));
		return { told, files: filesOf(portal, PICTURES) };
	};
	expect(run()).toEqual(run());
});

test.each(NAMES)('every edit of the kind „%s“ changes a file', (name) => {
	const write = drawnFrom(4);
	const portal = editedPortal();
	let before = filesOf(portal, PICTURES);
	for (let count = 0; count < 6; count++) {
		const told = EDITS[name](portal, write, PICTURES.length);
		const after = filesOf(portal, PICTURES);
		expect(after, told).not.toEqual(before);
		before = after;
	}
});

test('no link leads to an entry that is gone', () => {
	const write = drawnFrom(5);
	const portal = editedPortal();
	for (const name of editSeries(6, write)) EDITS[name](portal, write, PICTURES.length);
	const known = new Set(portal.entries.map(addressOf));
	const links = portal.entries.flatMap(({ text }) =>
		[...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, address]) => address ?? ''),
	);
	expect(links.length).toBeGreaterThan(100);
	expect(links.filter((address) => !known.has(address))).toEqual([]);
});
