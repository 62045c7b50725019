import { stringify } from 'yaml';
import { kindOf, kinds, type KindId } from '#src/model/kinds.ts';
import { smallPortal } from './small-portal.ts';

/**
 * Invented content about one solution: cases of different size with costs of every form, setbacks, a guide and a
 * template. The district has four municipalities; `klein` and `gross` are not alike.
 */
export const costsPortal: Readonly<Record<string, string | Uint8Array>> = {
	'portal.yaml': String(smallPortal['portal.yaml']),
	'seiten/impressum.mdx': String(smallPortal['seiten/impressum.mdx']),
	'themen/akten.yaml': file('themen', { titel: 'Akten und Ablage', reihenfolge: 1 }),
	'kommunen/kommunen.csv': `id,name,ags,typ,einwohner,einwohner_stand,lat,lon
klein,Kleindorf,99999001,Gemeinde,1000,2024-12-31,50.1,8.1
mittel,Mittelstadt,99999002,Stadt,10000,2024-12-31,50.2,8.2
nachbar,Nachbarstadt,99999003,Stadt,12500,2024-12-31,50.3,8.3
gross,Großstadt,99999004,Große Kreisstadt,60000,2024-12-31,50.4,8.4
`,
	'organisationen/stadt-fern.yaml': file('organisationen', {
		name: 'Stadt Fern',
		ebene: 'kommune',
	}),
	'loesungen/akte.yaml': file('loesungen', {
		titel: 'Aktenschrank digital',
		themen: ['akten'],
		reihenfolge: 1,
		synonyme: ['Zettelkasten'],
	}),
	'loesungen/app.yaml': file('loesungen', {
		titel: 'App der Stadt',
		themen: ['akten'],
		reihenfolge: 2,
	}),
	'loesungen/ohne.yaml': file('loesungen', {
		titel: 'Lösung ohne Zahl',
		themen: ['akten'],
		reihenfolge: 3,
	}),
	'praxisbeispiele/klein-akte.mdx': article('praxisbeispiele', {
		titel: 'Kleindorf legt erfunden ab',
		kommune: 'klein',
		loesung: ['akte'],
		produkte: ['Ablagix'],
		status: 'idee',
		status_ungeprueft: 'Ob der Beschluss umgesetzt wurde, steht nirgends.',
		status_belegt: '2022',
		beginn: undefined,
		aufwand: {
			einmalig: sum(4000, { art: 'beschluss', genauigkeit: 'rund' }),
			laufend: { ...sum(100), je: 'monat' },
		},
	}),
	'praxisbeispiele/mittel-akte.mdx': article('praxisbeispiele', {
		titel: 'Mittelstadt legt erfunden ab',
		kommune: 'mittel',
		loesung: ['akte'],
		produkte: ['Ablagix', 'Zusatzix'],
		aufwand: { einmalig: sum(20_000, { art: 'angebot', datum: '2019' }) },
	}),
	'praxisbeispiele/nachbar-akte.mdx': article('praxisbeispiele', {
		titel: 'Nachbarstadt legt erfunden ab',
		kommune: 'nachbar',
		loesung: ['akte'],
		aufwand: { laufend: { ...sum(0.5, { bezugsgroesse: 'einwohner' }), je: 'jahr' } },
	}),
	'praxisbeispiele/fern-paket.mdx': article('praxisbeispiele', {
		titel: 'Fern kauft ein erfundenes Paket',
		kommune: undefined,
		organisation: 'stadt-fern',
		einwohner: { anzahl: 300_000, datum: '2023', quelle: 1 },
		loesung: ['akte', 'app'],
		produkte: ['Zettelix'],
		aufwand: { einmalig: sum(9_000_000) },
		foerderung: [{ programm: 'Erfundenes Programm', betrag_euro: 1000, datum: '2020', quelle: 1 }],
	}),
	'praxisbeispiele/gross-andere.mdx': article('praxisbeispiele', {
		titel: 'Großstadt macht erfunden etwas anderes',
		kommune: 'gross',
	}),
	'rueckschlaege/gross-akte.mdx': article('rueckschlaege', {
		titel: 'Großstadt hört erfunden wieder auf',
		kommune: 'gross',
		loesung: ['akte'],
		art: 'gestoppt',
		festgestellt_von: 'Rechnungshof von Nirgendwo',
		aufwand: { einmalig: sum(500_000, { art: 'abrechnung' }) },
	}),
	'rueckschlaege/gross-vorfall.mdx': article('rueckschlaege', {
		titel: 'Großstadt ist erfunden drei Wochen ohne Netz',
		kommune: 'gross',
		loesung: ['akte'],
		art: 'sicherheitsvorfall',
		festgestellt_von: 'Bericht der Stadt',
		aufwand: { einmalig: sum(2_000_000) },
	}),
	'leitfaeden/akte.mdx': article('leitfaeden', {
		titel: 'Erfunden ablegen, Schritt für Schritt',
		loesung: ['akte'],
	}),
	'vorlagen/akte.mdx': article('vorlagen', {
		titel: 'Erfundene Dienstanweisung zur Ablage',
		art: 'dienstanweisung',
		loesung: ['akte'],
	}),
	'glossar/zettelkasten.mdx': article('glossar', {
		begriff: 'Zettelkasten',
		abkuerzungen: undefined,
		synonyme: undefined,
	}),
};

function sum(betrag_euro: number, more: object = {}) {
	return { betrag_euro, bezug: 'Erfunden für einen Test', datum: '2022', quelle: 1, ...more };
}

/** The example of a kind, with other data. */
function file(kind: KindId, data: object): string {
	return stringify({ ...kinds[kind].example.data, ...data });
}

function article(kind: KindId, data: object): string {
	const front = file(kind, {
		themen: ['akten'],
		...data,
		kurzfassung: 'Dieser Eintrag ist erfunden und steht nur in einem Portal, das ein Test baut.',
		quellen: [{ titel: 'Erfundene Vorlage', herausgeber: 'Niemand', abgerufen: '2025-03-01' }],
		stand: '2025-03-01',
		geprueft: '2025-03-01',
		...(kind === 'leitfaeden' ? { rechtsstand: '2025-03-01' } : {}),
		entwurf: false,
	});
	const sections = kindOf(kind).sections ?? ['Worum es geht'];
	const text = sections
		.map((title, place) => `## ${title}\n\nErfunden.${place === 0 ? ' [1](#quelle-1)' : ''}\n`)
		.join('\n');
	return `---\n${front}---\n\n${text}`;
}
