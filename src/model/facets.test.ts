import { z } from 'zod';
import { expect, test } from 'vitest';
import { field } from './field-meta.ts';
import { kindOf } from './kinds.ts';
import { facetsOf } from './facets.ts';
import { exampleEntry, resolveAmong } from './testing/example-entry.ts';

const offenburg = exampleEntry('kommunen');
const onlinedienste = exampleEntry('themen', { titel: 'Onlinedienste' }, 'onlinedienste');
const resolve = resolveAmong([offenburg, onlinedienste]);
const fall = exampleEntry('praxisbeispiele', { loesungsart: ['efa', 'open-source'] });
const facets = facetsOf(kindOf('praxisbeispiele'));
const valuesOf = (id: string) => facets.find((facet) => facet.id === id)?.values(fall, resolve);

test('offers the fields the schema marks as filters: what it is about, how large, how far, and whose', () => {
	expect(facets.map(({ id, label }) => [id, label])).toEqual([
		['themen', 'Themen'],
		['loesung', 'Lösung'],
		['groesse', 'Größe der Kommune'],
		['status', 'Status'],
		['loesungsart', 'Lösungsart'],
		['kommune', 'Kommune'],
	]);
});

test('one more field marked as a filter is one more facet', () => {
	const schema = z.strictObject({
		farbe: field(z.string(), { title: 'Farbe', description: '', filter: true }),
		form: field(z.string(), { title: 'Form', description: '' }),
	});
	expect(facetsOf({ ...kindOf('meldungen'), schema }).map(({ id }) => id)).toEqual(['farbe']);
});

test('names a reference by the title of the entry it refers to', () => {
	expect(valuesOf('themen')).toEqual([{ value: 'onlinedienste', label: 'Onlinedienste' }]);
});

test('names a choice by its label and keeps the order of the choice', () => {
	expect(valuesOf('status')).toEqual([{ value: 'betrieb', label: 'In Betrieb' }]);
	expect(facets.find(({ id }) => id === 'status')?.order).toEqual([
		'idee',
		'pilot',
		'betrieb',
		'beendet',
	]);
});

test('names every value of a list of choices', () => {
	expect(valuesOf('loesungsart')?.map(({ label }) => label)).toEqual([
		'Einer für Alle',
		'Open Source',
	]);
});

test('knows the size from the municipality an entry belongs to', () => {
	expect(valuesOf('groesse')).toEqual([{ value: 'ueber-20000', label: 'über 20.000 Einwohner' }]);
});

test('knows the size of a municipality itself', () => {
	const groesse = facetsOf(kindOf('kommunen')).find(({ id }) => id === 'groesse');
	expect(groesse?.values(offenburg, resolve)).toHaveLength(1);
});

test('whose size is not known is found by that', () => {
	const ohne = exampleEntry('praxisbeispiele', { kommune: undefined, organisation: 'bmi' });
	const size = facets.find(({ id }) => id === 'groesse');
	expect(size?.values(ohne, resolve)).toEqual([{ value: 'ohne-angabe', label: 'ohne Angabe' }]);
	expect(size?.order?.at(-1)).toBe('ohne-angabe');
});

test('has no value where the entry says nothing', () => {
	const ohne = exampleEntry('praxisbeispiele', { kommune: undefined, organisation: 'bmi' });
	expect(facets.find(({ id }) => id === 'kommune')?.values(ohne, resolve)).toEqual([]);
});
