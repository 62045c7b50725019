import { references } from './reference.ts';

/**
 * The solutions an entry is about, one to three. What shares one is shown together: on the solution's page, with what
 * it cost, and as related.
 *
 * @param factOrder place in the fact box of the kind
 */
export function solutions({ factOrder }: { factOrder: number }) {
	return references(
		['loesungen'],
		{
			title: 'Lösung',
			description:
				'Kennung der Lösung, um die es geht, bei mehreren die wichtigste zuerst: Zu ihr zählen die genannten Produkte. Was dieselbe Lösung hat, steht auf ihrer Seite und wird miteinander verglichen.',
			formHelp: 'Die Lösung, um die es geht, wenn das Portal sie schon kennt.',
			factOrder,
			filter: true,
		},
		{ min: 1, max: 3 },
	).optional();
}
