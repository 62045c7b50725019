/** An error that the operator of the portal can fix; the message is complete and in German. */
export class OperatorMistake extends Error {
	override readonly name = 'OperatorMistake';
}

/** Recognises the error by name, as `instanceof` fails if Vite and Node each load this module. */
export function isOperatorMistake(error: unknown): error is OperatorMistake {
	return error instanceof Error && error.name === 'OperatorMistake';
}
