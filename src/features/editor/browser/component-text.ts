/** @returns a pattern for a component around paragraphs, with its attributes and its text */
export function componentPattern(name: string): RegExp {
	return new RegExp(
		String.raw`^<${name}(?<attribute>(?:\s+\w+="[^"]*")*)\s*>\s*\n(?<text>[\s\S]*?)\n\s*</${name}>$`,
		'm',
	);
}

/** @returns the values that a form shows for a component found by {@link componentPattern} */
export function componentValues({ groups = {} }: RegExpMatchArray): Record<string, string> {
	const attributes = (groups['attribute'] ?? '').matchAll(/(\w+)="([^"]*)"/g);
	const values = [...attributes].map(([, name = '', value = '']) => [name, value] as const);
	return { ...Object.fromEntries(values), text: (groups['text'] ?? '').trim() };
}

/**
 * Writes a component as texts have it: its attributes on one line, its text between empty lines.
 *
 * @param attributes names, in the order in which they are written; those without a value are left out
 */
export function componentBlock(
	name: string,
	attributes: readonly string[],
	values: Readonly<Record<string, unknown>>,
): string {
	const written = attributes.flatMap((attribute) => {
		const value = values[attribute];
		return typeof value === 'string' && value !== ''
			? ` ${attribute}="${value.replaceAll('"', '„')}"`
			: [];
	});
	const text = typeof values['text'] === 'string' ? values['text'].trim() : '';
	return `<${name}${written.join('')}>\n\n${text}\n\n</${name}>`;
}
