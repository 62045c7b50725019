import { buildPortal, type BuildReport } from '#src/commands/build/build-portal.ts';

/**
 * Builds the portal to measure it.
 *
 * @throws Error if the content has mistakes, which are then reported
 */
export async function builtPortal(target: string): Promise<BuildReport> {
	const report = await buildPortal(target);
	if (!report) throw new Error('The content has mistakes, so there is nothing to measure.');
	return report;
}
