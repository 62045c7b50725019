import { expect, test } from 'vitest';
import { clockChange } from './clock-change.ts';

test.each(['2026-03-29T02:00', '2026-03-29T02:30', '2026-03-29T02:59'])(
	'%s is skipped when summer time begins',
	(time) => {
		expect(clockChange(time)).toEqual({
			kind: 'skipped',
			before: '2026-03-29T01:59',
			after: '2026-03-29T03:00',
		});
	},
);

test.each(['2026-10-25T02:00', '2026-10-25T02:30', '2026-10-25T02:59'])(
	'%s is there twice when summer time ends',
	(time) => {
		expect(clockChange(time)).toEqual({
			kind: 'twice',
			before: '2026-10-25T01:59',
			after: '2026-10-25T03:00',
		});
	},
);

test.each([
	'2026-03-29T01:59',
	'2026-03-29T03:00',
	'2026-10-25T01:59',
	'2026-10-25T03:00',
	'2026-07-01T12:00',
	'2026-12-31T23:59',
	'1945-06-01T12:00',
	'1850-06-01T12:00',
	'irgendwann',
])('%s is told nothing about', (time) => {
	expect(clockChange(time)).toBeUndefined();
});
