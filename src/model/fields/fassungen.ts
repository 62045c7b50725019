import { z } from 'zod';
import { field } from '../field-meta.ts';
import { isoDay } from './date.ts';
import { text } from './text.ts';

const vorlage = text(
	{
		title: 'Vorlage',
		description:
			'Zeichen für den Text, nach dem die Fassung geschrieben ist; die Prüfung nennt es, Sie fügen es ein.',
	},
	{ max: 100 },
).optional();

/** Markdown of several lines, as in the article. */
function markdown(description: string) {
	return field(z.string().min(20).max(20_000), { title: 'Text', description });
}

const kurz = field(
	z.strictObject({
		vorlage,
		text: markdown('Das Wichtigste in wenigen Sätzen oder Punkten, als Block nach „text: |“.'),
	}),
	{ title: 'Kurz gesagt', description: 'Das Wichtigste für alle, die wenig Zeit haben.' },
);

const leichteSprache = field(
	z.strictObject({
		vorlage,
		titel: text(
			{ title: 'Titel', description: 'Überschrift der Fassung, selbst in Leichter Sprache.' },
			{ min: 3, max: 120 },
		).optional(),
		geprueft: isoDay({
			title: 'Geprüft von der Zielgruppe am',
			description: 'Tag, an dem Menschen mit Lernschwierigkeiten den Text geprüft haben.',
			past: true,
		}).optional(),
		text: markdown('Der Inhalt in Leichter Sprache, jeder Satz in einer eigenen Zeile.'),
	}),
	{ title: 'Leichte Sprache', description: 'Der Inhalt in Leichter Sprache.' },
);

/** Versions of the entry's text; `model/versions.ts` defines how they are shown. */
export const fassungen = field(
	z.strictObject({
		kurz: kurz.optional(),
		leichte_sprache: leichteSprache.optional(),
	}),
	{
		title: 'Fassungen',
		description: 'Der Inhalt kurz gesagt und in Leichter Sprache.',
		askedLater: true,
	},
);
