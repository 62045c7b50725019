import { checkbox, input, search, select } from '@inquirer/prompts';
import { nearest } from '#src/base/nearest.ts';
import type { Option } from './parse-answer.ts';

/** Streams for questions and answers. */
export interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/** An option with a line that explains it. */
interface ExplainedOption extends Option {
	description?: string;
}

/** Ways to ask a person; each waits for the answer. */
export interface Questions {
	/** One of a short list. */
	one(message: string, options: readonly ExplainedOption[]): Promise<string>;
	/** One of a long list, by typing a part of its name. */
	find(message: string, options: readonly Option[]): Promise<string>;
	/** Several, in the order of the list. */
	several(
		message: string,
		options: readonly Option[],
		objection: (values: string[]) => string | undefined,
	): Promise<string[]>;
	/** A line of text. */
	text(
		message: string,
		objection: (text: string) => string | undefined,
		proposal?: string,
	): Promise<string>;
}

const GERMAN: Readonly<Record<string, string>> = {
	navigate: 'bewegen',
	select: 'wählen',
	submit: 'fertig',
	space: 'Leertaste',
	'⏎': 'Eingabetaste',
};

const theme = {
	style: {
		keysHelpTip: (keys: [string, string][]) =>
			keys.map(([key, action]) => `${GERMAN[key] ?? key} ${GERMAN[action] ?? action}`).join(' • '),
	},
};

/** @returns questions asked in German in a terminal. */
export function questionsIn(terminal: Terminal): Questions {
	return {
		one: (message, options) =>
			select({ message, choices: options, pageSize: 16, loop: false, theme }, terminal),
		find: (message, options) =>
			search(
				{
					message: `${message} (tippen zum Suchen)`,
					pageSize: 10,
					theme,
					source: (term) => found(options, term ?? ''),
				},
				terminal,
			),
		several: (message, options, objection) =>
			checkbox(
				{
					message,
					choices: options,
					pageSize: 16,
					loop: false,
					theme,
					shortcuts: { all: null, invert: null },
					validate: (choices) => objection(choices.map(({ value }) => value)) ?? true,
				},
				terminal,
			),
		text: (message, objection, proposal) =>
			input(
				{
					message,
					...(proposal !== undefined && { default: proposal, prefill: 'editable' as const }),
					validate: (text) => objection(text) ?? true,
				},
				terminal,
			),
	};
}

function found(options: readonly Option[], term: string) {
	const wanted = term.trim().toLowerCase();
	const hits = options.filter(
		({ name, value }) => name.toLowerCase().includes(wanted) || value.includes(wanted),
	);
	if (hits.length > 0) return hits;
	const meant = nearest(
		wanted,
		options.map(({ name }) => name),
	);
	const alike = options.filter(({ name }) => name === meant);
	return alike.length > 0
		? alike
		: [{ name: 'Nichts gefunden,', value: '', disabled: 'bitte anders schreiben' }];
}
