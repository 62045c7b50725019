import { expect, test } from 'vitest';
import { kindOf } from '#src/model/kinds.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { BY_DEADLINE, nextDeadlineFirst, sortKeysOf, sortOptionsOf } from './sorting.ts';

const zwei = (kind: 'praxisbeispiele' | 'positionen' | 'boerse') => [
	exampleEntry(kind, { titel: 'Zuletzt im Alphabet' }, 'z'),
	exampleEntry(kind, { titel: 'Anfang des Alphabets' }, 'a'),
];
const labels = (...args: Parameters<typeof sortOptionsOf>) =>
	sortOptionsOf(...args).map(({ label }) => label);

test('offers the size of the municipality only to kinds that have one', () => {
	expect(labels(kindOf('praxisbeispiele'), zwei('praxisbeispiele'))).toEqual([
		'Jüngstes Vorhaben zuerst',
		'Titel',
		'Zuletzt durchgesehen',
		'Große Kommunen zuerst',
		'Kleine Kommunen zuerst',
	]);
	expect(labels(kindOf('positionen'), zwei('positionen'))).toEqual([
		'Neueste zuerst',
		'Titel',
		'Zuletzt durchgesehen',
	]);
});

test('does not offer the title twice to a kind ordered by title', () => {
	const kommunen = [exampleEntry('kommunen', { name: 'Achern' }), exampleEntry('kommunen')];
	expect(labels(kindOf('kommunen'), kommunen)).toEqual([
		'Name',
		'Große Kommunen zuerst',
		'Kleine Kommunen zuerst',
	]);
});

test('calls newest first only what is ordered by the day on which it appeared', () => {
	expect(labels(kindOf('boerse'), zwei('boerse'))[0]).toBe('Was bald abläuft zuerst');
});

test('what has to be done next comes first, the earliest deadline of an entry counts', () => {
	const duty = (id: string, data: object) =>
		exampleEntry('pflichten', { titel: `Die Pflicht ${id}`, ...data }, id);
	const both = duty('both', { gilt_ab: '2028-01-01', frist: '2027-06' });
	const entries = [
		duty('none', {}),
		duty('over', { frist: '2025-01-01' }),
		duty('later', { frist: '2027-07-01' }),
		both,
	];
	expect(nextDeadlineFirst(entries, '2026-11-30').map(({ id }) => id)).toEqual([
		'both',
		'later',
		'over',
		'none',
	]);
	expect(sortKeysOf(both, resolveAmong([])).frist).toBe('2027-06-30');
	expect(labels(kindOf('pflichten'), entries, BY_DEADLINE)).toEqual([
		'Nächste Frist zuerst',
		'Titel',
		'Zuletzt durchgesehen',
	]);
});

test('gives a row the keys its entry has', () => {
	const resolve = resolveAmong([exampleEntry('kommunen')]);
	expect(sortKeysOf(exampleEntry('praxisbeispiele'), resolve)).toEqual({
		titel: 'Hundesteuer online anmelden',
		geprueft: '2026-01-15',
		einwohner: '62993',
	});
	expect(sortKeysOf(exampleEntry('leistungen'), resolve)).toEqual({
		titel: 'Baugenehmigung Erteilung',
	});
});
