// Loaded when somebody wants to see the entry as its page: the functions that make pages, in the browser.
import { entryPreview, type PreviewedEntry } from '../preview/entry-preview.ts';
import type { PreviewData } from '../preview/preview-data.ts';

/** Keeps the ids of the preview apart from those of the form. */
const OWN = 'vorschau-';

const loaded = new Map<string, Promise<PreviewData>>();

/**
 * Shows an entry as its page will.
 *
 * @param place element for the preview
 * @param address of what the preview has to know of the portal
 */
export async function showPreview(
	place: HTMLElement,
	entry: PreviewedEntry,
	address: string,
): Promise<void> {
	const page = document.createElement('template');
	page.innerHTML = entryPreview(entry, await dataAt(address));
	withOwnIds(page.content);
	place.replaceChildren(page.content);
	// Its boxes to tick are none of the form's questions.
	place.oninput = (event) => event.stopPropagation();
}

function dataAt(address: string): Promise<PreviewData> {
	const known = loaded.get(address) ?? load(address);
	loaded.set(address, known);
	known.catch(() => loaded.delete(address));
	return known;
}

async function load(address: string): Promise<PreviewData> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(String(answer.status));
	return (await answer.json()) as PreviewData;
}

function withOwnIds(page: DocumentFragment): void {
	for (const element of page.querySelectorAll('[id]')) element.id = OWN + element.id;
	for (const link of page.querySelectorAll('a[href^="#"]'))
		link.setAttribute('href', `#${OWN}${link.getAttribute('href')?.slice(1)}`);
	// Another page in place of the form would be a fright.
	for (const link of page.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) {
		link.target = '_blank';
		link.rel = 'noopener';
	}
	for (const name of ['aria-labelledby', 'aria-describedby'])
		for (const element of page.querySelectorAll(`[${name}]`))
			element.setAttribute(name, OWN + element.getAttribute(name));
}
