import { parseArgs } from 'node:util';
import { nearest } from '#src/base/nearest.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';

const FORMATS = ['text', 'github', 'gitlab', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Arguments of `npm run check`. */
export interface CheckArguments {
	format: Format;
	/** Git reference with which the change is compared. */
	basis?: string;
	/** Only print the usage. */
	hilfe: boolean;
	/** Files or folders to which findings are limited; none: all. */
	files: readonly string[];
}

/** Help text of `npm run check`. */
export const USAGE = `Aufruf: npm run check -- [DATEI…] [--format FORMAT] [--basis REF]

  DATEI…           nur Befunde dieser Dateien oder Ordner; geprüft wird immer alles
  --format FORMAT  text (üblich), github, gitlab oder json
  --basis REF      nennt Dateien außerhalb der Inhalte, die sich seit REF geändert haben,
                   zum Beispiel --basis origin/main; auf das Ergebnis hat das keinen Einfluss
  --help           diese Übersicht

Ende mit 0, wenn es keine Fehler gibt, sonst mit 1. Hinweise halten nichts auf.
`;

/**
 * Reads the arguments.
 *
 * @throws OperatorMistake with a German sentence, for unknown options and formats
 */
export function checkArguments(args: readonly string[]): CheckArguments {
	const names = ['format', 'basis', 'help'];
	for (const arg of args) {
		if (arg === '--') break;
		const name = /^--?([^=]*)/.exec(arg)?.[1];
		if (name === undefined || names.includes(name)) continue;
		const meant = nearest(name, names);
		throw new OperatorMistake(
			`Eine Angabe ${arg} gibt es nicht.${meant ? ` Meinten Sie --${meant}?` : ''}\n\n${USAGE}`,
		);
	}
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				basis: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		});
	} catch {
		throw new OperatorMistake(`Einer Angabe fehlt ihr Wert.\n\n${USAGE}`);
	}
	const { format, basis, help } = parsed.values;
	const known = FORMATS.find((each) => each === format);
	if (!known) {
		throw new OperatorMistake(
			`Ein Format „${format}“ gibt es nicht. Erwartet: ${FORMATS.join(', ')}.`,
		);
	}
	return { format: known, hilfe: help, files: parsed.positionals, ...(basis && { basis }) };
}
