import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import type { Gathered } from './gather-dossier.ts';
import { leftOutWords } from './left-out-words.ts';

const standards = (count: number) =>
	Array.from({ length: count }, (_, place) => exampleEntry('standards', {}, `standard-${place}`));
const gathered = (all: number, full: number, byTitle: number): Gathered<'standards'> => ({
	all: standards(all),
	full: standards(full),
	byTitle: standards(byTitle),
});

test('a section that has everything in full says nothing', () => {
	expect(leftOutWords('standards', gathered(20, 20, 0))).toBeUndefined();
});

test('a section that is a part says how many entries are left out, and where they are', () => {
	expect(leftOutWords('standards', gathered(21, 15, 6))).toBe(
		'Zu diesem Thema gibt es 21 Standards. Ausführlich stehen hier die 15 zuletzt geprüften oder geänderten, nur mit Titel 6.',
	);
	expect(leftOutWords('standards', gathered(1200, 15, 45))).toBe(
		'Zu diesem Thema gibt es 1.200 Standards. Ausführlich stehen hier die 15 zuletzt geprüften oder geänderten, nur mit Titel 45, nur im Portal 1.140.',
	);
});
