import { expect, test } from 'vitest';
import { judgeAudit } from './audit-report.ts';

const advisory = (id: string, severity: string) => ({
	name: 'paket',
	title: 'Something bad',
	url: `https://github.com/advisories/${id}`,
	severity,
});
const report = {
	vulnerabilities: {
		paket: {
			via: [advisory('GHSA-aaaa-aaaa-aaaa', 'high'), advisory('GHSA-bbbb-bbbb-bbbb', 'low')],
		},
		nutzer: { via: ['paket'] },
	},
};
const exception = (meldung: string) => ({
	meldung,
	paket: 'paket',
	grund: 'Läuft nur beim Bauen mit eigenen Inhalten.',
});

test('a high finding without an exception is open, a low one is not', () => {
	expect(judgeAudit(report, [])).toEqual({
		open: ['GHSA-aaaa-aaaa-aaaa high paket: Something bad (https://github.com/advisories/GHSA-aaaa-aaaa-aaaa)'], // prettier-ignore
		outdated: [],
	});
});

test('an explained finding is not open; an explanation without a finding is reported', () => {
	expect(
		judgeAudit(report, [exception('GHSA-aaaa-aaaa-aaaa'), exception('GHSA-cccc-cccc-cccc')]),
	).toEqual({
		open: [],
		outdated: ['GHSA-cccc-cccc-cccc paket: gemeldet wird das nicht mehr.'],
	});
});

test('an answer that is no report does not count as safe', () => {
	expect(judgeAudit({ error: { summary: 'Method Not Allowed' } }, [])).toBeUndefined();
	expect(judgeAudit(undefined, [])).toBeUndefined();
});
