import type { z } from 'zod';

/** Issue of an entry that names no body, or two: exactly one of `kommune` and `organisation` is expected. */
export function oneBody(
	context: z.core.ParsePayload<{ kommune?: unknown; organisation?: unknown }>,
) {
	const { kommune, organisation } = context.value;
	if ((kommune === undefined) !== (organisation === undefined)) return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		path: kommune === undefined ? [] : ['organisation'],
		params: {
			expected: 'genau eines der Felder `kommune` und `organisation`',
			fields: ['kommune'],
			asked:
				kommune === undefined
					? 'Wählen Sie die Kommune oder, wenn es keine des Kreises war, die Organisation.'
					: 'Wählen Sie nur eines von beiden: die Kommune oder die Organisation.',
		},
	});
}
