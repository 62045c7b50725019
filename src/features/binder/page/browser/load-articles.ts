/** An article of the binder, as its page shows it. */
export interface BoundArticle {
	/** Kind and id, as the binder names it. */
	name: string;
	/** Address of its page. */
	href: string;
	title: string;
	/** Name of its kind in the singular. */
	kind: string;
	/** Address of its Word document, if it has one. */
	word: string | undefined;
	/** Its text, with title, facts and sources; undefined if it could not be had. */
	text: HTMLElement | undefined;
	/** What became of it, in words, if it could not be had. */
	trouble?: string;
}

/**
 * Loads articles from their pages; a page that moved is followed.
 *
 * @param base address of the portal, with a slash at the end
 */
export async function loadArticles(
	base: string,
	names: readonly string[],
): Promise<BoundArticle[]> {
	return Promise.all(names.map((name) => loadArticle(base, name)));
}

async function loadArticle(base: string, name: string, followed = false): Promise<BoundArticle> {
	const href = `${base}${name}/`;
	const missing = (trouble: string): BoundArticle => ({
		...{ name, href, title: name, kind: '', word: undefined, text: undefined, trouble },
	});
	try {
		const response = await fetch(href);
		if (response.status === 404) return missing('Diesen Beitrag gibt es nicht oder nicht mehr.');
		if (!response.ok) return missing('Der Beitrag ließ sich nicht laden.');
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const text = page.querySelector<HTMLElement>('main > article');
		const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
		const own = canonical && URL.canParse(canonical) ? new URL(canonical).pathname : href;
		if (!text && own !== href && own.startsWith(base) && !followed) {
			const now = await loadArticle(base, own.slice(base.length).replace(/\/$/, ''), true);
			return { ...now, name };
		}
		if (!text) return missing('Diesen Beitrag gibt es nicht mehr.');
		return {
			...{ name, href, text },
			title: text.querySelector('h1')?.textContent?.trim() ?? name,
			kind: text.querySelector<HTMLElement>('[data-mappe]')?.dataset['art'] ?? '',
			word: text.querySelector('.herunterladen a')?.getAttribute('href') ?? undefined,
		};
	} catch {
		return missing('Der Beitrag ließ sich nicht laden. Prüfen Sie Ihre Verbindung.');
	}
}
