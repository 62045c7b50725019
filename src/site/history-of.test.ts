import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { historyOf } from './history-of.ts';

const news = exampleEntry('meldungen', { titel: 'Ein neuer Dienst', stand: '2026-03-02' }, 'neu');
const place = { ...exampleEntry('kommunen'), file: 'kommunen/kommunen.csv' };

/** Commits as Git reports them, newest first: a day and the files changed on it. */
function log(...commits: readonly (readonly [string, ...(readonly [string, string])[]])[]) {
	const text = commits
		.map(([day, ...files]) => `\0${day}\0${files.map((file) => `\n${file.join('\0')}\0`).join('')}`)
		.join('');
	return { state: 'full', log: text } as const;
}

const whole = historyOf(
	log(
		['2026-03-02', ['M', 'meldungen/neu.mdx'], ['M', 'kommunen/kommunen.csv']],
		['2026-03-01', ['A', 'meldungen/entwurf.mdx']],
		['2026-02-01', ['A', 'meldungen/neu.mdx']],
	),
	[news, place],
);

test('changes of published entries are listed newest first, those of drafts are not', () => {
	expect(whole.changes.map(({ date, type, title }) => [date, type, title])).toEqual([
		['2026-03-02', 'changed', 'Ein neuer Dienst'],
		['2026-03-02', 'changed', 'Kommunen'],
		['2026-02-01', 'added', 'Ein neuer Dienst'],
	]);
});

test('an entry knows the days of its first and its last change; a row of a table does not', () => {
	expect(whole.enteredOn(news)).toBe('2026-02-01');
	expect(whole.enteredOn(place)).toBeUndefined();
	expect(whole.lastChangeOf(news)).toBe('2026-03-02');
	expect(whole.lastChangeOf(place)).toBeUndefined();
});

test.each(['shallow', 'none'] as const)('a history that is „%s“ lists no changes', (state) => {
	const history = historyOf({ state }, [news]);
	expect(history.state).toBe(state);
	expect(history.changes).toEqual([]);
	expect(history.lastChangeOf(news)).toBeUndefined();
});
