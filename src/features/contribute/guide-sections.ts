import type { Heading } from '#src/entries/articles/headings.ts';
import { forgeOf } from '#src/site/portal/forge.ts';
import { sectionId } from '#src/model/page-anchors.ts';
import { portal } from '#src/site/portal/portal.ts';

/** Sections of the page for those who write; heading ids are `abschnitt-` and the name. */
export const guideSections = {
	aendern: 'Eine Seite ändern',
	browser: 'Im Browser',
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

/** @returns the headings of the page, for its table of contents */
export function guideHeadings(): Heading[] {
	const onForge: Name[] = forgeOf(portal) ? ['browser', 'git'] : [];
	return (['aendern', ...onForge, 'angaben', 'regeln'] as const).map(heading);
}
