import { expect, test } from 'vitest';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { contactsOf, linksTo } from './contacts.ts';

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

test('an office without mailbox and form is asked by way of the coordinator', () => {
	const [contact] = contactsOf(
		[office('a', { stelle: 'Hauptamt', web: 'https://wald.example.net/' })],
		resolveAmong([place]),
	);
	if (!contact) throw new Error('no contact');
	const [way, page] = linksTo(contact, 'E-Akte', { mail: 'netz@kreis.example' });
	expect(way).toMatchObject({ text: 'Wir vermitteln', of: 'Hauptamt, Waldheim' });
	expect(way?.url).toMatch(/^mailto:netz@kreis\.example\?subject=Frage%20zu/);
	expect(page?.text).toBe('Seite der Stelle: wald.example.net');
});
