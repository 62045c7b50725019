import type { SurveyFiles } from '#src/entries/read/read-survey.ts';
import type { readQuestionnaire } from '#src/model/survey/questionnaire.ts';
import { valueAt } from '#src/base/value-at.ts';
import { lineWith } from './lines.ts';
import type { Remark } from './rule.ts';
import { schemaRemark } from './schema-remark.ts';

/** Reports mistakes in the questions of a survey. */
export function* questionRemarks(
	{ file, source, ranges, raw }: NonNullable<SurveyFiles['questions']>,
	{ messages }: ReturnType<typeof readQuestionnaire>,
): Iterable<Remark> {
	const commas = new Set<string>();
	for (const message of messages) {
		const line = commaRemark({ file, source, ranges, raw }, message);
		if (line) {
			// A text with several commas has a field too many for each.
			if (!commas.has(`${line.at}`)) yield line;
			commas.add(`${line.at}`);
			continue;
		}
		yield schemaRemark({ file, text: source, ranges }, message);
	}
	const first = new Map<unknown, number>();
	for (const [index, question] of questionsOf(raw).entries()) {
		const id = question?.['id'];
		if (typeof id !== 'string') continue;
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, index);
			continue;
		}
		yield {
			file,
			source,
			at: ranges.value(['fragen', index, 'id'])?.start ?? 0,
			text: `Die Kennung \`${id}\` hat schon die ${earlier + 1}. Frage.`,
			expected: 'eine Kennung, die noch nicht vergeben ist',
		};
	}
}

type Questions = NonNullable<SurveyFiles['questions']>;
type Message = ReturnType<typeof readQuestionnaire>['messages'][number];

/** Commas that YAML takes for separators: `{ id: ja, text: Ja, in allen Ämtern }` and `[0,5, 1, 2]`. */
function commaRemark(
	{ file, source, ranges, raw }: Questions,
	{ path, kind }: Message,
): Remark | undefined {
	if (kind === 'name') {
		const parent = path.slice(0, -1);
		const key = ranges.key(path);
		const beside = valueAt(raw, parent);
		if (!key || valueAt(raw, path) !== null || typeof beside !== 'object' || beside === null)
			return undefined;
		const before = Object.keys(beside)
			.flatMap((name) => {
				const range = ranges.value([...parent, name]);
				const written = typeof valueAt(raw, [...parent, name]) === 'string';
				return range && written && range.end <= key.start ? { name, range } : [];
			})
			.at(-1);
		if (!before) return undefined;
		// Everything up to the end of the map.
		const { line } = source.placeAt(before.range.start);
		const rest = source.text.slice(
			before.range.start,
			source.lineStart(line) + source.lineText(line).length,
		);
		const text = /^[^"'{}[\]]*(?=\s*\})/.exec(rest)?.[0].trimEnd();
		if (text === undefined || /:\s/.test(text)) return undefined;
		const { start } = before.range;
		return {
			...{ file, source, at: start },
			text: `Im Wert von \`${before.name}\` steht ein Komma; dahinter begänne ein neues Feld.`,
			expected: 'der ganze Wert in Anführungszeichen',
			correction: lineWith(source, { start, end: start + text.length }, `"${text}"`),
		};
	}
	const range = path.at(-1) === 'klassen' && kind === 'value' ? ranges.value(path) : undefined;
	const written = range && source.text.slice(range.start, range.end).trimEnd();
	if (!range || !written || !/^\[.*\d,\d.*\]$/.test(written)) return undefined;
	const read = valueAt(raw, path);
	if (Array.isArray(read) && isRising(read.map(Number))) return undefined;
	const fixed = written.replace(/(\d),(?=\d)/g, '$1.');
	const numbers = fixed
		.slice(1, -1)
		.split(',')
		.map((each) => (each.trim() === '' ? NaN : Number(each)));
	if (numbers.some(Number.isNaN) || !isRising(numbers)) return undefined;
	return {
		...{ file, source, at: range.start },
		text: 'In einer Zahl steht ein Komma; es trennt hier zwei Zahlen.',
		expected: 'Zahlen mit Punkt statt Komma, aufsteigend wie [0.5, 1, 2]',
		correction: lineWith(source, { start: range.start, end: range.start + written.length }, fixed),
	};
}

function isRising(numbers: readonly number[]): boolean {
	return numbers.every((each, index) => index === 0 || each > (numbers[index - 1] ?? Infinity));
}

function questionsOf(raw: Record<string, unknown> | undefined) {
	const list = raw?.['fragen'];
	return (Array.isArray(list) ? list : []) as (Record<string, unknown> | null)[];
}
