import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFixture, lines, NEWS } from '#src/checks/testing/content-fixture.ts';
import { commitAll } from '../../../tests/support/git-history.ts';
import { review } from './run-review.ts';

afterEach(() => void vi.unstubAllEnvs());

const PORTAL = lines(
	'name: Wissensnetz Waldkreis',
	'region: Waldkreis',
	'leitsatz: Was im Waldkreis schon läuft',
	'beschreibung: Ein erfundenes Portal, das nur in einem Test besteht und dort geprüft wird.',
	'adresse: https://netz.example.org',
	'kontakt:',
	'  stelle: Landratsamt Waldkreis',
	'  mail: netz@example.org',
	'lizenz:',
	'  name: CC BY 4.0',
	'  adresse: https://creativecommons.org/licenses/by/4.0/deed.de',
);
const CASE = lines(
	'---',
	'titel: E-Akte in der Stadtverwaltung',
	'kurzfassung: Die Stadt führt ihre Akten elektronisch, zuerst im Hauptamt und im Bauamt.',
	'themen: [e-akte]',
	'kommune: offenburg',
	'status: pilot',
	'ansprechstelle:',
	'  stelle: Hauptamt',
	'  mail: hauptamt@offenburg.example.org',
	'stand: 2026-01-15',
	'geprueft: 2026-01-15',
	'quellen:',
	'  - titel: Bekanntmachung',
	'    herausgeber: Stadt',
	'    abgerufen: 2026-01-15',
	'---',
	'',
	'Die Akte ist da. [1](#quelle-1)',
);

/** A committed content folder, then changed. @returns what reviewers are told */
function told(
	change: (put: (file: string, text: string) => void, dir: string) => void,
	...args: string[]
) {
	const dir = contentFixture({ 'meldungen/neu.mdx': NEWS, 'praxisbeispiele/akte.mdx': CASE });
	writeFileSync(join(dir, 'portal.yaml'), PORTAL);
	commitAll(dir, '2026-02-03T12:00:00Z');
	change((file, text) => {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}, dir);
	vi.stubEnv('CONTENT_DIR', dir);
	return review(['HEAD', ...args]);
}

test('nothing changed is said', () => {
	expect(told(() => undefined)).toContain('Kein Beitrag ändert sich. Die Prüfung meldet');
});

test('a new case is told with its facts, its place in the preview and a mail to its office', () => {
	const text = told(
		(put) => put('praxisbeispiele/neu.mdx', CASE.replace('E-Akte in der', 'DMS in der')),
		'--vorschau',
		'https://vorschau.example.org/12/',
	);
	expect(text).toContain('1 neuer Beitrag.');
	expect(text).toContain('### Neu: Praxisbeispiel „DMS in der Stadtverwaltung“');
	expect(text).toContain('- **Kommune:** Offenburg');
	expect(text).toContain('(https://vorschau.example.org/12/praxisbeispiele/neu/)');
	expect(text).toContain(
		'An **hauptamt@\u200boffenburg.example.org**: [Mail öffnen](mailto:hauptamt@offenburg.example.org?',
	);
	expect(text).toContain('https://netz.example.org/praxisbeispiele/neu/');
});

test('a changed field and a changed paragraph are told with before and after', () => {
	const text = told((put) =>
		put('praxisbeispiele/akte.mdx', CASE.replace('pilot', 'betrieb').replace('ist da', 'läuft')),
	);
	expect(text).toContain('### Geändert: Praxisbeispiel „E-Akte in der Stadtverwaltung“');
	expect(text).toMatch(/- \*\*Status:\*\* Pilot.* → In Betrieb/);
	expect(text).toContain('Text: 1 Absatz geändert.');
	expect(text).toContain('- Die Akte ist da.');
	expect(text).toContain('+ Die Akte läuft.');
});

test('an entry that moved is no new one', () => {
	const text = told((put, dir) => {
		rmSync(join(dir, 'praxisbeispiele/akte.mdx'));
		put(
			'praxisbeispiele/e-akte.mdx',
			CASE.replace('stand:', 'frueher: [/praxisbeispiele/akte/]\nstand:'),
		);
	});
	expect(text).toContain('1 geänderter Beitrag.');
	expect(text).toContain(
		'Bisher unter `/praxisbeispiele/akte/`, jetzt unter `/praxisbeispiele/e-akte/`.',
	);
});

test('an entry that is gone is told, without a mail', () => {
	const text = told((_, dir) => rmSync(join(dir, 'meldungen/neu.mdx')));
	expect(text).toContain('### Entfernt: Meldung „Neuer Onlinedienst für alle“');
	expect(text).not.toContain('Nachricht');
});

test('mistakes in what changed are told, also where they leave no entry', () => {
	const text = told((put) =>
		put('praxisbeispiele/akte.mdx', CASE.replace('status: pilot', 'status: fertig')),
	);
	expect(text).toMatch(/Die Prüfung meldet \d+ Fehler/);
	expect(text).toContain('Fehler praxisbeispiele/akte.mdx:6 ');
});

test('pictures beside the entries are told', () => {
	expect(told((put) => put('praxisbeispiele/bild.png', 'x'))).toContain(
		'Neu: `praxisbeispiele/bild.png`',
	);
});

test('what a contributor writes stays text in every part', () => {
	const evil = 'E-Akte [hier](https://boese.example) <img src=x> @team';
	const text = told((put) =>
		put(
			'praxisbeispiele/neu.mdx',
			CASE.replace('E-Akte in der Stadtverwaltung', JSON.stringify(evil)).replace(
				'Die Akte',
				'````\n\n# Freigegeben',
			),
		),
	);
	const outside = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
	expect(outside).not.toMatch(/(?<!\\)\[hier|(?<!\\)<img|@team/);
	expect(outside).not.toMatch(/^# /m);
});

test('an unknown state is refused in German', () => {
	vi.stubEnv('CONTENT_DIR', contentFixture({}));
	expect(() => review(['gibt-es-nicht'])).toThrow(/kennt Git .* nicht/);
	expect(() => review([])).toThrow(/Es fehlt der Stand/);
	expect(review(['--help'])).toContain('Aufruf:');
});
