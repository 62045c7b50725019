import { relative } from 'node:path';
import { isOperatorMistake } from '../portal/operator-mistake.ts';
import { formatNumber } from '../text/numbers.ts';

/**
 * Builds the portal and says in German what was built or why not.
 *
 * @returns true when the published folder is new
 */
export async function runBuild(): Promise<boolean> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	try {
		// The configuration is read on import; a mistake in it is the operator's to mend.
		const { environment, portal } = await import('../portal/portal.ts');
		const { buildPortal } = await import('./build-portal.ts');
		process.stdout.write(
			`${portal.name}: Inhalte aus ${environment.contentDir}/ werden gebaut …\n`,
		);
		const { pages, seconds, folder } = await buildPortal();
		process.stdout.write(
			`Fertig: ${formatNumber(pages)} Seiten in ${formatNumber(Math.round(seconds * 10) / 10)} Sekunden, in ${relative('.', folder)}/\n`,
		);
		return true;
	} catch (error) {
		if (isOperatorMistake(error)) {
			process.stderr.write(`${error.message}\nEs wurde nichts gebaut und nichts verändert.\n`);
			return false;
		}
		process.stderr.write(
			'Der Bau ist gescheitert. Das bisherige Portal bleibt, wie es war. Cause for developers:\n',
		);
		process.stderr.write(
			`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
		);
		return false;
	}
}
