import { expect, type Locator, type Page } from '@playwright/test';
import type { ForgeStandIn } from './forge-stand-in.ts';
import { smallPortal } from './small-portal.ts';

/** What a page did besides showing itself. */
interface Watched {
	/** @returns the hosts that the page asked, but for its own */
	hosts: () => string[];
	/** What the page's policy refused. */
	violations: string[];
}

/** Notes every host that a page asks, and every violation of its policy. */
export function watched(page: Page): Watched {
	const hosts = new Set<string>();
	const violations: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
	});
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	});
	return { hosts: () => [...hosts].filter((host) => !host.startsWith('localhost')), violations };
}

/** @returns the files of the small portal as they lie in its project, path → text */
export function projectFiles(): Record<string, string> {
	const files = Object.entries(smallPortal);
	return Object.fromEntries(files.map(([path, text]) => [`inhalte/${path}`, String(text)]));
}

/** @returns a field of the editor; the editor puts invisible signs around its name */
function editorField(place: Page | Locator, name: string): Locator {
	return place.getByRole('group', { name: new RegExp(`^Feld „\\P{L}*${name}\\P{L}*“$`, 'u') });
}

/** Opens the editor, signs in with a token and looks at the terms of the glossary. */
export async function openTerms(page: Page, token: string): Promise<void> {
	await page.goto('/redaktion/');
	await page.getByRole('button', { name: 'Editor öffnen' }).click();
	await page.getByRole('button', { name: 'Mit Zugriffstoken anmelden' }).click();
	await page.getByRole('textbox').fill(token);
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
	await page.getByRole('treeitem', { name: 'Glossar' }).click();
	await expect(termInList(page, 'Formularserver')).toBeVisible();
}

/** Comes back later, still signed in, and looks at the terms. */
export async function reopenTerms(page: Page): Promise<void> {
	await page.goto('/redaktion/');
	await page.getByRole('button', { name: 'Editor öffnen' }).click();
	await page.getByRole('treeitem', { name: 'Glossar' }).click();
}

/** @returns a term in the editor’s list */
export function termInList(page: Page, name: string): Locator {
	return page.getByRole('gridcell', { name, exact: true });
}

/** What {@link saveTerm} sends to a forge: branch, commit and the title of the proposal. */
export const SAVED_TERM = {
	branch: 'cms/glossar/buergerbuero',
	title: 'Neu: Begriff/buergerbuero',
	commit: {
		branch: 'cms/glossar/buergerbuero',
		message: 'Neu: Begriff/buergerbuero',
		files: {
			'inhalte/glossar/buergerbuero.mdx': expect.stringMatching(
				/^---\nbegriff: Bürgerbüro\nthemen:\n {2}- formulare\n/,
			) as unknown as string,
		},
	},
};

/**
 * Writes a term and saves it, which makes a draft of a proposal.
 *
 * @returns the button that asks for review
 */
export async function saveTerm(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Neuen Eintrag anlegen' }).click();
	const write = async (name: string, text: string) => {
		await editorField(page, name).getByRole('textbox').fill(text);
	};
	await write('Begriff', 'Bürgerbüro');
	await write('Kurzfassung', 'Stelle im Rathaus, die häufige Anliegen an einem Schalter erledigt.');
	await editorField(page, 'Themen').getByText('Formulare und Anträge').click();
	// On a busy machine, the editor may forget what comes before all its fields are there.
	await write('Begriff', 'Bürgerbüro');
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	const dialog = page.getByRole('alertdialog', { name: 'Zur Prüfung einreichen' });
	await expect(dialog).toBeVisible();
	return dialog.getByRole('button', { name: 'Zur Prüfung einreichen' });
}

/** Expects that the page asked the forge only, nothing that it does not know, and nothing that the policy refuses. */
export function expectOnly(
	host: string,
	{ hosts, violations }: Watched,
	forge: ForgeStandIn<never>,
): void {
	expect(forge.unknown).toEqual([]);
	expect(violations).toEqual([]);
	expect(hosts()).toEqual([host]);
}

/** @returns what shows the account: the editor's own sign, since pictures of people lie on other hosts */
export function accountSign(page: Page): Locator {
	return page.getByRole('button', { name: 'Kontomenü anzeigen' }).getByText('account_circle');
}
