import { z } from 'zod';
import { field } from '../field-meta.ts';
import { artikelfelder } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { impreciseDate } from '../fields/date.ts';
import { references } from '../fields/reference.ts';
import { byNewest, defineKind } from '../kind.ts';

export const umfragen = defineKind({
	id: 'umfragen',
	area: 'netz',
	singular: 'Umfrage',
	plural: 'Umfragen',
	description: 'Wo die Kommunen stehen: Umfragen im Netzwerk und ihre Ergebnisse.',
	emptyText: 'Noch gibt es keine Umfrage.',
	storage: 'mdx',
	inFolders: true,
	schema: z.strictObject({
		...artikelfelder,
		zeitraum: impreciseDate({
			title: 'Wann',
			description: 'Wann gefragt wurde, so genau wie bekannt.',
			saidBefore: '',
			factOrder: 10,
			expected: 'Zeitraum',
		}).optional(),
		veranstalter: references(
			['organisationen'],
			{
				title: 'Wer gefragt hat',
				description: 'Kennung der Organisation, wenn eine Quelle sagt, wer gefragt hat.',
				factOrder: 20,
				expected: 'Wer gefragt hat',
			},
			{ min: 1 },
		).optional(),
		teilnehmende: field(z.int().min(0), {
			title: 'Teilnehmende Kommunen',
			description: 'Anzahl der Kommunen, die geantwortet haben.',
			shownAs: 'number',
			factOrder: 30,
			expected: 'Zahl der Teilnehmenden',
		}).optional(),
		ergebnisse: choice(
			{ veroeffentlicht: 'veröffentlicht', 'nicht-veroeffentlicht': 'nicht veröffentlicht' },
			{ title: 'Ergebnisse', description: 'Ob die Ergebnisse öffentlich sind.', factOrder: 40 },
		),
	}),
	searchNames: [
		'Befragung',
		'Fragebogen',
		'Erhebung',
		'Umfrageergebnisse',
		'Abstimmung',
		'Ergebnisse der Umfrage',
		'survey',
		'Umfrage ausfüllen',
		'Umfrage',
		'Befragungen',
		'Rücklauf',
		'Teilnahme an der Umfrage',
		'abstimmen',
		'Fragebögen',
		'surveys',
		'survey results',
		'Statistik',
		'Statistiken',
		'Auswertung',
		'Was kam bei der Umfrage heraus',
		'Umfrage Ergebnis',
		'questionnaire',
		'Zahlen',
	],
	titleField: 'titel',
	reviewMonths: 12,
	order: byNewest((data) => data.zeitraum),
	example: {
		id: 'umfrage-2026',
		data: {
			titel: 'Umfrage zum Stand der Digitalisierung',
			kurzfassung:
				'Das Landratsamt fragt die Kommunen, welche Onlinedienste sie anbieten und was sie hindert.',
			themen: ['zusammenarbeit'],
			veranstalter: ['landratsamt-ortenaukreis'],
			ergebnisse: 'nicht-veroeffentlicht',
			stand: '2026-01-15',
			geprueft: '2026-01-15',
			quellen: [
				{ titel: 'Name der Quelle', herausgeber: 'Name der Stelle', abgerufen: '2026-01-15' },
			],
			entwurf: true,
		},
		text: '## Wer gefragt wurde\n\nWer wurde gefragt, wie und wann? Wie viele haben geantwortet? [1](#quelle-1)\n\n## Was herauskam\n\nWas sagen die Antworten?\n',
	},
});
