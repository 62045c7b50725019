interface Mark {
	label: string;
	from?: string;
	until?: string;
}

/** @returns marks as one text for the index: `2026-01-01..:Gilt nicht mehr` */
export function writeMarks(marks: readonly Mark[]): string {
	return marks.map(({ from = '', until = '', label }) => `${from}..${until}:${label}`).join(';');
}

/**
 * @param text from {@link writeMarks}
 * @param day ISO day
 * @returns labels of the marks that apply on that day
 */
export function marksOn(text: string, day: string): string[] {
	return text.split(';').flatMap((mark) => {
		const [, from = '', until = '', label] = /^([\d-]*)\.\.([\d-]*):(.+)$/.exec(mark) ?? [];
		return label && from <= day && (until === '' || day <= until) ? [label] : [];
	});
}
