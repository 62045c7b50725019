import { expect, test } from 'vitest';
import { evaluateSurvey } from './evaluate-survey.ts';
import { randomSource } from '#src/base/testing/random-source.ts';
import { knowable } from './testing/attacker-fixture.ts';
import { strictCsv } from '#src/outputs/open-data/testing/strict-csv.ts';
import { resultCsv, resultJson } from './result-files.ts';
import type { GroupResult, QuestionResult } from './result.ts';
import type { AnswerRow } from '#src/model/survey/survey-data.ts';
import type { EvaluatedSurvey, Population } from './evaluated-survey.ts';
import { FRAGEN, population, questionnaire, row } from './testing/survey-fixture.ts';

const SIZES = { klein: 12, mittel: 12, gross: 12 };
const PLACES = population(SIZES);
const ALL = [...PLACES.classOf.keys()];

function evaluate(
	rows: readonly AnswerRow[],
	{
		asked = questionnaire(),
		places = PLACES,
		earlier,
	}: {
		asked?: ReturnType<typeof questionnaire>;
		places?: Population;
		earlier?: EvaluatedSurvey;
	} = {},
) {
	return evaluateSurvey({ id: 'u', questionnaire: asked, rows }, places, earlier);
}

function question({ result }: EvaluatedSurvey, id: string): QuestionResult {
	const found = result.questions.find((each) => each.id === id);
	if (!found) throw new Error(`No question ${id}`);
	return found;
}

const counts = ({ figures }: Pick<GroupResult, 'figures'>) =>
	figures.map((figure) => (figure.kind === 'hidden' ? '·' : `${figure.kind} ${figure.count}`));

/** All municipalities answer, with each option in turn. */
const VARIED = ALL.map((id, index) =>
	row(id, {
		akte: ['ja', 'teils', 'nein'][index % 3] ?? '',
		dienste: index % 2 ? ['hund'] : ['hund', 'bau'].slice(index % 4 ? 0 : 1),
		note: 1 + (index % 5),
		stellen: (index % 4) * 1.5,
	}),
);

test('counts, shares and size classes of all answers are shown', () => {
	const result = evaluate(VARIED);
	const akte = question(result, 'akte');
	expect(akte.answered).toBe(36);
	expect(counts(akte)).toEqual(['exact 12', 'exact 12', 'exact 12']);
	expect(akte.groups.map(({ id, answered }) => [id, answered])).toEqual([
		['klein', 12],
		['mittel', 12],
		['gross', 12],
	]);
	expect(question(result, 'note').median).toBe(3);
});

test('shares of a multiple choice may add up to more than 100 percent', () => {
	const dienste = question(evaluate(VARIED), 'dienste');
	expect(dienste.answered).toBe(36);
	expect(counts(dienste)).toEqual(['exact 27', 'exact 18']);
});

test('numbers are shown as rounded median and quartiles, never as smallest or largest', () => {
	const rows = ALL.map((id, index) => row(id, { stellen: index + 0.123 }));
	const { median, quartiles } = question(evaluate(rows), 'stellen');
	expect(median).toBe(18);
	expect(quartiles).toEqual([8.9, 26]);
	const few = question(evaluate(rows.slice(0, 19)), 'stellen');
	expect(few.median).toBe(9.1);
	expect(few.quartiles).toBeUndefined();
});

test('four answers give no result, five do', () => {
	const four = evaluate(VARIED.slice(0, 4));
	expect(question(four, 'akte')).toMatchObject({ status: 'hidden', figures: [], groups: [] });
	expect(question(four, 'akte').answered).toBeUndefined();
	expect(question(evaluate(VARIED.slice(0, 5)), 'akte').status).toBe('shown');
});

test('a question that only few were asked has no result, though the survey has many answers', () => {
	const rows = VARIED.map(({ kommune, values }, index) =>
		row(kommune, { akte: values.get('akte') ?? '', ...(index < 4 && { note: 1 + index }) }),
	);
	const result = evaluate(rows);
	expect(question(result, 'akte').status).toBe('shown');
	expect(question(result, 'note').status).toBe('hidden');
});

test('a unanimous answer is shown in bands, the same for all and for all but four', () => {
	const said = (others: number) =>
		question(
			evaluate(ALL.map((id, index) => row(id, { akte: index < others ? 'nein' : 'ja' }))),
			'akte',
		);
	expect(counts(said(0))).toEqual(['atLeast 32', 'atMost 4', 'atMost 4']);
	expect(said(0).groups).toEqual([]);
	expect(said(4)).toEqual(said(0));
	expect(counts(said(5))).toEqual(['exact 31', 'exact 0', 'exact 5']);
});

test('an option nobody chose looks the same as one that four chose', () => {
	const said = (chosen: number) =>
		question(
			evaluate(
				ALL.map((id, index) => row(id, { dienste: index < chosen ? ['hund', 'bau'] : ['hund'] })),
			),
			'dienste',
		);
	expect(counts(said(0))).toEqual(['atLeast 32', 'atMost 4']);
	expect(said(4)).toEqual(said(0));
});

test('participation is shown by size class, without classes of fewer than five', () => {
	const places = population({ klein: 8, mittel: 9, gross: 4 });
	const rows = [...places.classOf.keys()].map((id) => row(id, { akte: 'ja' }));
	const { result } = evaluate(rows, { places });
	expect(result).toMatchObject({ municipalities: 21, answered: 21 });
	const shown = result.groups.filter(({ answered }) => answered !== undefined);
	expect(shown).toHaveLength(1);
	expect(shown[0]?.id).not.toBe('gross');
});

test('texts appear only when released, without their order, and only among five', () => {
	const rows = ALL.slice(0, 6).map((id, index) =>
		row(id, { akte: 'ja', wunsch: `Wunsch ${9 - index}` }, index % 2 ? ['wunsch'] : []),
	);
	const wunsch = question(evaluate(rows), 'wunsch');
	expect(wunsch.answered).toBe(6);
	expect(wunsch.texts).toEqual(['Wunsch 4', 'Wunsch 6', 'Wunsch 8']);
	expect(question(evaluate(rows.slice(0, 4)), 'wunsch')).toMatchObject({
		status: 'hidden',
		texts: [],
	});
});

const LATER = questionnaire(
	FRAGEN.map((frage) => (frage['art'] === 'text' ? frage : { ...frage, vergleich: frage['id'] })),
	{ vorgaenger: 'u' },
);

test('an earlier round is shown beside the answers of a question that is compared', () => {
	const earlier = evaluate(VARIED);
	const changed = ALL.map((id, index) => row(id, { akte: ['nein', 'ja'][index % 2] ?? '' }));
	const akte = question(evaluate(changed, { asked: LATER, earlier }), 'akte');
	expect(akte.earlier).toHaveLength(1);
	expect(akte.earlier[0]).toMatchObject({ label: '2026', answered: 36 });
	expect(counts(akte)).toEqual(['exact 18', 'exact 0', 'exact 18']);
});

test('a second round that differs by one newcomer shows none of its answers', () => {
	const earlier = evaluate(VARIED.slice(0, -1));
	const later = evaluate(VARIED, { asked: LATER, earlier });
	for (const id of ['akte', 'dienste', 'note', 'stellen']) {
		const result = question(later, id);
		expect(result.status, id).toBe('unchanged');
		expect([result.answered, result.figures, result.groups, result.median], id).toEqual([
			undefined,
			[],
			[],
			undefined,
		]);
		expect(result.earlier, id).toHaveLength(1);
	}
});

test('a newcomer is protected, too, if the questions are the same but not compared', () => {
	const earlier = evaluate(VARIED.slice(0, -1));
	const later = evaluate(VARIED, { earlier });
	for (const id of ['akte', 'note', 'stellen']) {
		const result = question(later, id);
		expect(
			result.figures.some(({ kind }) => kind === 'exact'),
			id,
		).toBe(false);
		expect(result.groups, id).toEqual([]);
	}
});

test('hundreds of random surveys give an attacker with both downloads no group below five', () => {
	const random = randomSource(48);
	let tables = 0;
	for (let round = 0; round < 250; round++) {
		const sizes = { a: 0, b: 0, c: 0, d: 0, e: 0 };
		for (const id of Object.keys(sizes) as (keyof typeof sizes)[]) {
			sizes[id] = Math.floor(random() * 16);
		}
		const places = population(sizes);
		const lean = random();
		const rows = [...places.classOf.keys()].flatMap((id) =>
			random() < 0.1
				? []
				: row(id, {
						akte: random() < lean ? 'ja' : 'nein',
						...(random() < 0.8 && { dienste: random() < lean ? ['hund'] : ['hund', 'bau'] }),
						...(random() < 0.5 && { note: 1 + Math.floor(random() * 5) }),
						...(random() < 0.9 && { stellen: random() < lean ? 0 : random() * 20 }),
					}),
		);
		const { result } = evaluate(rows, { places });
		const json = JSON.parse(
			resultJson(result, { titel: 'x', adresse: 'x', lizenz: 'x' }),
		) as PublishedJson;
		for (const published of json.fragen) {
			for (const { what, counts: found } of attack(published, Object.keys(sizes))) {
				const all = found.reduce((sum, count) => sum + count, 0);
				if (all === 0) continue;
				tables++;
				const place = `survey ${round}, ${published.id}, ${what}`;
				expect(all, place).toBeGreaterThanOrEqual(5);
				expect(Math.max(...found), place).toBeLessThanOrEqual(all - 2);
			}
		}
	}
	expect(tables).toBeGreaterThan(1500);
});

interface PublishedGroup {
	id: string;
	antworten: number | null;
	ergebnis: { anzahl: number | null; angabe: string }[];
}
interface PublishedJson {
	fragen: { id: string; art: string; gesamt: PublishedGroup; groessenklassen: PublishedGroup[] }[];
}

/** Finds every union of size classes whose answers follow from the published file. */
function attack(published: PublishedJson['fragen'][number], classes: string[]) {
	const groups = [{ ...published.gesamt, id: '*' }, ...published.groessenklassen];
	const members = (id: string) => (id === '*' ? classes : [id]);
	const exact = (group: PublishedGroup, at: number) =>
		group.ergebnis[at]?.angabe === 'genau' ? (group.ergebnis[at].anzahl ?? undefined) : undefined;
	if (published.art !== 'mehrfachauswahl') {
		const rows = groups
			.filter(
				(group) =>
					group.ergebnis.length > 0 &&
					group.ergebnis.every((_, at) => exact(group, at) !== undefined),
			)
			.map((group) => ({
				groups: members(group.id),
				counts: group.ergebnis.map((_, at) => exact(group, at) ?? 0),
			}));
		const categories = published.gesamt.ergebnis.length;
		return knowable(classes, rows, categories).map(({ groups: union, counts: found }) => ({
			what: union.join('+'),
			counts: found,
		}));
	}
	return published.gesamt.ergebnis.flatMap((_, at) => {
		const rows = groups.flatMap((group) => {
			const chosen = exact(group, at);
			return chosen === undefined || group.antworten === null
				? []
				: { groups: members(group.id), counts: [chosen, group.antworten - chosen] };
		});
		return knowable(classes, rows, 2).map(({ groups: union, counts: found }) => ({
			what: `option ${at}, ${union.join('+')}`,
			counts: found,
		}));
	});
}

test('the files hold the counts of the page and no municipality', () => {
	const { result } = evaluate(VARIED);
	const csv = resultCsv(result);
	expect(csv.split('\r\n')[1]).toBe(
		'akte;Führen Sie Ihre Akten elektronisch?;gesamt;Gesamt;36;ja;Ja;12;genau;33;',
	);
	expect(csv.startsWith('\uFEFFfrage_id;')).toBe(true);
	const json = resultJson(result, { titel: 't', adresse: 'a', lizenz: 'l' });
	for (const text of [csv, json]) expect(text).not.toMatch(/klein-\d|mittel-\d|gross-\d/);
	const [first] = (JSON.parse(json) as PublishedJson).fragen;
	expect(first?.gesamt).toMatchObject({ id: 'gesamt', antworten: 36 });
});

test('no word of a question can become a formula in a spreadsheet', () => {
	const asked = questionnaire([{ ...FRAGEN[0], frage: '=HYPERLINK("http://x")' }]);
	expect(resultCsv(evaluate(VARIED, { asked }).result)).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('a strict reader finds every row with every cell, whatever the words', () => {
	const words = 'Erste; "Zeile"\n=1+1, „zwei“';
	const asked = questionnaire([{ ...FRAGEN[0], frage: words }]);
	const rows = strictCsv(resultCsv(evaluate(VARIED, { asked }).result));
	expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(
		new Set(['Erste; "Zeile" =1+1, „zwei“']),
	);
});
