import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import type { KindId } from '#src/model/kinds.ts';
import { creatableKinds, readFlags } from './flags.ts';
import { newEntry } from './new-entry.ts';
import { writeNewFile } from './write-new-file.ts';

const TODAY = '2026-03-31';
const TITLE = 'Ein Beispiel für alle';

/** Runs the command without a terminal and returns the folder and the file. */
async function create(dir: string, ...args: string[]) {
	const context = { today: TODAY, content: loadContent(dir) };
	const entry = await newEntry(readFlags(args), context);
	writeNewFile(join(dir, entry.file), entry.text);
	return entry;
}

/** Flags for kinds whose entries cannot be drafts. */
const NEEDED: Partial<Record<KindId, string[]>> = {
	loesungen: [
		...['--kurzfassung', 'Was eine Verwaltung damit anfängt, in einem Satz.'],
		...['--themen', 'bauen', '--reihenfolge', '3'],
	],
	themen: ['--kurzfassung', 'Worum es bei diesem Thema geht, in einem Satz.', '--reihenfolge', '3'],
	organisationen: [
		...['--kurzfassung', 'Was diese Organisation für die Kommunen tut, in einem Satz.'],
		...['--feld-art', 'verband', '--ebene', 'land'],
	],
};

test.each(creatableKinds())(
	'a title alone makes an entry of %s the check has nothing against',
	async (kind) => {
		const dir = contentFixture();
		const entry = await create(dir, '--art', kind, '--titel', TITLE, ...(NEEDED[kind] ?? []));
		expect(checkContent(dir).findings).toEqual([]);
		expect(checkContent(dir).files).toContain(entry.file);
	},
);

test.each(creatableKinds())(
	'every optional line of %s is valid once its # is gone',
	async (kind) => {
		const dir = contentFixture({
			'leistungen/leistungen.csv':
				'id,name,leika_id,stand\n99012008001000,Baugenehmigung,99012008001000,2019-10\n',
		});
		const entry = await create(dir, '--art', kind, '--titel', TITLE, ...(NEEDED[kind] ?? []));
		const blocks = entry.text.match(/^#[a-z_]+:.*(\n#(?![ ][A-ZÄÖÜ]|[a-z_]+:).*)*/gm) ?? [];
		for (const block of blocks) {
			if (/^#(organisation|abgeloest_durch):/.test(block)) continue;
			const text = entry.text.replace(block, block.replace(/^#/gm, ''));
			const changed = contentFixture({
				'leistungen/leistungen.csv': readFileSync(join(dir, 'leistungen/leistungen.csv')),
				[entry.file]: text,
			});
			const errors = checkContent(changed).findings.filter(
				({ severity, rule }) => severity === 'Fehler' && rule !== 'vorlage',
			);
			expect({ block, errors }).toEqual({ block, errors: [] });
		}
	},
);
