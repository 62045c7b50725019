import { FIELD_GAP, GAP, templateQuestions } from '#src/model/template-gaps.ts';
import type { Source } from '#src/entries/read/source.ts';
import { kindOf } from '#src/model/kinds.ts';
import { TO_FILL, TO_WRITE } from '#src/model/new-file.ts';
import { isDraft } from '../drafts.ts';
import { newsWith, NEWS } from '../example-content.ts';
import type { Rule } from '../rule.ts';

/** A published entry has nothing left of the template it was made from. */
export const vorlage: Rule = {
	name: 'vorlage',
	help: {
		title: 'Die Vorlage ist ausgefüllt',
		explanation: [
			`Ein neuer Beitrag beginnt mit einer Vorlage. Was darin noch fehlt, steht hinter \`${TO_FILL}\` und „${TO_WRITE}“; den Text ersetzen Fragen. Solange davon etwas übrig ist, bleibt der Beitrag ein Entwurf: \`entwurf: true\`.`,
			`Schreiben Sie an die Stelle jeder Lücke Ihre Angabe und löschen Sie die Zeile mit \`${TO_FILL}\`. Freiwillige Angaben, zu denen Sie nichts haben, löschen Sie ganz.`,
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWith(
				'  - titel: Bekanntmachung',
				'  - titel: "Bitte ergänzen: Wie die Quelle heißt."',
			),
		},
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			if (kindOf(source.kind).storage === 'csv' || isDraft(source)) continue;
			const gaps = gapsIn(source);
			const [first] = gaps;
			if (!first) continue;
			const more = gaps.slice(1).map(({ line }) => line);
			const others = more.length === 0 ? '' : ` Ebenso in ${listOf(more)}.`;
			yield {
				...{ file: source.file, source: source.text, at: source.text.lineStart(first.line) },
				text: `Hier ist die Vorlage noch nicht ausgefüllt: ${first.what}.${others}`,
				expected: 'Ihre Angabe statt der Lücke, oder `entwurf: true`, bis alles ausgefüllt ist',
			};
		}
	},
};

interface Gap {
	/** Counted from 1. */
	line: number;
	what: string;
}

function gapsIn(source: Source): Gap[] {
	const { text, bodyLine, kind, body } = source;
	const questions = templateQuestions(kindOf(kind).example.text ?? '');
	const headEnd = body === '' ? Infinity : bodyLine;
	return text.text.split('\n').flatMap((written, index): Gap[] => {
		const line = index + 1;
		const inHead = line < headEnd;
		const gap =
			GAP.exec(written)?.[0] ??
			(inHead && !/^\s*#/.test(written) && FIELD_GAP.test(written) ? written.trim() : undefined);
		if (gap !== undefined) return [{ line, what: `„${gap.slice(0, 80)}“` }];
		const question = inHead ? undefined : questions.find((each) => written.includes(each));
		return question === undefined ? [] : [{ line, what: `die Frage „${question}“` }];
	});
}

function listOf(lines: readonly number[]): string {
	const shown = lines.slice(0, 10).join(', ');
	const rest = lines.length > 10 ? ' und weiteren' : '';
	return `${lines.length === 1 ? 'Zeile' : 'den Zeilen'} ${shown}${rest}`;
}
