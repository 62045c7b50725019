import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { digestsOf, startBuild } from './project-copy.ts';

/** Files that a build keeps of content and pages, as patterns below a project. */
export const CONTENT_CACHES = [
	'.cache/inhalte/*/texte.pack',
	'.cache/inhalte/*/texte.json',
	'.cache/inhalte/*/seiten.pack',
	'.cache/inhalte/*/seiten.json',
	'.cache/inhalte/*/zustand.json',
];
/** Files that a build keeps of the program. */
export const PROGRAM_CACHES = [
	'.cache/programm/*/programm/chunks/texts_*',
	'.cache/programm/*/liste.json',
];

/**
 * Replaces a text in a file.
 *
 * @returns undoes it
 * @throws Error if the file does not have the text
 */
export function edit(folder: string, file: string, from: string | RegExp, to: string): () => void {
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, () => to);
	if (after === before) throw new Error(`${file} does not have ${String(from)}`);
	writeFileSync(path, after);
	return () => writeFileSync(path, before);
}

/** Changes a byte in the middle of the first file that a pattern names. */
export function damageOne(folder: string, pattern: string): void {
	const [file = ''] = globSync(join(folder, pattern)).sort();
	const bytes = readFileSync(file);
	const middle = Math.floor(bytes.length / 2);
	bytes[middle] = (bytes[middle] ?? 0) ^ 1;
	writeFileSync(file, bytes);
}

/**
 * Damages caches of a project whose content is the small portal, builds after each group of them, and expects
 * the portal of sound caches. The content goes to and fro, so that every build has to use what is kept.
 *
 * @param groups patterns that are damaged at once
 */
export async function expectRepaired(
	project: string,
	content: string,
	groups: readonly (readonly string[])[],
): Promise<void> {
	const dist = join(project, 'dist');
	const topic = 'themen/formulare.yaml';
	const build = async () => {
		const { code, said } = await startBuild(project, { CONTENT_DIR: content }).end;
		if (code !== 0) throw new Error(said);
		return digestsOf(dist);
	};
	const before = digestsOf(dist);
	const undo = edit(content, topic, 'Formulare und', 'Formulare oder');
	const edited = await build();
	expect(edited).not.toEqual(before);
	undo();
	for (const [place, patterns] of groups.entries()) {
		for (const pattern of patterns) damageOne(project, pattern);
		const right = place % 2 ? edited : before;
		expect(await build(), `with a damaged ${patterns.join(', ')}`).toEqual(right);
		const [from, to] = place % 2 ? ['oder', 'und'] : ['und', 'oder'];
		edit(content, topic, `Formulare ${from}`, `Formulare ${to}`);
	}
	if (groups.length % 2) edit(content, topic, 'Formulare oder', 'Formulare und');
}
