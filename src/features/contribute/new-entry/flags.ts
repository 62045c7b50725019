import { parseArgs } from 'node:util';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { nearest } from '#src/base/nearest.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { answerFields, originFields, RESERVED_FLAGS, type AnswerField } from './answer-field.ts';

/** The command line as read. */
export interface Flags {
	help: boolean;
	/** Never ask, even in a terminal. */
	silent: boolean;
	/** Values by flag, without `--`; a flag given several times has several. */
	values: ReadonlyMap<string, readonly string[]>;
}

const SWITCHES = ['hilfe', 'help', 'ohne-fragen'];
const ADVICE = 'Alle Angaben nennt: npm run new -- --hilfe';

/** @returns the kinds `npm run new` can write: those whose entries are files of their own. */
export function creatableKinds(): KindId[] {
	return kindIds.filter((id) => kindOf(id).storage !== 'csv');
}

/**
 * Maps flags to a kind's fields. `--titel` and `--kommune` mean the same for every kind, whatever
 * the name of its field.
 */
export function fieldsByFlag(kind: KindId): Map<string, AnswerField> {
	const fields = answerFields(kindOf(kind));
	const byFlag = new Map(fields.map((field) => [field.flag, field]));
	const title = fields.find(({ name }) => name === kindOf(kind).titleField);
	const origin = originFields(fields)?.main;
	if (title) byFlag.set('titel', title);
	if (origin && !byFlag.has('kommune')) byFlag.set('kommune', origin);
	return byFlag;
}

/**
 * Reads the command line.
 *
 * @throws OperatorMistake with a German sentence for an unknown flag, or a value or name missing
 */
export function readFlags(args: readonly string[]): Flags {
	const known = new Set([
		...RESERVED_FLAGS,
		...creatableKinds().flatMap((kind) => [...fieldsByFlag(kind).keys()]),
	]);
	const options = Object.fromEntries(
		[...known].map((name) => [
			name,
			SWITCHES.includes(name) ? { type: 'boolean' as const } : { type: 'string' as const },
		]),
	);
	const { tokens } = parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') {
			throw new OperatorMistake(
				`„${token.value}“ steht ohne Namen da. Geben Sie an, was gemeint ist, zum Beispiel --${isKindId(token.value) ? `art ${token.value}` : `titel "${token.value}"`}. ${ADVICE}`,
			);
		}
		const { name, value } = token;
		if (!known.has(name)) throw unknownFlag(token.rawName, name, known);
		if (SWITCHES.includes(name)) values.set(name, []);
		else if (value === undefined) {
			throw new OperatorMistake(`Hinter --${name} fehlt der Wert. ${ADVICE}`);
		} else values.set(name, [...(values.get(name) ?? []), value]);
	}
	return {
		help: values.has('hilfe') || values.has('help'),
		silent: values.has('ohne-fragen'),
		values,
	};
}

/** @returns the error for a flag that does not exist at all or for this kind. */
export function unknownFlag(
	written: string,
	name: string,
	known: Iterable<string>,
	where = '',
): OperatorMistake {
	const flags = [...known];
	const meant = nearest(name, flags);
	const list = flags.map((flag) => `--${flag}`).join(', ');
	return new OperatorMistake(
		`Die Angabe ${written} gibt es${where} nicht.${meant ? ` Meinten Sie --${meant}?` : ''} Möglich: ${list}. ${ADVICE}`,
	);
}
