import { expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { mailUrl } from '#src/base/urls.ts';
import { changeMail, entryMail, questionMail } from './mail-questions.ts';

const portal = {
	name: 'Wissensnetz Ortenau',
	lizenz: { name: 'CC BY 4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
};

test('the mail for a case asks its few questions and for the right to publish, with what its page knows', () => {
	const { subject, body } = entryMail('praxisbeispiele', { portal, about: 'Thema: Bauen' });
	expect(subject).toBe('Wissensnetz Ortenau: Praxisbeispiel');
	expect(body).toMatch(/^Thema: Bauen\n\nWas haben Sie gemacht, und wofür\?\n\n/);
	expect(body).toContain('\nWas ging schief oder dauerte länger?\n');
	expect(body).toContain('unter CC BY 4.0: ja / nein');
	expect(body.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(10);
});

test('the mail for a kind without a page for contributions asks for sections, facts and sources', () => {
	const { body } = entryMail('rueckschlaege', { portal });
	expect(body).toMatch(/^Titel: \nKommune: \n/);
	expect(body).toContain('\nQUELLEN\n');
});

test('every mail fits into an address that usual mail programs open', () => {
	const mails = [
		...kindIds.map((id) => entryMail(id, { portal, about: `Thema: ${'Ü'.repeat(20)}` })),
		questionMail(portal),
		changeMail({ title: 'Ü'.repeat(60), address: `https://netz.example/${'a'.repeat(100)}/` }),
	];
	const long = mails
		.map(({ subject, body }) => mailUrl('wissensnetz@landratsamt.example', subject, body))
		.filter((url) => url.length > 2000);
	expect(long).toEqual([]);
});

test('a mail is named after the kind', () => {
	for (const id of kindIds) {
		expect(entryMail(id, { portal }).subject).toContain(kindOf(id).singular);
	}
});
