import type { Page } from '@playwright/test';

/** Goes to the next step. */
export async function goOn(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
}

/** Opens the long form, which the mail comes before. */
export async function openForm(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'Ausführliches Formular' }).click();
}

/** Opens the form and fills in the first step of a case. */
export async function fillEssentials(page: Page): Promise<void> {
	await openForm(page);
	await page
		.getByLabel('Titel')
		.first()
		.fill('Hundesteuer online: ab 12. August: {neu}, 100 % & mehr');
	await page
		.getByLabel('Kurzfassung')
		.fill('Die Stadt nimmt Anmeldungen zur Hundesteuer online an und spart damit Zeit im Amt.');
	await page.getByLabel('Onlinedienste und durchgängige Verfahren').check();
	await page.getByLabel('Kommune', { exact: false }).first().selectOption({ label: 'Kehl' });
	await page.getByLabel('In Betrieb').check();
}

const SECTIONS = {
	Ausgangslage:
		'Anmeldungen kamen auf Papier. Bürger*innen und Kolleg*innen warteten {lange}.\n\n12. August: Start.',
	Vorgehen:
		'- Bedarf klären\n- Formular bauen\n\nDas Amt hat <b>selbst</b> gebaut, siehe [Rathaus Kehl](https://www.kehl.de/rathaus/).',
	Ergebnis: 'Heute kommen die meisten Anmeldungen online. [1]',
	Stolpersteine: '# Das Fachverfahren nahm anfangs keine Daten an.',
	'Rat an andere': 'import der Altdaten früh testen.',
};

/** Fills in the sections of a case: also with signs that mean something elsewhere. */
export async function fillTexts(page: Page): Promise<void> {
	for (const [name, text] of Object.entries(SECTIONS)) await page.getByLabel(name).fill(text);
}

/** Fills in the first source. */
export async function fillSource(page: Page): Promise<void> {
	const source = page.getByRole('group', { name: 'Quellen, 1. Eintrag' });
	await source.getByLabel('Titel').fill('Sitzungsvorlage 12/2024');
	await source.getByLabel('Herausgeber').fill('Stadt Kehl');
	await source.getByLabel('Datum').fill('März 2024');
}

/** Allows publication and lets the form judge everything. */
export async function finish(page: Page): Promise<void> {
	await page.getByLabel('Das darf veröffentlicht werden').check();
	await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
}
