import { SaxesParser } from 'saxes';

/** Ends the reading of broken XML, which would report one error for every sign that is left. */
class BrokenXml extends Error {}

/**
 * Reads XML with the handlers that `prepare` sets, up to the first error.
 *
 * @returns whether the text is well-formed XML, and where reading ended
 */
export function readXml(
	text: string,
	prepare: (parser: SaxesParser) => void,
): { whole: boolean; at: number } {
	const parser = new SaxesParser({ xmlns: false });
	parser.on('error', ({ message }) => {
		throw new BrokenXml(message);
	});
	prepare(parser);
	try {
		parser.write(text).close();
		return { whole: true, at: parser.position };
	} catch (error) {
		if (error instanceof BrokenXml) return { whole: false, at: parser.position };
		throw error;
	}
}
