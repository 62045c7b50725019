import { expect, test } from 'vitest';
import { letterMail } from './letter-mail.ts';

test('the order of the letter names portal, topics and how often, in its subject and text', () => {
	const url = new URL(
		letterMail({ name: 'Netz & Co', mail: 'amt@netz.example', topics: ['Bauen', 'E-Akte'] }),
	);
	expect(url.pathname).toBe('amt@netz.example');
	expect(url.searchParams.get('subject')).toBe('Änderungsbrief von Netz & Co bestellen');
	const lines = (url.searchParams.get('body') ?? '').split('\r\n');
	expect(lines).toEqual(
		expect.arrayContaining(['[ ] jeden Monat', '[ ] alle Themen', '[ ] Bauen', '[ ] E-Akte']),
	);
});
