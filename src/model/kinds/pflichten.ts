import { z } from 'zod';
import { field } from '../field-meta.ts';
import { kurzfassung, pruefung, themen, titel } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { rechtsgrundlagen } from '../fields/rechtsgrundlagen.ts';
import { rechtsstandfelder } from '../fields/rechtsstand.ts';
import { reference, references } from '../fields/reference.ts';
import { sources, ungeprueft } from '../fields/sources.ts';
import { suchwoerter } from '../fields/suchwoerter.ts';
import { text, texts } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

const JA_NEIN = { ja: 'ja', nein: 'nein' } as const;

const einwohnerzahl = (title: string, description: string) =>
	field(z.int().min(1).max(5_000_000), { title, description, shownAs: 'number' });

/** When a duty holds, in terms of the questions on the page `/was-gilt/`; left out: for everybody. */
const voraussetzungen = field(
	z.strictObject({
		baurechtsbehoerde: choice(JA_NEIN, {
			title: 'Eigene Baurechtsbehörde',
			description: 'Nur für Kommunen mit („ja“) oder ohne („nein“) eigene untere Baurechtsbehörde.',
		}).optional(),
		auslaenderbehoerde: choice(JA_NEIN, {
			title: 'Eigene Ausländerbehörde',
			description: 'Nur für Kommunen mit („ja“) oder ohne („nein“) eigene Ausländerbehörde.',
		}).optional(),
		einwohner_ab: einwohnerzahl(
			'Einwohner ab',
			'Nur für Kommunen ab dieser Einwohnerzahl.',
		).optional(),
		einwohner_bis: einwohnerzahl(
			'Einwohner bis',
			'Nur für Kommunen bis zu dieser Einwohnerzahl.',
		).optional(),
		rolle: field(
			z
				.array(
					choice(
						{
							ki: 'setzt KI ein oder erprobt sie',
							eigenbetrieb: 'hat einen Eigenbetrieb',
							unternehmer: 'ist unternehmerisch tätig',
						},
						{ title: 'Rolle', description: 'Was die Kommune außerdem ist oder tut.' },
					),
				)
				.min(1)
				.max(3),
			{
				title: 'Rolle',
				description: 'Nur für Kommunen, auf die eines davon zutrifft.',
				shownAs: 'choice',
			},
		).optional(),
	}),
	{
		title: 'Voraussetzungen',
		description: 'Für wen die Pflicht gilt; fehlt die Angabe, gilt sie für alle.',
	},
);

export const pflichten = defineKind({
	id: 'pflichten',
	area: 'leitfaeden',
	oftenWanted: true,
	singular: 'Pflicht',
	plural: 'Pflichten',
	counted: 'Pflichten und Hinweise',
	description:
		'Was das Recht von Städten und Gemeinden verlangt: wen es trifft, bis wann, was zu tun ist und wer zuständig ist.',
	emptyText: 'Noch ist keine Pflicht beschrieben.',
	storage: 'yaml',
	inHits: 'duty',
	schema: z.strictObject({
		titel,
		kurzfassung,
		themen,
		suchwoerter: suchwoerter.optional(),
		verbindlichkeit: choice(
			{ muss: 'Muss', soll: 'Soll', kann: 'Kann', hinweis: 'Gut zu wissen' },
			{
				title: 'Verbindlichkeit',
				description: 'Ob die Kommune es muss, soll oder darf, oder ob es nur zu wissen ist.',
				binding: true,
				unverifiedBy: 'ungeprueft',
				factOrder: 10,
				filter: true,
			},
		),
		bereich: field(
			z
				.array(
					choice(
						{
							website: 'Website und App',
							onlinedienste: 'Onlinedienste und Konten',
							bauen: 'Bauen',
							ki: 'Künstliche Intelligenz',
							rechnungen: 'Rechnungen',
							akten: 'Akten und Schriftform',
							sitzungen: 'Sitzungen',
							daten: 'Datenschutz und offene Daten',
							sicherheit: 'IT-Sicherheit',
							register: 'Register',
							ausweise: 'Ausweise und Ausländerwesen',
							fahrzeuge: 'Fahrzeuge',
							beschaffung: 'Beschaffung',
						},
						{ title: 'Bereich', description: 'Womit die Pflicht zu tun hat.' },
					),
				)
				.min(1)
				.max(3),
			{
				title: 'Bereich',
				description: 'Ein bis drei Bereiche, der wichtigste zuerst.',
				shownAs: 'choice',
				factOrder: 20,
				filter: true,
			},
		),
		voraussetzungen: voraussetzungen.optional(),
		bedingung: text(
			{
				title: 'Bedingung',
				description: 'Was außerdem zutreffen muss, als Satzteil mit „wenn“ oder „bei“.',
			},
			{ min: 5, max: 200 },
		).optional(),
		gilt_ab: impreciseDate({
			title: 'Gilt ab',
			description: 'Ab wann die Pflicht gilt, wenn sie erst beginnt.',
			saidBefore: 'ab',
			goesOn: true,
			deadline: true,
			limitedBy: 'gilt_ab_fuer',
			factOrder: 29,
		}).optional(),
		gilt_ab_fuer: text(
			{
				title: 'Gilt ab diesem Tag für',
				description:
					'Für wen der Tag in „Gilt ab“ gilt und wann die anderen folgen, als Satzteil mit „bei“ oder „für“. Sind es mehrere Tage, steht in „Gilt ab“ der früheste.',
			},
			{ min: 5, max: 120 },
		).optional(),
		gilt_seit: impreciseDate({
			title: 'Gilt seit',
			description: 'Seit wann die Pflicht gilt.',
			saidBefore: 'seit',
			goesOn: true,
			factOrder: 30,
		}).optional(),
		frist: impreciseDate({
			title: 'Frist',
			description: 'Bis wann sie zu erfüllen ist.',
			saidBefore: 'Frist:',
			goesOn: true,
			deadline: true,
			factOrder: 31,
		}).optional(),
		frist_hinweis: text(
			{
				title: 'Zum Datum',
				description: 'Was an diesem Tag beginnt oder endet, wenn es nicht offensichtlich ist.',
				factOrder: 32,
			},
			{ min: 5, max: 200 },
		).optional(),
		schritte: texts(
			{ title: 'Schritte', description: 'Was zu tun ist, in dieser Reihenfolge.' },
			{ min: 1, max: 8 },
		),
		zustaendig: text(
			{
				title: 'Zuständig',
				description: 'Wer die Aufgabe hat und wer darüber wacht oder hilft.',
				factOrder: 40,
			},
			{ min: 5, max: 300 },
		),
		stelle: reference(['organisationen'], {
			title: 'Auskunft und Aufsicht',
			description: 'Kennung der Organisation, an die man sich wendet.',
			factOrder: 41,
		}).optional(),
		leitfaeden: references(
			['leitfaeden'],
			{ title: 'Leitfaden', description: 'Kennungen der Leitfäden dazu.', factOrder: 50 },
			{ min: 1, max: 3 },
		).optional(),
		rechtsgrundlagen: rechtsgrundlagen({ min: 1 }),
		...rechtsstandfelder(60),
		...pruefung,
		quellen: sources({ min: 1 }),
		ungeprueft: ungeprueft.optional(),
	}),
	task: {
		title: 'Was gilt für uns?',
		sentence: ', nach fünf Fragen ausgewählt',
		path: '/was-gilt/',
	},
	titleField: 'titel',
	validity: {
		until: {
			fields: ['frist'],
			label: 'Frist abgelaufen',
			sentence: (datum) => `Die Frist endete am ${datum}.`,
		},
	},
	reviewMonths: 6,
	order: byText((data) => data.titel),
	example: {
		id: 'website-barrierefrei',
		data: {
			titel: 'Website und App barrierefrei gestalten',
			kurzfassung:
				'Websites und Apps der Gemeinde müssen für alle wahrnehmbar, bedienbar und verständlich sein.',
			themen: ['onlinedienste'],
			verbindlichkeit: 'muss',
			bereich: ['website'],
			schritte: ['Alle Websites und Apps der Gemeinde auflisten.'],
			zustaendig: 'Die Gemeinde für jedes eigene Angebot.',
			leitfaeden: ['onlinedienst-einfuehren'],
			rechtsgrundlagen: [{ titel: '§ 10 L-BGG' }],
			rechtsstand: '2026-01-15',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
		},
	},
});
