import { z } from 'zod';
import { field } from '#src/model/field-meta.ts';
import { kindIds } from '#src/model/kinds.ts';
import { text, webAddress } from '#src/model/fields/text.ts';

const ADDRESS = {
	title: 'Adresse',
	description: 'Unter welcher Adresse das Portal erreichbar ist; SITE_URL geht vor.',
};

/** Schema of `portal.yaml`: who runs the portal, for whom, and at which address. */
export const portalSchema = z.strictObject({
	name: text(
		{ title: 'Name', description: 'Name des Portals, steht im Kopf jeder Seite.' },
		{ max: 60 },
	),
	region: text({ title: 'Region', description: 'Name des Landkreises.' }, { max: 80 }),
	leitsatz: text(
		{ title: 'Leitsatz', description: 'Die Überschrift der Startseite.' },
		{ min: 10, max: 90 },
	),
	beschreibung: text(
		{
			title: 'Beschreibung',
			description: 'Ein bis zwei Sätze, was das Portal bietet und für wen.',
		},
		{ min: 40, max: 300 },
	),
	adresse: field(
		webAddress(ADDRESS).refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', {
			params: {
				expected: 'nur der Name wie https://wissen.example.org; der Pfad kommt aus BASE_PATH',
			},
		}),
		ADDRESS,
	),
	kennung: field(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), {
		title: 'Kennung',
		description:
			'Ein Domainname, an dem Kalender und Feeds die Einträge dieses Portals wiedererkennen. Ändert sich nie, auch wenn das Portal umzieht; ohne Angabe gilt der Name aus `adresse`.',
	}).optional(),
	offene_daten: z
		.strictObject({
			bereitsteller: webAddress({
				title: 'Datenbereitsteller',
				description:
					'Kennung des Datenbereitstellers aus der Liste von DCAT-AP.de (dcat-ap.de/def/contributors), wenn das Portal Daten an GovData liefert.',
			}).optional(),
		})
		.default({}),
	kontakt: z.strictObject({
		stelle: text({ title: 'Stelle', description: 'Amt, das das Portal betreut.' }),
		mail: field(z.email(), { title: 'E-Mail', description: 'Funktionspostfach für Rückfragen.' }),
		antwortzeit: text(
			{
				title: 'Antwortzeit',
				description:
					'Bis wann die Stelle antwortet, als Satzteil: „innerhalb von zehn Arbeitstagen“. Ohne Angabe verspricht das Portal nichts.',
			},
			{ max: 80 },
		).optional(),
	}),
	quelltext: field(
		z.strictObject({
			plattform: z.enum(['github', 'gitlab', 'forgejo', 'andere']),
			adresse: webAddress({
				title: 'Adresse',
				description: 'Startseite des Projekts ohne Schrägstrich am Ende.',
			}),
			zweig: text(
				{ title: 'Zweig', description: 'Zweig, aus dem veröffentlicht wird.' },
				{ max: 60 },
			),
			ordner: text(
				{ title: 'Ordner', description: 'Ordner der Inhalte im Projekt.' },
				{ max: 120 },
			).default('content'),
		}),
		{
			title: 'Quelltext',
			description: 'Wo die Inhalte liegen. Ohne Angabe kommen Beiträge per E-Mail.',
		},
	).optional(),
	redaktion: field(
		z.strictObject({
			angebot: z.enum(['an', 'aus']).default('an'),
			adresse: webAddress({
				title: 'Adresse der Redaktion',
				description:
					'Rechnername, unter dem der Editor getrennt vom Portal läuft: https://redaktion.example.org. Ohne Angabe steht er im Portal unter /redaktion/.',
			})
				.refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', {
					params: { expected: 'nur der Name wie https://redaktion.example.org, ohne Pfad' },
				})
				.optional(),
			app_id: text(
				{
					title: 'Kennung der Anwendung',
					description:
						'Kennung („Application ID“, „Client ID“), die GitLab oder Forgejo für die Anmeldung vergibt. Ohne Angabe melden sich alle mit einem Zugangsschlüssel an.',
				},
				{ max: 200 },
			).optional(),
			anmeldedienst: webAddress({
				title: 'Anmeldedienst',
				description:
					'Nur bei GitHub: Adresse eines eigenen Dienstes, der die Anmeldung vermittelt. Ohne Angabe melden sich alle mit einem Zugangsschlüssel an.',
			}).optional(),
		}),
		{
			title: 'Redaktion',
			description: 'Der Editor für alle, die regelmäßig schreiben.',
		},
	).prefault({}),
	aenderungsbrief: field(
		z.strictObject({
			angebot: z.enum(['an', 'aus']).default('an'),
		}),
		{
			title: 'Änderungsbrief',
			description:
				'Ob die Stelle unter `kontakt` auf Bestellung per E-Mail schreibt, was sich geändert hat. Bei `aus` bietet das Portal keinen Brief an.',
		},
	).prefault({}),
	lizenz: z.strictObject({
		name: text({ title: 'Lizenz', description: 'Lizenz der Inhalte.' }),
		adresse: webAddress({ title: 'Adresse', description: 'Text der Lizenz.' }),
	}),
	datenquellen: field(
		z.partialRecord(z.enum([...kindIds, 'grenzen']), z.string().min(10).max(400)),
		{
			title: 'Datenquellen',
			description:
				'Je Inhaltsart ein Satz, woher ihre Tabelle stammt; steht unter Listen und Angaben. Unter `grenzen` Quelle und Lizenz der Grenzen auf der Karte.',
		},
	).default({}),
	haeufig: field(
		z
			.array(z.strictObject({ text: z.string().min(2).max(40), suche: z.string().min(2).max(60) }))
			.max(6),
		{
			title: 'Häufig gesucht',
			description: 'Bis zu sechs Suchen, die unter dem Suchfeld der Startseite stehen.',
		},
	).default([]),
});

/** The validated configuration of one portal. */
export type Portal = z.output<typeof portalSchema>;
