import { SaxesParser } from 'saxes';

/** @returns the errors a strict XML parser finds in a text; empty if the text is well-formed. */
export function xmlMistakes(text: string): string[] {
	const mistakes: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => mistakes.push(message));
	parser.write(text).close();
	return mistakes;
}
