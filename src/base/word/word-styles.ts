/** Ids of the styles of Word documents; the template defines them, the text names them. */
export const STYLES = {
	title: 'Title',
	lead: 'Kurzfassung',
	heading1: 'Heading1',
	heading2: 'Heading2',
	heading3: 'Heading3',
	heading4: 'Heading4',
	quote: 'Zitat',
	boxTitle: 'HinweisTitel',
	code: 'Code',
	inlineCode: 'CodeZeichen',
	rule: 'Trennlinie',
	task: 'Aufgabe',
	cell: 'Tabelle',
	cellHead: 'Tabellenkopf',
	gap: 'Abstand',
	link: 'Hyperlink',
	note: 'EndnoteText',
	noteMark: 'EndnoteReference',
} as const;

/** Below the heading of the end notes, which some programs put on a page of their own. */
export const NOTES_BELOW = 'Die hochgestellten Zahlen im Text führen zu diesen Quellen.';

/** Levels of lists that Word knows. */
export const LEVELS = 9;
/** Number of the list with dots. */
export const BULLETS = 2;
/** Numbers of the numbered lists of a text begin here. */
export const FIRST_OWN_LIST = 10;

/** Sizes in twentieths of a point: A4, the margins of German letters, and the width that is left. */
export const PAGE = { width: 11906, height: 16838, side: 1417, top: 1701, bottom: 1417 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
