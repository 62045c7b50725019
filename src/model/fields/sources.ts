import { z } from 'zod';
import { field } from '../field-meta.ts';
import { choice } from './choice.ts';
import { impreciseDate, isoDay } from './date.ts';
import { text, webAddress } from './text.ts';

const quelle = z.strictObject({
	titel: text({ title: 'Titel', description: 'Wie die Quelle heißt.' }, { min: 3, max: 250 }),
	url: webAddress({
		title: 'Adresse',
		description: 'Vollständige Adresse der Seite oder Datei.',
	}).optional(),
	herausgeber: text(
		{ title: 'Herausgeber', description: 'Wer die Quelle veröffentlicht hat.' },
		{ min: 2, max: 150 },
	),
	datum: impreciseDate({
		title: 'Datum',
		description: 'Wann die Quelle erschienen ist.',
		past: true,
	}).optional(),
	abgerufen: isoDay({
		title: 'Abgerufen am',
		description: 'An welchem Tag Sie die Quelle gelesen haben.',
		preset: 'today',
		past: true,
	}),
	gelesen: choice(
		{
			vollstaendig: 'ganz gelesen',
			anfang: 'nur der Anfang gelesen',
			sekundaer: 'nicht selbst gelesen, aus anderer Quelle zitiert',
		},
		{
			title: 'Gelesen',
			description: 'Wie viel von der Quelle Sie gelesen haben.',
		},
	).optional(),
	kopie: field(z.boolean(), {
		title: 'Gespeicherte Kopie',
		description:
			'Ob Sie eine gespeicherte Kopie gelesen haben, nicht die Seite selbst; sie kann älter sein.',
	}).optional(),
});

/** The sources of an entry's statements, in the order of their numbers in the text. */
export function sources({ min }: { min: number }) {
	return field(z.array(quelle).min(min).max(60), {
		title: 'Quellen',
		description:
			'Woher die Aussagen stammen. Im Text steht die Nummer: [1](#quelle-1) für die erste Quelle.',
		formHelp:
			'Woher die Aussagen stammen: Sitzungsvorlage, Beschluss, Meldung, Bericht. Im Text steht hinter dem Satz die Nummer, zum Beispiel [1].',
	});
}

/** Statements that nobody has verified; the page marks them and gives the reason. */
export const ungeprueft = field(
	z
		.array(
			z.strictObject({
				aussage: text(
					{ title: 'Aussage', description: 'Was nicht gesichert ist.' },
					{ min: 5, max: 400 },
				),
				grund: text(
					{ title: 'Grund', description: 'Warum es nicht gesichert ist.' },
					{ min: 5, max: 400 },
				),
			}),
		)
		.max(20),
	{
		title: 'Ungeprüft',
		description:
			'Aussagen, die niemand bestätigt hat. Die Seite zeigt sie als ungeprüft, mit Grund.',
		byEditors: true,
	},
);

/** A source of an entry. */
export type Quelle = z.output<typeof quelle>;

/** Number of a source in the entry's own list, counted from 1. */
export function sourceNumber() {
	return field(z.int().min(1), {
		title: 'Quelle',
		description: 'Nummer der Quelle in der Liste der Quellen dieser Seite, von 1 an gezählt.',
		formHelp: 'Nummer der Quelle, die das belegt, zum Beispiel 1.',
	});
}
