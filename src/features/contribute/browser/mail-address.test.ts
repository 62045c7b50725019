import { expect, test } from 'vitest';
import { barrierMail } from '../mail-questions.ts';
import { mailUrl } from '#src/base/urls.ts';
import { withAddress } from './mail-address.ts';

const mailAbout = (address: string) => {
	const { subject, body } = barrierMail({ title: 'Suche', address });
	return mailUrl('amt@example.org', subject, body);
};

test('a mail about the search carries the query once it is known', () => {
	const plain = 'https://wissen.example.org/suche/';
	const asked = `${plain}?q=Bau%20%26%20%C3%84mter#fund=x$&`;
	expect(withAddress(mailAbout(plain), plain, asked)).toBe(mailAbout(asked));
});

test('an address that only begins alike is left alone', () => {
	const href = mailAbout('https://wissen.example.org/suche/mehr/');
	expect(withAddress(href, 'https://wissen.example.org/suche/', 'https://x.example/')).toBe(href);
});
