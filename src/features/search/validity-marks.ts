interface Mark {
	label: string;
	from?: string;
	until?: string;
	/** It is no warning. */
	quiet?: true;
}

/** @returns marks as one text for the index: `2026-01-01..:Gilt nicht mehr`; a quiet one has `~` instead of the colon */
export function writeMarks(marks: readonly Mark[]): string {
	return marks
		.map(
			({ from = '', until = '', label, quiet }) => `${from}..${until}${quiet ? '~' : ':'}${label}`,
		)
		.join(';');
}

/**
 * @param text from {@link writeMarks}
 * @param day ISO day
 * @returns the marks that apply on that day
 */
export function marksOn(text: string, day: string): { label: string; quiet: boolean }[] {
	return text.split(';').flatMap((mark) => {
		const [, from = '', until = '', sort, label] =
			/^([\d-]*)\.\.([\d-]*)([:~])(.+)$/.exec(mark) ?? [];
		const applies = from <= day && (until === '' || day <= until);
		return label && applies ? [{ label, quiet: sort === '~' }] : [];
	});
}
