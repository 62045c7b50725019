import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small content folder without mistakes, for tests to spoil. */
const GOOD: Readonly<Record<string, string>> = {
	'themen/bauen.yaml': lines(
		'titel: Digitaler Bauantrag',
		'kurzfassung: Vom Antrag bis zum Bescheid, alles ohne Papier und Postweg.',
		'reihenfolge: 1',
	),
	'themen/e-akte.yaml': lines(
		'titel: E-Akte',
		'kurzfassung: Akten elektronisch führen, finden und nach der Frist löschen.',
		'reihenfolge: 2',
	),
	'kommunen/kommunen.csv': lines(
		'id,name,ags,typ,einwohner,einwohner_stand,lat,lon',
		'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94',
	),
	'organisationen/landkreistag.yaml': lines(
		'name: Landkreistag',
		'art: verband',
		'ebene: land',
		'kurzfassung: Verband der Landkreise, einer der drei kommunalen Landesverbände.',
	),
};

/** A valid news entry, front matter on lines 1 to 12, text from line 13. */
export const MELDUNG = lines(
	'---',
	'titel: Neuer Onlinedienst für alle',
	'kurzfassung: Ein weiterer Onlinedienst steht allen Kommunen kostenlos bereit.',
	'themen: [bauen]',
	'datum: 2026-01-15',
	'stand: 2026-01-15',
	'geprueft: 2026-01-15',
	'quellen:',
	'  - titel: Bekanntmachung',
	'    herausgeber: Land',
	'    abgerufen: 2026-01-15',
	'---',
	'',
	'Er ist da. [1](#quelle-1)',
);

/**
 * Writes a content folder into a temporary place; it is gone when the test ends.
 *
 * @param files path → text; they come on top of a few valid entries
 * @returns the folder's absolute path
 */
export function contentFixture(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const dir = mkdtempSync(join(tmpdir(), 'inhalt-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const [file, text] of Object.entries({ ...GOOD, ...files })) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	return dir;
}

/** Joins lines to a file's text. */
export function lines(...text: string[]): string {
	return `${text.join('\n')}\n`;
}
