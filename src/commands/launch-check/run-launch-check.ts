import { parseArgs } from 'node:util';
import { today } from '#src/base/dates/today.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import { countLaunchFindings, launchFindings, launchRules } from './launch-check.ts';
import type { LaunchFinding } from './launch-finding.ts';
import { launchState } from './launch-state.ts';
import { nearest } from '#src/base/nearest.ts';
import { readEnvironment } from '#src/site/portal/environment.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { formatNumber } from '#src/base/text/numbers.ts';

const NAMES = launchRules.map(({ name }) => name);

const USAGE = `Aufruf: npm run launch-check -- [--ohne REGEL]

  --ohne REGEL  übergeht eine Regel, weil Sie das so veröffentlichen wollen; mehrmals erlaubt:
                ${NAMES.join(', ')}
  --help        diese Übersicht

Ende mit 0, wenn der Veröffentlichung nichts im Weg steht, sonst mit 1.
`;

/**
 * Prints what remains to be done before the portal goes public.
 *
 * @returns the exit code
 */
export function runLaunchCheck(args: readonly string[]): 0 | 1 {
	try {
		const { hilfe, ohne } = launchArguments(args);
		if (hilfe) {
			process.stdout.write(USAGE);
			return 0;
		}
		const findings = launchFindings(launchState(readEnvironment(), today())).filter(
			({ rule }) => !ohne.includes(rule),
		);
		process.stdout.write(findings.map(findingText).join('') + summary(findings));
		return findings.length === 0 ? 0 : 1;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}

/**
 * @param content as the build has read it
 * @returns a German line with the number of open points, for the build; undefined if there are
 * none.
 */
export function launchNotice(content: Content): string | undefined {
	const length = countLaunchFindings(launchState(readEnvironment(), today(), content));
	if (length === 0) return undefined;
	return `Vor der Veröffentlichung ${length === 1 ? 'fehlt' : 'fehlen'} noch ${formatNumber(length)} ${length === 1 ? 'Angabe' : 'Angaben'}: npm run launch-check\n`;
}

function launchArguments(args: readonly string[]): { hilfe: boolean; ohne: string[] } {
	let values;
	try {
		({ values } = parseArgs({
			args: [...args],
			options: {
				ohne: { type: 'string', multiple: true, default: [] },
				help: { type: 'boolean', default: false },
			},
		}));
	} catch {
		throw new OperatorMistake(`Diese Angaben gibt es nicht: ${args.join(' ')}\n\n${USAGE}`);
	}
	for (const name of values.ohne) {
		if (NAMES.includes(name)) continue;
		const meant = nearest(name, NAMES);
		throw new OperatorMistake(
			`Eine Regel „${name}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''} Erwartet: ${NAMES.join(', ')}.`,
		);
	}
	return { hilfe: values.help, ohne: values.ohne };
}

function findingText({ file, line, column, rule, text, todo }: LaunchFinding): string {
	// Contributed text must not control the terminal.
	const told = `${file}:${line}:${column} ${rule} ${text}`.replace(/\p{Cc}/gu, '·');
	return `${told}\n  Zu tun: ${todo}\n`;
}

function summary(findings: readonly LaunchFinding[]): string {
	if (findings.length === 0) return 'Der Veröffentlichung steht nichts im Weg.\n';
	const counts = NAMES.flatMap((name) => {
		const count = findings.filter(({ rule }) => rule === name).length;
		return count === 0 ? [] : [`${name} ${count}`];
	});
	return `\nVor der Veröffentlichung ist noch zu tun: ${findings.length} (${counts.join(', ')}).\n`;
}
