import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { temporaryFolder } from './build-variant.ts';

/** Address of the editor's practice, which saves in the browser only. */
export const PRACTICE = '/redaktion/ueben/';

/** Opens the practice and signs in, which needs no account. */
export async function openPractice(page: Page): Promise<void> {
	await page.goto(PRACTICE);
	await page.getByRole('button', { name: 'Übung beginnen' }).click();
	await page.getByRole('button', { name: 'Mit Test-Repository arbeiten' }).click();
	await expect(page.getByRole('treeitem', { name: 'Praxisbeispiele' })).toBeVisible();
}

/** The editor puts invisible signs around names. */
export function named(name: string): RegExp {
	return new RegExp(`^\\P{L}*${RegExp.escape(name)}\\P{L}*$`, 'u');
}

/** @returns a field of the editor */
export function field(place: Page | Locator, name: string): Locator {
	return place.getByRole('group', {
		name: new RegExp(`^Feld „\\P{L}*${RegExp.escape(name)}\\P{L}*“$`, 'u'),
	});
}

/** Scrolls down to a field: the editor makes fields when they come into sight. */
export async function reached(page: Page, place: Locator): Promise<Locator> {
	await page.getByText('Bearbeiten', { exact: true }).hover();
	await page.mouse.move(300, 500);
	await expect(async () => {
		await page.mouse.wheel(0, 400);
		await expect(place).toBeInViewport({ timeout: 300 });
	}).toPass();
	return place;
}

/** Reads a file of the practice from the browser's store. */
export function stored(page: Page, path: string): Promise<string> {
	return page.evaluate(async (file) => {
		let folder = await (
			await navigator.storage.getDirectory()
		).getDirectoryHandle('sveltia-cms-test');
		const names = file.split('/');
		const name = names.pop() ?? '';
		for (const each of names) folder = await folder.getDirectoryHandle(each);
		return (await (await folder.getFileHandle(name)).getFile()).text();
	}, path);
}

/** What the check says of a file that is put into the portal's content. */
export function findingsOn(file: string, text: string): Finding[] {
	const content = temporaryFolder();
	cpSync('content', content.path, { recursive: true });
	mkdirSync(dirname(join(content.path, file)), { recursive: true });
	writeFileSync(join(content.path, file), text);
	const { findings } = checkContent(content.path, { hintsFor: (each) => each === file });
	content.remove();
	// How old a sample's source is at its review depends on the clock.
	return findings.filter((finding) => finding.file === file && finding.rule !== 'belege');
}

/** Saves the open entry. */
export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(page.getByRole('grid', { name: 'Einträge' })).toBeVisible();
}

/** Opens an entry, whose text is then in the rich editor, changes its title and saves it. */
export async function retitle(page: Page, from: string, to: string): Promise<void> {
	await page.getByRole('gridcell', { name: from, exact: true }).click();
	const title = field(page, 'Titel').first().getByRole('textbox');
	await expect(title).toHaveValue(from);
	// The text is read into the rich editor when it comes into sight.
	await reached(page, field(page, 'Text').first());
	await page.mouse.wheel(0, -4000);
	await title.fill(to);
	await save(page);
}
