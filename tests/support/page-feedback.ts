import { attribute, elementsOf, type BuiltSite } from './built-site.ts';

const DECLARATION = 'barrierefreiheit/';
const FORMS = 'mitmachen/aendern/';

/**
 * Finds pages without a report of barriers and a question under the page's own address, without a way to report a
 * mistake, and without a link to the declaration of accessibility.
 *
 * @param base path of the portal, with slashes at both ends
 * @param mail address that gets the reports
 * @returns one line per page: its path and what is wrong
 */
export function feedbackMistakes(
	{ pages }: BuiltSite,
	{ base, mail }: { base: string; mail: string },
): string[] {
	const [origin = ''] = pages.flatMap(({ tree }) =>
		elementsOf(tree, 'link')
			.filter((link) => attribute(link, 'rel') === 'canonical')
			.map((link) => new URL(attribute(link, 'href') ?? '').origin),
	);
	return pages.flatMap(({ path, tree }) => {
		const canonical = elementsOf(tree, 'link')
			.filter((link) => attribute(link, 'rel') === 'canonical')
			.map((link) => attribute(link, 'href') ?? '')[0];
		// The page of missing addresses has none of its own; a script puts in the one that was asked for.
		const address = canonical ?? `${origin}${base}${path.slice(1)}`;
		const [title = ''] = elementsOf(tree, 'meta')
			.filter((meta) => attribute(meta, 'property') === 'og:title')
			.map((meta) => attribute(meta, 'content') ?? '');
		const links = elementsOf(tree, 'footer')
			.flatMap((footer) => elementsOf(footer, 'a'))
			.map((link) => attribute(link, 'href') ?? '');
		const mails = links.filter((href) => href.startsWith(`mailto:${mail}?`)).map(mailOf);
		const wrong: string[] = [];
		for (const start of ['Barriere melden: ', 'Frage zu: ']) {
			const found = mails.filter(({ subject }) => subject.startsWith(start));
			const [only] = found;
			if (!only || found.length > 1) wrong.push(`${found.length} mails „${start}“`);
			else if (only.subject !== start + title) wrong.push(`names „${only.subject}“`);
			else if (only.body.split('\n')[0] !== `Seite: ${address}`)
				wrong.push(`reports „${only.body.split('\n')[0]}“`);
		}
		const leadsToForm = links.some((href) => href.startsWith(`${base}${FORMS}`));
		if (!leadsToForm && !mails.some(({ subject }) => subject === `Hinweis zu: ${title}`))
			wrong.push('takes no report of a mistake');
		if (!links.includes(base + DECLARATION)) wrong.push('does not lead to the declaration');
		return wrong.map((each) => `${path} ${each}`);
	});
}

function mailOf(href: string): { subject: string; body: string } {
	const fields = new URL(href).searchParams;
	return { subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' };
}
