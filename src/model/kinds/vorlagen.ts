import { z } from 'zod';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { solutions } from '../fields/loesung.ts';
import { text, texts } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const vorlagen = defineKind({
	id: 'vorlagen',
	area: 'leitfaeden',
	oftenWanted: true,
	singular: 'Vorlage',
	plural: 'Vorlagen',
	description:
		'Texte zum Übernehmen: für den Rat, für Anbieter, für das eigene Haus. Herunterladen, Lücken füllen, verwenden.',
	emptyText: 'Noch gibt es keine Vorlage. Was in Ihrem Rathaus entstanden ist, hilft anderen.',
	storage: 'mdx',
	inHits: 'first',
	schema: z.strictObject({
		...artikelfelder,
		art: choice(
			{
				ratsvorlage: 'Vorlage für den Rat',
				anschreiben: 'Anschreiben',
				dienstanweisung: 'Dienstanweisung',
				ausschreibung: 'Textbausteine für Ausschreibungen',
				checkliste: 'Checkliste',
				hinweistext: 'Hinweistext für die Website',
			},
			{
				title: 'Art',
				description: 'Wofür die Vorlage ist.',
				factOrder: 10,
				filter: true,
			},
		),
		zielgruppe: texts(
			{ title: 'Für wen', description: 'Wer die Vorlage verwendet.', factOrder: 20 },
			{ min: 1, max: 8 },
		),
		loesung: solutions({ factOrder: 21 }),
		lizenz: text(
			{
				title: 'Lizenz',
				description: 'Unter welcher Lizenz andere die Vorlage verwenden dürfen.',
				factOrder: 30,
			},
			{ max: 80 },
		).default('CC BY 4.0'),
		ursprung: text(
			{
				title: 'Herkunft der Vorlage',
				description: 'Wer sie geschrieben hat und worauf sie beruht.',
				factOrder: 31,
			},
			{ min: 10, max: 300 },
		),
	}),
	searchNames: [
		'Muster',
		'Mustertexte',
		'Musterschreiben',
		'Textvorlagen',
		'Word-Vorlagen',
		'Formulierungshilfen',
		'Checklisten',
		'Ratsvorlagen',
		'Dienstanweisungen',
		'Templates',
		'Vorlagensammlung',
		'Musterdokumente',
		'Word',
		'Muster für den Gemeinderat',
		'Vordrucke',
		'Musterbriefe',
		'Sitzungsvorlagen',
		'Beschlussvorlagen',
		'Vordruck',
		'Textmuster',
		'Musterverträge',
		'Muster zum Kopieren',
		'Vorlage zum Ausfüllen',
		'Word-Datei',
		'Entwürfe',
		'Abhaklisten',
	],
	titleField: 'titel',
	byForm: {
		title: 'Vorlage weitergeben',
		sentence:
			'Ein Text aus Ihrem Haus, den andere übernehmen können: Ratsvorlage, Anschreiben, Checkliste.',
	},
	withGaps: true,
	withDocument: true,
	reviewMonths: 12,
	order: byText((data) => data.titel),
	example: {
		id: 'anschreiben-anbieter',
		data: {
			titel: 'Anschreiben an den Anbieter eines Fachverfahrens',
			kurzfassung:
				'Ein Brief mit den Fragen, die vor dem Anschluss eines Fachverfahrens schriftlich beantwortet sein sollten.',
			themen: ['onlinedienste'],
			art: 'anschreiben',
			zielgruppe: ['Digitalisierungsbeauftragte'],
			ursprung: 'Von der Redaktion geschrieben, nach dem Leitfaden zur Einführung.',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Text der Vorlage\n\nWas steht in dem Schreiben? Lücken in eckigen Klammern: „[Name der Gemeinde]“. [1](#quelle-1)\n',
	},
});
