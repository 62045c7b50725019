import { expect, test } from 'vitest';
import { exampleEntry } from './testing/example-entry.ts';
import { agingOf, isSaid, lawNoticeOf, noticesOf } from './notices.ts';
import { reviewOf, toldOf } from './review.ts';

const said = (entry: Parameters<typeof noticesOf>[0], day: string) =>
	noticesOf(entry)
		.filter((notice) => isSaid(notice, day))
		.map(({ label, sentence }) => `${label}: ${sentence}`);

test('a guide says before its first and after its last day that it does not apply', () => {
	const guide = exampleEntry('leitfaeden', { gueltig_ab: '2026-03-01', gueltig_bis: '2026-12-31' });
	expect(said(guide, '2026-02-28')).toEqual([
		'Gilt noch nicht: Dieser Leitfaden gilt ab 1. März 2026.',
	]);
	expect(said(guide, '2026-03-01')).toEqual([]);
	expect(said(guide, '2026-12-31')).toEqual([]);
	expect(said(guide, '2027-01-01')).toEqual([
		'Gilt nicht mehr: Dieser Leitfaden galt bis 31. Dezember 2026.',
	]);
});

test('if only the month is known, nothing is over before the month ends', () => {
	const guide = exampleEntry('leitfaeden', { gueltig_ab: '2026-03', gueltig_bis: '2026-04' });
	expect(said(guide, '2026-02-28')).toEqual([
		'Gilt noch nicht: Dieser Leitfaden gilt ab März 2026.',
	]);
	expect(said(guide, '2026-03-01')).toEqual([]);
	expect(said(guide, '2026-04-30')).toEqual([]);
	expect(said(guide, '2026-05-01')).toHaveLength(1);
});

test('a superseded standard names its successor', () => {
	const standard = exampleEntry('standards', {
		art: 'netz',
		nummer: '1',
		status: 'abgeloest',
		abgeloest_durch: 'neuer-standard',
	});
	expect(noticesOf(standard)).toEqual([
		{
			label: 'Abgelöst',
			sentence: 'Dieser Standard gilt nicht mehr.',
			status: 'abgeloest',
			successor: 'neuer-standard',
		},
	]);
});

test('an event is over after its last day, a case when its status says so', () => {
	const event = exampleEntry('termine', { beginn: '2026-09-30', ende: '2026-10-01' });
	expect(said(event, '2026-10-01')).toEqual([]);
	expect(said(event, '2026-10-02')).toEqual(['Vorbei: Dieser Termin liegt zurück.']);
	const ended = exampleEntry('praxisbeispiele', { status: 'beendet' });
	expect(said(ended, '2026-01-01')).toHaveLength(1);
	expect(noticesOf(exampleEntry('praxisbeispiele'))).toEqual([]);
	// Neither is a reason to be careful, as a guide is that applies no more.
	const guide = exampleEntry('leitfaeden', { gueltig_bis: '2026-12-31' });
	const quiet = [event, ended, guide].map((entry) => noticesOf(entry).map((each) => each.quiet));
	expect(quiet).toEqual([[true], [true], [undefined]]);
});

test('an entry of the exchange is over after its last day', () => {
	const offer = exampleEntry('boerse', { gueltig_bis: '2026-12-15' });
	expect(said(offer, '2026-12-15')).toEqual([]);
	expect(said(offer, '2026-12-16')).toEqual([
		'Abgelaufen: Dieser Eintrag galt bis 15. Dezember 2026.',
	]);
});

test('the next review is due after the months of the entry, else of its kind', () => {
	const geprueft = '2026-08-31';
	expect(reviewOf(exampleEntry('praxisbeispiele', { geprueft }))?.dueDate).toBe('2027-08-31');
	const soon = exampleEntry('praxisbeispiele', { geprueft, pruefintervall_monate: 6 });
	expect(reviewOf(soon)?.dueDate).toBe('2027-02-28');
	expect(reviewOf(exampleEntry('meldungen', { geprueft }))).not.toHaveProperty('dueDate');
	expect(reviewOf(exampleEntry('kommunen'))).toBeUndefined();
});

test('a law read long ago wants to be checked', () => {
	const guide = exampleEntry('leitfaeden', { rechtsstand: '2024-12-31', rechtsstand_zu: 'LBO' });
	expect(lawNoticeOf(guide)).toEqual({
		sort: 'law',
		label: 'Gesetzesfassung von 2024',
		sentence:
			'LBO wurde hier in der Fassung vom 31. Dezember 2024 gelesen. Prüfen Sie, welche Fassung heute gilt.',
		from: '2027-01-01',
		quiet: true,
	});
	expect(lawNoticeOf(exampleEntry('praxisbeispiele'))).toBeUndefined();
});

test('of a change soon after a review only the change is told', () => {
	const reviewed = '2026-10-31';
	expect(toldOf({ changed: '2026-11-30', reviewed })).toEqual({ changed: '2026-11-30' });
	expect(toldOf({ changed: '2026-12-01', reviewed })).toEqual({ changed: '2026-12-01', reviewed });
	expect(toldOf({ changed: '2026-10-01', reviewed })).toEqual({ changed: '2026-10-01', reviewed });
});

test('an entry says of its law and of its missed review, each from its own day on', () => {
	const duty = exampleEntry('pflichten', {
		geprueft: '2026-11-30',
		pruefintervall_monate: 6,
		rechtsstand: '2025-06-30',
	});
	expect(agingOf(duty).map(({ label, from }) => [label, from])).toEqual([
		['Gesetzesfassung von 2025', '2027-07-01'],
		['Prüfung überfällig', '2027-05-31'],
	]);
	expect(agingOf(exampleEntry('kommunen'))).toEqual([]);
});
