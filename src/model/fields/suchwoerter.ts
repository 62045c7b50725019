import { z } from 'zod';
import { field } from '../field-meta.ts';

/** Words people type who look for an entry, and which its names and texts do not have. */
export const suchwoerter = field(
	// A comma would end the word in the index.
	z
		.array(
			z
				.string()
				.trim()
				.min(2)
				.max(60)
				.regex(/^[^,]*$/),
		)
		// A guide answers many a task, and each has its everyday words.
		.max(50),
	{
		title: 'Suchwörter',
		description:
			'Wörter, mit denen jemand danach sucht und die im Text fehlen: Alltagswörter, Mundart, englische und Markennamen.',
		shownAs: 'text',
		searchWord: true,
	},
);
