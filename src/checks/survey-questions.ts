import type { SurveyFiles } from '#src/entries/read/read-survey.ts';
import type { readQuestionnaire } from '#src/model/survey/questionnaire.ts';
import { lineWith } from './lines.ts';
import type { Remark } from './rule.ts';

/** Reports mistakes in the questions of a survey. */
export function* questionRemarks(
	{ file, source, ranges, raw }: NonNullable<SurveyFiles['questions']>,
	{ messages }: ReturnType<typeof readQuestionnaire>,
): Iterable<Remark> {
	for (const { path, kind, text, expected, correction } of messages) {
		const own =
			kind === 'name' ? ranges.key(path) : kind === 'value' ? ranges.value(path) : undefined;
		const outer = path
			.map((_, index) => path.slice(0, path.length - 1 - index))
			.flatMap((parent) => (parent.length === 0 ? [] : (ranges.value(parent) ?? [])));
		yield {
			file,
			source,
			at: own?.start ?? outer[0]?.start ?? 0,
			text,
			expected,
			correction: own && correction !== undefined ? lineWith(source, own, correction) : undefined,
		};
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

function questionsOf(raw: Record<string, unknown> | undefined) {
	const list = raw?.['fragen'];
	return (Array.isArray(list) ? list : []) as (Record<string, unknown> | null)[];
}
