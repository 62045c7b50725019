import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { contactsOf } from './contacts.ts';

const place = exampleEntry('kommunen', { name: 'Waldheim' }, 'waldheim');
const office = (id: string, ansprechstelle: object | undefined) =>
	exampleEntry('praxisbeispiele', { kommune: 'waldheim', ansprechstelle }, id);

test('an office is named once, with its municipality and every entry that names it', () => {
	const entries = [
		office('a', { stelle: 'Hauptamt' }),
		office('b', undefined),
		office('c', { stelle: 'Bauamt der Stadt Waldheim', web: 'https://wald.example.net/' }),
		office('d', { stelle: 'Hauptamt', mail: 'amt@wald.example.net' }),
	];
	const contacts = contactsOf(entries, resolveAmong([place]));
	expect(
		contacts.map(({ name, mail, web, entries: all }) => [name, mail, web, all.length]),
	).toEqual([
		['Bauamt der Stadt Waldheim', undefined, 'https://wald.example.net/', 1],
		['Hauptamt, Waldheim', 'amt@wald.example.net', undefined, 2],
	]);
});
