import { choice } from './choice.ts';
import { PRECISIONS } from './precision.ts';

/** How exactly a source states a figure. */
export const genauigkeit = choice(PRECISIONS, {
	title: 'Genauigkeit',
	description: 'Wie genau die Quelle die Zahl nennt.',
}).default('genau');
