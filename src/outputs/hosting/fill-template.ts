/**
 * Replaces every `{{name}}` of a template with its value. A line with the name of a list is repeated
 * for each of its values, and left out if the list is empty.
 *
 * @throws Error naming a value that is missing
 */
export function fillTemplate(
	template: string,
	values: Readonly<Record<string, string | readonly string[]>>,
): string {
	const lines = template.split('\n').flatMap((line) => {
		const list = Object.entries(values).find(
			([key, value]) => Array.isArray(value) && line.includes(`{{${key}}}`),
		);
		return list
			? [list[1]].flat().map((value) => line.replace(`{{${list[0]}}}`, () => value))
			: line;
	});
	return lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
		const value = values[key];
		if (typeof value !== 'string')
			throw new Error(`Nothing is given for {{${key}}} in the template`);
		return value;
	});
}
