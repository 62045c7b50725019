import { readIfThere } from '#src/commands/read-if-there.ts';
import { writeFileSync } from 'node:fs';

const INTRODUCTION = `# Messungen

Was ein Bau kostet, neben dem, was andere über dieselben Texte brauchen. Die Abschnitte schreibt
\`npm run bench -- bauen --schreiben\`; von Hand geschrieben wird nur außerhalb ihrer Marken.
`;

/**
 * Puts a section into a text, in the place of the section with the same mark if there is one.
 *
 * @param mark name of the section, which readers do not see
 */
export function withSection(text: string, mark: string, section: string): string {
	const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
	const block = `${start}\n\n${section.trim()}\n\n${end}`;
	const from = text.indexOf(start);
	const to = text.indexOf(end, from);
	if (from === -1 || to === -1) return `${text.trimEnd()}\n\n${block}\n`;
	return text.slice(0, from) + block + text.slice(to + end.length);
}

/** Writes a section into `BENCHMARKS.md`, which is created if it does not exist. */
export function writeSection(mark: string, section: string, file = 'BENCHMARKS.md'): void {
	writeFileSync(file, withSection(readIfThere(file) ?? INTRODUCTION, mark, section));
}
