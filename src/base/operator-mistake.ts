/** Something the person who runs the portal can mend; the message is German and complete. */
export class OperatorMistake extends Error {
	override readonly name = 'OperatorMistake';
}

/** Recognises the mistake by name: Vite and Node may each have loaded this module. */
export function isOperatorMistake(error: unknown): error is OperatorMistake {
	return error instanceof Error && error.name === 'OperatorMistake';
}
