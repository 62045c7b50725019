import { expect, test } from 'vitest';
import { officeValues } from './office.ts';

const coordinator = { mail: 'netz@kreis.example' };
const asked = { title: 'Online-Termine', owner: 'Offenburg' };
const values = (office: object) =>
	officeValues({ stelle: 'Digitales', ...office }, asked, coordinator);
const web = 'https://www.offenburg.example/';

test('an office with a mailbox is asked there, the subject written', () => {
	expect(values({ mail: 'digital@offenburg.example', formular: `${web}f` })).toEqual([
		{
			text: 'Digitales',
			url: 'mailto:digital@offenburg.example?subject=Frage%20zu%3A%20Online-Termine',
		},
	]);
});

test('without a mailbox the form leads to it', () => {
	expect(values({ formular: `${web}kontakt` })).toEqual([
		{ text: 'Digitales', url: `${web}kontakt`, note: 'Kontaktformular' },
	]);
});

test('with neither, the coordinator passes the question on, and a page is named as one', () => {
	const [way, page] = values({ web });
	expect(way?.text).toBe('Wir vermitteln: Digitales');
	expect(way?.url).toMatch(
		/^mailto:netz@kreis\.example\?subject=Frage%20zu%3A%20Online-Termine&body=/,
	);
	expect(decodeURIComponent(way?.url ?? '')).toContain(
		'Bitte leiten Sie diese Frage weiter an: Digitales, Offenburg.',
	);
	expect(page).toEqual({ text: 'Seite der Stelle: www.offenburg.example', url: web });
});
