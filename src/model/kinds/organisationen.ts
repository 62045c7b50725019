import { z } from 'zod';
import { kurzfassung } from '../fields/artikelfelder.ts';
import { choice } from '../fields/choice.ts';
import { CONTACT_WORDS } from '../fields/contact-words.ts';
import { sources } from '../fields/sources.ts';
import { frueher } from '../fields/frueher.ts';
import { suchwoerter } from '../fields/suchwoerter.ts';
import { properName } from '#src/base/text/proper-name.ts';
import { field } from '../field-meta.ts';
import { text, webAddress } from '../fields/text.ts';
import { byText, defineKind } from '../kind.ts';

export const organisationen = defineKind({
	id: 'organisationen',
	area: 'netz',
	singular: 'Organisation',
	plural: 'Organisationen',
	description: 'Behörden, Verbände, Gremien und Dienstleister, die in diesem Portal vorkommen.',
	emptyText: 'Noch ist keine Organisation erfasst.',
	storage: 'yaml',
	inHits: 'short',
	schema: z.strictObject({
		name: text(
			{ title: 'Name', description: 'Voller Name.', searchWords: CONTACT_WORDS },
			{ min: 2, max: 120 },
		),
		kurzname: text(
			{
				title: 'Kurz',
				description: 'Gebräuchlicher kurzer Name.',
				factOrder: 10,
				searchName: true,
			},
			{ max: 60 },
		).optional(),
		art: choice(
			{
				behoerde: 'Behörde',
				verband: 'Verband',
				zusammenschluss: 'Zusammenschluss',
				dienstleister: 'Dienstleister',
				kommune: 'Kommune außerhalb des Netzes',
				gremium: 'Gremium',
				sonstige: 'Sonstige',
			},
			{
				title: 'Art',
				description: 'Was für eine Organisation es ist.',
				factOrder: 20,
				filter: true,
			},
		),
		ebene: choice(
			{
				kommune: 'Städte und Gemeinden',
				kreis: 'Kreise',
				land: 'Land',
				bund: 'Bund',
				foederal: 'Bund und Länder',
				sonstige: 'Sonstige',
			},
			{
				title: 'Ebene',
				description: 'Auf welcher Ebene sie arbeitet.',
				factOrder: 30,
				filter: true,
			},
		),
		im_kreis: field(z.boolean(), {
			title: 'Gehört zum Kreis',
			description:
				'Ja, wenn sie zum Kreis dieses Portals gehört, wie ein Zweckverband: Ihre Beispiele zählen dann zu denen des Kreises.',
			askedLater: true,
		}).optional(),
		kurzfassung,
		suchwoerter: suchwoerter.optional(),
		website: webAddress({
			title: 'Internetseite',
			description: 'Startseite der Organisation.',
			factOrder: 40,
		}).optional(),
		quellen: sources({ min: 0 }).optional(),
		frueher: frueher.optional(),
	}),
	lookedUpByName: 'names',
	searchNames: [
		'Verbände',
		'Behörden',
		'Einrichtungen',
		'Partner',
		'Ansprechstellen',
		'Institutionen',
		'Anbieter',
		'Wer ist wer',
		'Hersteller',
		'Dienstleister',
		'Telefonbuch',
		'Kontakte',
		'Adressbuch',
		'Adressen',
		'Telefonliste',
		'Kontaktliste',
		'Ämter',
		'Ministerien',
		'Softwarefirmen',
		'Lieferanten',
		'Wen rufe ich an',
		'Zuständige Stellen',
		'organisations',
		'organizations',
		'contacts',
		'Organisation',
		'Verbände und Behörden',
		'alle Organisationen',
		'vendors',
		'suppliers',
		'IT-Dienstleister der Kommunen',
		'Rechenzentren und Dienstleister',
		'Softwareanbieter',
		'Liste der Anbieter',
	],
	titleField: 'name',
	order: byText((data) => properName(data.name)),
	example: {
		id: 'landkreistag-bw',
		data: {
			name: 'Landkreistag Baden-Württemberg',
			art: 'verband',
			ebene: 'land',
			kurzfassung:
				'Verband der Landkreise in Baden-Württemberg, einer der drei kommunalen Landesverbände.',
		},
	},
});
