import { z } from 'zod';

/** What `npm audit --json` (report version 2) says, as far as it is read. */
const reportSchema = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({
			via: z.array(
				z.union([
					// Only vulnerable through another package, which is listed itself.
					z.string(),
					z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() }),
				]),
			),
		}),
	),
});

/** A vulnerability that may stay, and why. */
export const exceptionsSchema = z.array(
	z.strictObject({
		meldung: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/),
		paket: z.string(),
		grund: z.string().min(20),
	}),
);

/** What an audit says in the end. */
export interface AuditResult {
	/** High and critical vulnerabilities nobody has explained, a German line each. */
	open: string[];
	/** Exceptions that are no longer needed, a German line each. */
	outdated: string[];
}

/**
 * Compares an audit with the exceptions.
 *
 * @param report the JSON `npm audit` printed
 * @returns undefined when the registry did not answer with a report
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
