/**
 * Breaks a label into lines, since SVG text does not wrap.
 *
 * @param width characters a line may have; a single longer word stays whole
 */
export function wrapLabel(label: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of label.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
