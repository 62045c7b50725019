/**
 * The areas of the portal: entries of the main menu, and groups of the footer, in their order. Every list and every fixed
 * page says in which it is, so that no page is without a marked place in the menu.
 */
export const areas = {
	themen: { text: 'Themen', path: '/themen/' },
	beispiele: { text: 'Beispiele', path: '/praxisbeispiele/' },
	leitfaeden: { text: 'Leitfäden', path: '/leitfaeden/' },
	netz: { text: 'Wer hat was', path: '/erfahrungen/' },
	termine: { text: 'Termine', path: '/termine/' },
	mitmachen: { text: 'Mitmachen', path: '/mitmachen/' },
	mehr: { text: 'Mehr', path: undefined },
} as const satisfies Record<string, { text: string; path: string | undefined }>;

/** Id of an area. */
export type AreaId = keyof typeof areas;
