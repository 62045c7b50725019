import type { SourceText } from './source-text.ts';
import type { YamlMistake } from '../yaml/yaml-mistakes.ts';

/** The place of a text file's fields, and mistakes in the lines around them. */
export interface FrontMatter {
	/** Offsets of the fields; both 0 if there are none. */
	start: number;
	end: number;
	/** Offset at which the text begins. */
	body: number;
	mistakes: YamlMistake[];
}

const MARK = /^---[ \t]*$/;
/** Lines that word processors and authors write instead of three hyphens. */
const NEARLY_MARK = /^[ \t\u00a0]*[-–—_=]{1,6}[ \t\u00a0]*$/;
const FIELD = /^\s*(?:- )?[\wäöüß-]+\s*:(?:\s|$)|^\s*- |^\s+\S/i;

/**
 * Finds the front matter between two lines `---`. Missing or misspelt lines are reported, and the
 * rest is read as probably meant.
 *
 * @returns undefined if the file has no front matter at all
 */
export function findFrontMatter(source: SourceText): FrontMatter | undefined {
	const lines = source.text.split('\n');
	const mistakes: YamlMistake[] = [];
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	const offsetOf = (index: number) => source.lineStart(index + 1);
	const isMark = MARK.test(opening) || NEARLY_MARK.test(opening);
	if (first === -1 || (!isMark && !FIELD.test(opening))) return undefined;
	if (!isMark) {
		mistakes.push({
			at: offsetOf(first),
			text: 'Vor den Angaben fehlt die Zeile `---`.',
			expected: 'in der ersten Zeile `---`, dann die Angaben, dann wieder `---`',
			correction: '---',
		});
	} else if (first > 0) {
		mistakes.push({
			at: 0,
			text: 'Vor der ersten Zeile `---` steht etwas, zum Beispiel eine Leerzeile.',
			expected: '`---` ganz am Anfang der Datei',
		});
	} else if (!MARK.test(opening)) mistakes.push(misspelt(0));
	const from = isMark ? first + 1 : first;
	const { last, found } = findEnd(lines, from);
	if (last === undefined) {
		mistakes.push({
			at: 0,
			text: 'Der Kopf der Datei hat kein Ende.',
			expected: 'eine Zeile `---` nach den Angaben',
		});
		return { start: 0, end: 0, body: source.text.length, mistakes };
	}
	if (found === 'missing') {
		mistakes.push({
			at: offsetOf(last),
			text: 'Der Kopf der Datei hat kein Ende: Hier fehlt die Zeile `---`.',
			expected: 'eine Zeile `---` nach den Angaben',
			correction: '---',
		});
	} else if (found === 'nearly') mistakes.push(misspelt(offsetOf(last)));
	const body = found === 'missing' ? offsetOf(last) : offsetOf(last + 1);
	return { start: offsetOf(from), end: offsetOf(last), body, mistakes };
}

function misspelt(at: number): YamlMistake {
	return {
		at,
		text: 'Die Zeile besteht nicht aus genau drei Bindestrichen.',
		expected: '`---` ohne Leerzeichen davor; Textprogramme machen daraus gern einen langen Strich',
		correction: '---',
	};
}

/**
 * Finds the line that ends the fields: exact, nearly right, or the line before which it is missing.
 */
function findEnd(
	lines: readonly string[],
	from: number,
): { last?: number; found?: 'exact' | 'nearly' | 'missing' } {
	for (let index = from; index < lines.length; index++) {
		const line = lines[index] ?? '';
		if (MARK.test(line)) return { last: index, found: 'exact' };
		if (NEARLY_MARK.test(line) && line.trim() !== '-') return { last: index, found: 'nearly' };
		let after = index + 1;
		while (after < lines.length && lines[after]?.trim() === '') after++;
		const next = lines[after];
		const textFollows = next !== undefined && !FIELD.test(next) && !NEARLY_MARK.test(next);
		if (/^#{2,6} /.test(line) && textFollows) return { last: index, found: 'missing' };
		if (line.trim() === '' && textFollows && !next.startsWith('# '))
			return { last: index, found: 'missing' };
	}
	return {};
}
