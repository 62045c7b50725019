/** A colour, its background, and the least contrast WCAG 2.2 requires between them. */
export interface ColourPair {
	/** CSS colours. */
	front: string;
	ground: string;
	/** 4.5 for text (1.4.3), 3 for parts and graphics (1.4.11). */
	least: 4.5 | 3;
}

const kern = (name: string) => `var(--kern-color-${name})`;
const numbered = (name: string, count: number) =>
	Array.from({ length: count }, (_, index) => `var(--diagramm-${name}-${index + 1})`);

const PAGE = kern('layout-background-default');
const HUED = kern('layout-background-hued');
const INK = kern('layout-text-default');
const MUTED = kern('layout-text-muted');
const ACTION = kern('action-default');
/** Background of found words, whose letters always have the text colour. */
const FOUND = 'color-mix(in oklch, var(--farbe-landesgelb) 45%, transparent)';
const FEEDBACK = ['danger', 'warning', 'success', 'info'].map((name) => kern(`feedback-${name}`));
const CHART = [...numbered('stufe', 11), ...numbered('farbe', 8)];

const pairs = (
	least: ColourPair['least'],
	fronts: readonly string[],
	grounds: readonly string[],
): ColourPair[] => fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, least })));

/** Every pair of colours in the portal's own styles. */
export const colourPairs: readonly ColourPair[] = [
	...pairs(4.5, [INK, MUTED, ACTION, kern('action-visited'), ...FEEDBACK], [PAGE, HUED]),
	...pairs(4.5, [INK], [FOUND]),
	// Buttons, the active suggestion, letters of compared cases, the symbol of the map.
	...pairs(4.5, [PAGE], [INK, ACTION]),
	...pairs(4.5, ['var(--diagramm-schluessel)'], CHART),
	// Focus and frames, boxes, circles, status dots, bars.
	...pairs(3, [INK, MUTED, ACTION, kern('form-input-border'), ...FEEDBACK], [PAGE, HUED]),
	...pairs(3, ['var(--diagramm-balken)'], [PAGE, HUED]),
	...pairs(3, CHART, [PAGE]),
];

/** Colours without information, by role and variable, with the reason. */
export const decorative: Readonly<Record<string, string>> = {
	'part --farbe-linie': 'hairlines between what space keeps apart; circles a filter left out',
	'ground --farbe-linie': 'hairlines between the doors of the start page',
	'part --farbe-landesgelb': 'half of the mark; a line below the page’s menu entry, which is bold',
	'part --kern-color-layout-background-hued': 'room around a source that was jumped to',
	'part --kern-color-layout-background-default': 'fill of empty circles and bars, gaps of charts',
};
