import { z } from 'zod';

/** The parts of `npm audit --json` (report version 2) that are read. */
const reportSchema = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({
			via: z.array(
				z.union([
					// Name of another package, listed separately, that causes the vulnerability.
					z.string(),
					z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() }),
				]),
			),
		}),
	),
});

/** Vulnerabilities that are accepted, with reasons. */
export const exceptionsSchema = z.array(
	z.strictObject({
		meldung: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/),
		paket: z.string(),
		grund: z.string().min(20),
	}),
);

/** Result of an audit. */
export interface AuditResult {
	/** High and critical vulnerabilities without an exception, one German line each. */
	open: string[];
	/** Exceptions that are no longer needed, one German line each. */
	outdated: string[];
}

/**
 * Compares an audit with the exceptions.
 *
 * @param report the JSON printed by `npm audit`
 * @returns undefined if the registry did not answer with a report
 */
export function judgeAudit(
	report: unknown,
	exceptions: z.output<typeof exceptionsSchema>,
): AuditResult | undefined {
	const parsed = reportSchema.safeParse(report);
	if (!parsed.success) return undefined;
	const serious = new Map(
		Object.values(parsed.data.vulnerabilities)
			.flatMap(({ via }) => via)
			.filter((each) => typeof each !== 'string')
			.filter(({ severity }) => ['high', 'critical'].includes(severity))
			.map((each) => [each.url.slice(each.url.lastIndexOf('/') + 1), each]),
	);
	const explained = new Set(exceptions.map(({ meldung }) => meldung));
	return {
		open: [...serious].flatMap(([id, { name, title, url, severity }]) =>
			explained.has(id) ? [] : [`${id} ${severity} ${name}: ${title} (${url})`],
		),
		outdated: exceptions.flatMap(({ meldung, paket }) =>
			serious.has(meldung) ? [] : [`${meldung} ${paket}: gemeldet wird das nicht mehr.`],
		),
	};
}
