import { expect, test } from 'vitest';
import { asksForCosts, contentWords, isAside, isSize, nameOfList } from './content-words.ts';

const words = (text: string) => contentWords(text.split(' ')).words.join(' ');

test('question words, auxiliary verbs, pronouns and fillers are left out', () => {
	expect(words('Welche Leistungen müssen online sein')).toBe('Leistungen online');
	expect(words('Welches Konto braucht ein Handwerksbetrieb')).toBe('Konto Handwerksbetrieb');
	expect(words('Brauchen wir Leichte Sprache auf der Homepage')).toBe('Leichte Sprache Homepage');
});

test('a particle at the end joins its verb', () => {
	expect(words('Wie melde ich einen Hund an')).toBe('anmelde Hund');
	expect(words('Wie führe ich die E-Akte ein')).toBe('einführe E-Akte');
	expect(words('Hund an')).toBe('Hund');
	expect(words('welche fristen kommen auf uns zu')).toBe('fristen');
	expect(words('keiner benutzt das programm und alle drucken aus')).toBe(
		'keiner benutzt programm ausdrucken',
	);
	expect(contentWords('Wie melde ich einen Hund an'.split(' ')).joined).toEqual({
		word: 'anmelde',
		verb: 'melde',
	});
});

test('an infinitive with „zu“ inside is the one without', () => {
	expect(words('Kollegen überzeugen mitzumachen')).toBe('Kollegen überzeugen mitmachen');
	expect(words('Formular auszufüllen')).toBe('Formular ausfüllen');
	expect(words('Termin hinzufügen')).toBe('Termin hinzufügen');
});

test('a query of such words only stays, and says so', () => {
	expect(contentWords(['was', 'ist', 'das'])).toMatchObject({
		words: ['was', 'ist', 'das'],
		isEmpty: true,
	});
	expect(contentWords(['warum', 'das'])).toMatchObject({ words: ['warum'], isEmpty: true });
	expect(contentWords([])).toMatchObject({ words: [], isEmpty: true });
});

test('notes that a meaning is asked for', () => {
	const asked = (text: string) => contentWords(text.split(' '));
	for (const text of [
		'Was ist FIM',
		'Wofür steht FIM',
		'Was steckt hinter FIM',
		'Was ist unter FIM zu verstehen',
		'Was ist mit FIM gemeint',
		'Abkürzung FIM',
		'Bedeutung von FIM',
		'FIM Definition',
	]) {
		expect(asked(text), text).toMatchObject({ words: ['FIM'], aim: 'meaning' });
	}
	expect(asked('Was kostet FIM').aim).toBe('experience');
	expect(asked('Abkürzung')).toEqual({ words: ['Abkürzung'], isEmpty: false });
	expect(asked('Erklärung zur Barrierefreiheit').words).toContain('Erklärung');
});

test.each([
	['Was kostet ein Chatbot im Jahr', 'experience'],
	['Welche Gemeinde hat eine E-Akte', 'experience'],
	['E-Akte Anbieter Vergleich', 'experience'],
	['Müssen wir E-Rechnungen annehmen', 'duty'],
	['XPlanung Pflicht', 'duty'],
	['Wer in der Ortenau hat schon eine E-Akte', 'experience'],
	['Muster Dienstanweisung KI', 'template'],
	['Ratsvorlage E-Akte', 'template'],
	['Checkliste für den Notfall', 'template'],
	['Warum ist die App gescheitert', 'failure'],
	['Wie führen wir die E-Akte ein', 'guidance'],
	['Was hat in anderen Rathäusern nicht geklappt', 'failure'],
	['Wann findet der nächste Austausch statt', 'meeting'],
	['Wann ist die nächste Schulung', 'meeting'],
	['nächstes Netzwerktreffen', 'meeting'],
	['LeiKa-Nummer Personalausweis', 'number'],
	['Schlüsselnummer der Hundesteuer', 'number'],
	['Was ist der Unterschied zwischen BundID und DeutschlandID', 'meaning'],
] as const)('„%s“ asks for %s', (question, aim) => {
	expect(contentWords(question.split(' ')).aim).toBe(aim);
});

test('an explanation is asked for at the end of a query, too', () => {
	for (const text of ['FIM einfach erklärt', 'FIM kurz erklärt', 'FIM was heißt das']) {
		expect(contentWords(text.split(' ')), text).toMatchObject({ words: ['FIM'], aim: 'meaning' });
	}
	expect(contentWords(['einfach', 'erklärt'])).toMatchObject({ words: ['einfach', 'erklärt'] });
});

test('a query of words has no aim, nor has a question for what a municipality is', () => {
	expect(contentWords(['E-Akte', 'einführen']).aim).toBeUndefined();
	expect(contentWords('nächste Schritte E-Akte'.split(' ')).aim).toBeUndefined();
	expect(contentWords('Welche Gemeinden sind dabei'.split(' ')).aim).toBeUndefined();
});

test('what a portal for municipalities is about anyway is aside, and what tells the aim only', () => {
	expect(isAside('Gemeinde', undefined)).toBe(true);
	expect(isAside('8000-Einwohner-Stadt', undefined)).toBe(true);
	expect(isAside('Stadt-App', undefined)).toBe(false);
	expect(isAside('kostet', 'experience')).toBe(true);
	expect(isAside('Muster', 'template')).toBe(true);
	expect(isAside('kostet', undefined)).toBe(false);
	expect(isAside('Chatbot', 'experience')).toBe(false);
});

test('a number before inhabitants is the size of a place', () => {
	expect(isSize('8000', 'Einwohnern')).toBe(true);
	expect(isSize('8.000', 'einwohner')).toBe(true);
	expect(isSize('16931', undefined)).toBe(false);
	expect(isSize('2025', 'Frist')).toBe(false);
});

test('a number before Euro is an amount, no subject', () => {
	expect(isSize('20000', 'Euro')).toBe(true);
	expect(isSize('20.000', '€')).toBe(true);
});

test('who asks is aside', () => {
	expect(isAside('Sachbearbeiterin', undefined)).toBe(true);
	expect(isAside('Kollegen', undefined)).toBe(true);
	expect(isAside('Mitarbeiterschulung', undefined)).toBe(false);
});

test('words for a list are taken off its name', () => {
	expect(nameOfList(['Vorlagen', 'Download'])).toEqual(['Vorlagen']);
	expect(nameOfList(['Kosten', 'Überblick'])).toEqual(['Kosten']);
	expect(nameOfList('was hat sich geändert seit letztem Monat'.split(' '))?.join(' ')).toBe(
		'was hat sich geändert',
	);
	expect(nameOfList(['Vorlagen'])).toBeUndefined();
	expect(nameOfList(['Liste'])).toBeUndefined();
	expect(nameOfList(['gemeinden', 'gescheitert'])).toEqual(['gescheitert']);
});

test.each([
	['was kostet die E-Akte', true],
	['Preis Ratsinformationssystem', true],
	['wie teuer ist ein Mängelmelder', true],
	['Tablets für den Gemeinderat Kosten', true],
	['was hat Kerpen für die App bezahlt', true],
	['wer hat die E-Akte', false],
	['kostenlose Schulung', false],
	['Preisverleihung', false],
])('„%s“ asks for costs: %s', (question, asks) => {
	expect(asksForCosts(question.split(' '))).toBe(asks);
});
