import { isoDay } from './date.ts';
import { text } from './text.ts';

/** Which version of the law the authors have read, and of which law if they read several. */
export const rechtsstandfelder = (factOrder: number) => ({
	rechtsstand: isoDay({
		title: 'Gelesene Gesetzesfassung',
		description:
			'Datum der gelesenen Fassung („Fassung vom …“): der Tag des Gesetzes, das sie geändert hat, nicht des Inkrafttretens und nicht des Lesens. Nennt der Text keines, der Stand der Sammlung. Bei mehreren Gesetzen zählt die älteste Fassung.',
		past: true,
		versionOf: 'rechtsstand_zu',
		factOrder,
	}),
	rechtsstand_zu: text(
		{
			title: 'Fassung von',
			description: 'Welches Gesetz in dieser Fassung gelesen wurde, wenn es mehrere sein könnten.',
			askedLater: true,
		},
		{ max: 60 },
	).optional(),
});
