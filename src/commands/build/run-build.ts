import { roundTo } from '#src/base/round.ts';
import { constants } from 'node:os';
import { relative } from 'node:path';
import { isOperatorMistake } from '#src/base/operator-mistake.ts';
import type { Steps } from '#src/base/steps.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { diskFailure, whatRemains } from './build-failure.ts';
import { buildPlaces } from './build-places.ts';
import type { BuildReport } from './build-portal.ts';
import type { BuildEvents } from './publish-folder.ts';
import { writePhases } from '../progress/phases-file.ts';
import { showProgress } from '../progress/progress.ts';
import { slowestPhases } from '../progress/slowest-phases.ts';

const TARGET = 'dist';

const EVENTS: BuildEvents = {
	onWait: (pid) =>
		process.stdout.write(
			`Es läuft schon ein Bau (Prozess ${pid}); dieser beginnt, sobald er fertig ist …\n`,
		),
	onRecovered: () =>
		process.stdout.write(
			'Ein abgebrochener Bau hatte das Portal beiseitegelegt; es steht wieder an seinem Platz.\n',
		),
};

/**
 * Builds the portal and prints in German what was built or why not.
 *
 * @returns true if the published folder is new
 */
export async function runBuild(): Promise<boolean> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const forget = tellSignals();
	const progress = showProgress();
	try {
		const report = await build(progress).finally(() => progress.done());
		writePhases(progress.phases());
		if (!report) return false;
		const slowest = report.unchanged ? '' : slowestPhases(progress.phases());
		process.stdout.write(`${finished(report)}\n${slowest}${report.notice}`);
		return true;
	} catch (error) {
		tellFailure(error);
		return false;
	} finally {
		forget();
	}
}

async function build(steps: Steps): Promise<BuildReport | undefined> {
	// The import reads the configuration and throws an OperatorMistake if it is wrong.
	const { environment, portal } = await import('#src/site/portal/portal.ts');
	const { buildPortal } = await import('./build-portal.ts');
	process.stdout.write(`${portal.name}: Inhalte aus ${environment.contentDir}/ werden gebaut …\n`);
	return buildPortal(TARGET, EVENTS, steps);
}

function finished({ pages, seconds, folder, unchanged }: BuildReport): string {
	const time = formatNumber(roundTo(seconds, 1));
	const place = `in ${relative('.', folder)}/`;
	return unchanged
		? `Unverändert: ${formatNumber(pages)} Seiten ${place}, geprüft in ${time} Sekunden`
		: `Fertig: ${formatNumber(pages)} Seiten in ${time} Sekunden, ${place}`;
}

function tellFailure(error: unknown): void {
	if (isOperatorMistake(error)) {
		process.stderr.write(`${error.message}\nEs wurde nichts gebaut und nichts verändert.\n`);
		return;
	}
	const { published } = buildPlaces(TARGET);
	const remains = whatRemains(published);
	const disk = diskFailure(error, published);
	if (disk !== undefined) {
		process.stderr.write(`Der Bau ist gescheitert, ${remains}: ${disk}\n`);
		return;
	}
	process.stderr.write(`Der Bau ist gescheitert, ${remains}. Cause for developers:\n`);
	process.stderr.write(
		`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
	);
}

/**
 * On signals, prints what remains of an interrupted build and exits with the code that shells
 * expect.
 */
function tellSignals(): () => void {
	const end = (signal: NodeJS.Signals) => {
		const remains = whatRemains(buildPlaces(TARGET).published);
		process.stderr.write(`\nDer Bau wurde abgebrochen, ${remains}.\n`);
		process.exit(128 + constants.signals[signal]);
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, end);
	return () => {
		for (const signal of signals) process.off(signal, end);
	};
}
