import { SaxesParser } from 'saxes';

/** @returns what a strict XML parser has to say against a text; empty if it is well-formed. */
export function xmlMistakes(text: string): string[] {
	const mistakes: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => mistakes.push(message));
	parser.write(text).close();
	return mistakes;
}
