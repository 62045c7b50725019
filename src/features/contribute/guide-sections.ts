import type { Heading } from '#src/entries/articles/headings.ts';
import { forgeOf } from '#src/site/portal/forge.ts';
import { sectionId } from '#src/model/page-anchors.ts';
import { portal } from '#src/site/portal/portal.ts';

/** Sections of the page „Mitmachen“ besides its text; heading ids are `abschnitt-` and the name. */
export const guideSections = {
	browser: 'Im Browser',
	mail: 'Mit E-Mail',
	git: 'Mit Git',
	angaben: 'Was in ein Praxisbeispiel gehört',
	regeln: 'Was die Prüfung verlangt',
} as const;

type Name = keyof typeof guideSections;

const heading = (name: Name): Heading => ({
	slug: sectionId(name),
	depth: 2,
	text: guideSections[name],
});

/** @returns the headings before and after the page's own text, for its table of contents. */
export function guideHeadings(): { before: Heading[]; after: Heading[] } {
	const ways: Name[] = forgeOf(portal) ? ['browser', 'mail', 'git'] : ['mail'];
	return { before: ways.map(heading), after: [heading('angaben'), heading('regeln')] };
}
