import type { ProseBlock, StyleMistake } from './prose.ts';

/** Words that follow a hyphen which stands for a part of the next word: „Bau- und Umweltamt“. */
const AFTER_HYPHEN =
	/^(?:und|oder|bzw|beziehungsweise|sowie|bis|noch|aber|statt|weder|wie|als|plus|samt|inklusive|inkl|u|o|in|im|an|am|auf|aus|zu|zum|zur|mit|ohne|gegen|vor|nach|nicht|sondern|respektive|resp|je|pro|von|vom|für|ist|sind|war|waren|wird|werden|kann|können|soll|sollen|muss|müssen|hat|haben|ob|dann|also|auch|so|etc|usw|usf|and|or|et)$/u;

/** Finds words that a line of a PDF cut in two: „Digitali-“ and „sierung“. */
export function cutWord({ type, lines }: ProseBlock): StyleMistake | undefined {
	if (type !== 'paragraph') return undefined;
	for (const [index, line] of lines.entries()) {
		const here = /(?<![\p{L}\d])(\p{L}{2,40})-[ \u00a0]{1,3}(\p{Ll}{2,40})(?![\p{L}\d-])/u.exec(
			line.plain,
		);
		if (here?.[1] !== undefined && here[2] !== undefined && !AFTER_HYPHEN.test(here[2]))
			return { line, at: here.index, ...told(here[1], here[2]) };
		const next = lines[index + 1];
		const start = /(?<![\p{L}\d/-])(\p{L}{2,40})-[ \t]*$/u.exec(line.plain);
		const end = /^(\p{Ll}{2,40})(?![\p{L}\d-])/u.exec(next?.plain ?? '')?.[1];
		if (start?.[1] !== undefined && end !== undefined && !AFTER_HYPHEN.test(end))
			return { line, at: start.index, ...told(start[1], end) };
	}
	return undefined;
}

function told(start: string, end: string) {
	return {
		text: `Ein Bindestrich trennt „${start}- ${end}“, wie am Ende einer Zeile in einem PDF; auf der Seite steht das Wort in zwei Teilen.`,
		expected: `das Wort ohne Trennung: „${start}${end}“; Wörter trennt das Portal selbst`,
	};
}
