import type { FieldRanges } from '#src/entries/read/source.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import { nearest } from '#src/base/nearest.ts';
import { categoriesOf } from '#src/model/survey/categories.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';
import type { Questionnaire } from '#src/model/survey/questionnaire.ts';
import type { Remark } from './rule.ts';

/** A survey with its valid questions and their places. */
export interface Round {
	id: string;
	questionnaire: Questionnaire;
	file: string;
	source: SourceText;
	ranges: FieldRanges;
}

/** Reports why surveys cannot be compared with the round before. */
export function* roundRemarks(rounds: readonly Round[]): Iterable<Remark> {
	const byId = new Map(rounds.map((round) => [round.id, round]));
	const followed = new Map<string, string>();
	for (const round of rounds) {
		const { vorgaenger } = round.questionnaire;
		const before = vorgaenger === undefined ? undefined : byId.get(vorgaenger);
		if (vorgaenger !== undefined) {
			const remark = predecessorRemark(round, byId, followed);
			if (remark) yield remark;
			followed.set(vorgaenger, round.id);
		}
		yield* comparisonRemarks(round, before);
	}
}

function predecessorRemark(
	round: Round,
	byId: ReadonlyMap<string, Round>,
	followed: ReadonlyMap<string, string>,
): Remark | undefined {
	const id = round.questionnaire.vorgaenger ?? '';
	const told = (text: string, expected: string): Remark => ({
		...place(round, ['vorgaenger']),
		text,
		expected,
	});
	if (!byId.has(id)) {
		const others = [...byId.keys()].filter((each) => each !== round.id);
		const meant = nearest(id, others);
		return told(
			`Eine Umfrage \`${id}\` mit Fragen gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			'die Kennung einer Umfrage, zu der es eine `umfrage.yaml` gibt',
		);
	}
	const taken = followed.get(id);
	if (taken !== undefined) {
		return told(
			`Auf die Umfrage \`${id}\` folgt schon \`${taken}\`.`,
			'je Umfrage eine Nachfolgerin; nur so lässt sich der Vergleich schützen',
		);
	}
	for (let at: string | undefined = id, steps = 0; at !== undefined; steps++) {
		if (at === round.id || steps > byId.size) {
			return told('Die Umfragen verweisen im Kreis aufeinander.', 'eine frühere Umfrage');
		}
		at = byId.get(at)?.questionnaire.vorgaenger;
	}
	return undefined;
}

function* comparisonRemarks(round: Round, before: Round | undefined): Iterable<Remark> {
	const used = new Set<string>();
	for (const [index, question] of round.questionnaire.fragen.entries()) {
		if (question.art === 'text' || question.vergleich === undefined) continue;
		const where = place(round, ['fragen', index, 'vergleich']);
		const id = question.vergleich;
		if (!before) {
			if (round.questionnaire.vorgaenger === undefined) {
				yield {
					...where,
					text: 'Die Frage soll verglichen werden, aber `vorgaenger` fehlt.',
					expected: 'am Anfang der Datei `vorgaenger:` mit der Kennung der früheren Umfrage',
				};
			}
			continue;
		}
		const { fragen } = before.questionnaire;
		const other = fragen.find((each) => each.id === id);
		if (!other) {
			const ids = fragen.flatMap((each) => (each.art === question.art ? each.id : []));
			const meant = nearest(id, ids);
			yield {
				...where,
				text: `Eine Frage \`${id}\` gibt es in \`${before.id}\` nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
				expected: `eine der Fragen ${ids.map((each) => `\`${each}\``).join(', ')}`,
			};
		} else if (shapeOf(other) !== shapeOf(question)) {
			yield {
				...where,
				text: `Die Frage \`${id}\` in \`${before.id}\` hat andere Antworten.`,
				expected:
					'dieselbe Art und dieselben Antworten in derselben Reihenfolge, oder kein `vergleich`',
			};
		} else if (used.has(id)) {
			yield {
				...where,
				text: `Mit der Frage \`${id}\` wird schon eine andere verglichen.`,
				expected: 'je Frage ein Vergleich',
			};
		}
		used.add(id);
	}
}

/** @returns the same text for questions whose answers can be compared. */
function shapeOf(question: Question): string {
	if (question.art === 'text') return 'text';
	return `${question.art} ${categoriesOf(question)
		.map(({ id }) => id)
		.join(' ')}`;
}

function place({ file, source, ranges }: Round, path: (string | number)[]) {
	return { file, source, at: ranges.value(path)?.start ?? 0 };
}
