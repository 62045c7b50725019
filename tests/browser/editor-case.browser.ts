import { parse } from 'yaml';
import { textState } from '#src/entries/read/text-state.ts';
import { expect, test } from '../support/browser-test.ts';
import { fillFields, type ConfiguredField } from '../support/editor-form.ts';
import { field, findingsOn, openPractice, retitle, save, stored } from '../support/practice.ts';

// The editor makes fields when they come into sight; the window is higher than all of them together.
test.use({ viewport: { width: 1280, height: 24_000 } });

interface Settings {
	config: { collections: { name: string; fields: ConfiguredField[] }[] };
	components: { name: string; fields: ConfiguredField[] }[];
}

const TITLE = 'Alle Felder: Größe & Zahl „100 %“';
/** What Markdown and the components can say. */
const TEXT = `## Ausgangslage

Anmeldungen kamen **auf Papier**, _immer_. [1](#quelle-1) [2](#quelle-2)

## Vorgehen

1. Bedarf klären
2. Formular testen
   - am Telefon
   - am Rechner

- [ ] Altdaten prüfen
- [x] Satzung lesen

> Das Amt sprach von einem „Gewinn“.

<Hinweis titel="Frist beachten" art="achtung">

Die Satzung gilt **ab Januar**.

</Hinweis>

## Ergebnis

| Jahr | Anmeldungen | Kosten |
| :--- | :---------: | -----: |
| 2023 | 120 | 1.000 |
| 2024 | 310 | 2.000 |

Die Zahlen nennt die Stadt.[^1] Mehr steht bei der [Stadt Kehl](https://www.kehl.de/rathaus/).

[^1]: Stand Dezember.

## Stolpersteine

Das Fachverfahren nahm anfangs keine Daten an.

## Rat an andere

Die Altdaten früh prüfen. Der <Fremdsprache sprache="fr">coup</Fremdsprache> gelang.
`;

test('a case with every field of the schema and every component is stored whole, passes the check, and stays when saved again', async ({
	page,
}) => {
	// It fills in every field, which a slow machine does for minutes.
	test.setTimeout(400_000);
	await openPractice(page);
	const read = (name: string) =>
		page.evaluate(async (file) => (await fetch(file)).json() as unknown, name);
	const { config, components } = (await read('einstellungen.json')) as Settings;
	const files = (await read('inhalte.json')) as Record<string, string>;
	const fields = config.collections.find(({ name }) => name === 'praxisbeispiele')?.fields ?? [];
	await page.getByRole('button', { name: 'Neuen Eintrag anlegen' }).click();
	const form = page.getByRole('group', { name: /Inhalt bearbeiten$/ });
	await expect(field(form, 'Status: Stand von')).toBeVisible();

	const own = fields.filter(({ name }) => !LEFT_OUT.includes(name) && name !== 'body');
	const filled = {
		wanted: WANTED,
		entries: (collection: string) => entriesOf(files, collection),
	};
	const wanted = await fillFields(page, form, own, '', filled);
	const text = field(form, 'Text').first();
	await text.getByRole('button', { name: 'In Markdown bearbeiten' }).click();
	await text.getByRole('textbox').fill(TEXT);
	await text.getByRole('button', { name: 'In Markdown bearbeiten' }).click();
	const blocks: string[] = [];
	for (const { name, fields: own } of components) {
		const before = await text.getByRole('group', { name, exact: true }).count();
		await text.getByRole('paragraph').filter({ hasText: 'gelang.' }).click();
		await page.keyboard.press('ControlOrMeta+End');
		await text.getByRole('button', { name: 'Einfügen' }).click();
		await page.getByRole('menuitem', { name, exact: true }).click();
		const box = text.getByRole('group', { name, exact: true });
		await expect(box).toHaveCount(before + 1);
		const { text: inside, ...given } = await fillFields(page, box.last(), own, `${name}.`, filled);
		const attributes = Object.entries(given).map(([key, value]) => ` ${key}="${String(value)}"`);
		blocks.push(`<${name}${attributes.join('')}>\n\n${String(inside)}\n\n</${name}>\n`);
	}
	// On a busy machine, the editor may forget what comes before all its fields are there.
	for (const name of ['Titel', 'Kurzfassung']) {
		const value = wanted[name.toLowerCase()];
		await field(form, name).first().getByRole('textbox').fill(String(value));
	}
	await save(page);

	const path = 'content/praxisbeispiele/alle-felder-groesse-zahl-100.mdx';
	const first = await stored(page, path);
	const [, head = '', body = ''] = /^---\n([\s\S]*?)^---\n\n?([\s\S]*)$/m.exec(first) ?? [];
	expect(parse(head)).toEqual(wanted);
	expect(body).toBe([TEXT, ...blocks].join('\n'));
	const published = first
		.replace(/^entwurf: true\n/m, '')
		.replace(/^(\s+vorlage: ).*$/gm, `$1${textState(TITLE, body)}`);
	expect(findingsOn(path.replace('content/', ''), published)).toEqual([]);

	await retitle(page, TITLE, 'Alle Felder: ein anderer Titel');
	await retitle(page, 'Alle Felder: ein anderer Titel', TITLE);
	expect(await stored(page, path)).toBe(first);
});

/** An entry is of a municipality or of a body; the other case of the editor's tests names a municipality. */
const LEFT_OUT = ['kommune'];
const WANTED = {
	titel: TITLE,
	beginn: '2023-02',
	ende: '2025',
	// Ranges end above where they begin.
	'wirkung.0.vorher_bis': 14.5,
	'wirkung.1.vorher_bis': 14.5,
	'wirkung.0.nachher_bis': 16.5,
	'wirkung.1.nachher_bis': 16.5,
};

function entriesOf(
	files: Readonly<Record<string, string>>,
	collection: string,
): { value: string; label: string }[] {
	return Object.entries(files).flatMap(([file, text]) => {
		const [, kind, value = ''] = /^content\/([^/]+)\/(.+)\.\w+$/.exec(file) ?? [];
		if (kind !== collection) return [];
		const head = parse(/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? text) as Record<string, string>;
		return { value, label: head['titel'] ?? head['name'] ?? '' };
	});
}
