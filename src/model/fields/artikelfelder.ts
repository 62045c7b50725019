import { z } from 'zod';
import { field } from '../field-meta.ts';
import { isoDay } from './date.ts';
import { frueher } from './frueher.ts';
import { reference, references } from './reference.ts';
import { sources, ungeprueft } from './sources.ts';
import { suchwoerter } from './suchwoerter.ts';
import { text } from './text.ts';
import { fassungen } from './fassungen.ts';

/** What an entry is about. */
export const titel = text(
	{ title: 'Titel', description: 'Sagt, worum es geht; steht in Listen und Suchtreffern.' },
	{ min: 10, max: 120 },
);

/** One or two sentences that sum an entry up. */
export const kurzfassung = text(
	{
		title: 'Kurzfassung',
		description: 'Ein bis zwei ganze Sätze, die für sich allein verständlich sind.',
	},
	{ min: 40, max: 300 },
);

/** The topics of an entry, most important first. */
export const themen = references(
	['themen'],
	{
		title: 'Themen',
		description: 'Ein bis vier Themen, das wichtigste zuerst.',
		formHelp: 'Ein bis vier Themen.',
		filter: true,
	},
	{ min: 1, max: 4 },
);

/** When an entry was changed and reviewed, and whether it is finished. */
export const pruefung = {
	stand: isoDay({
		title: 'Stand',
		description: 'Tag der letzten inhaltlichen Änderung.',
		preset: 'today',
		past: true,
	}),
	geprueft: isoDay({
		title: 'Durchgesehen am',
		description: 'Tag, an dem zuletzt jemand alles nachgelesen hat.',
		preset: 'today',
		past: true,
	}),
	pruefintervall_monate: field(z.int().min(1).max(36).optional(), {
		title: 'Prüfabstand',
		description: 'Nach wie vielen Monaten die Seite wieder zu prüfen ist.',
		shownAs: 'number',
		unit: 'Monate',
		byEditors: true,
	}),
	frueher: frueher.optional(),
	entwurf: field(z.boolean().default(false), {
		title: 'Entwurf',
		description: 'Ein Entwurf wird nicht veröffentlicht.',
		byEditors: true,
	}),
};

/** Who looks after an entry: an office, never a person; the check's rule `personenbezug` judges it. */
const betreutVon = text(
	{
		title: 'Betreut von',
		description: 'Das Amt oder die Stelle, die den Text aktuell hält, kein Personenname.',
		byEditors: true,
	},
	{ max: 120 },
);

/** Fields of every page that has a text. */
export const seitenfelder = {
	kurzfassung,
	suchwoerter: suchwoerter.optional(),
	...pruefung,
	fassungen: fassungen.optional(),
	quellen: sources({ min: 0 }).optional(),
	ungeprueft: ungeprueft.optional(),
};

/** Fields of every article kind; external tools rely on `titel`, `kurzfassung` and `themen`. */
export const artikelfelder = {
	titel,
	kurzfassung,
	themen,
	suchwoerter: suchwoerter.optional(),
	...pruefung,
	fassungen: fassungen.optional(),
	quellen: sources({ min: 1 }),
	ungeprueft: ungeprueft.optional(),
	betreut_von: betreutVon.optional(),
	herkunft: reference(['kommunen', 'organisationen'], {
		title: 'Herkunft',
		description: 'Kommune oder Organisation, von der das Wissen stammt.',
	}).optional(),
};
