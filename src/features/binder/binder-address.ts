/** Start of the fragment that carries a binder to somebody else. */
const PREFIX = '#beitraege=';

/** An article as binders name it: kind and id, as in its address. */
const ARTICLE = /^[a-z]+\/[a-z0-9-]+$/;

/** @returns the fragment of an address that carries a binder */
export function binderFragment(articles: readonly string[]): string {
	return PREFIX + articles.join(',');
}

/** @returns the articles of an address, each once; undefined if it carries no binder */
export function binderIn(fragment: string): string[] | undefined {
	if (!fragment.startsWith(PREFIX)) return undefined;
	return articlesAmong(fragment.slice(PREFIX.length).split(/,|%2C/i));
}

/** @returns what can be the name of an article, each once: texts of others may be anything */
export function articlesAmong(texts: readonly string[]): string[] {
	return [...new Set(texts)].filter((text) => ARTICLE.test(text));
}

/** @returns the articles with one of them moved by a number of places */
export function moved(articles: readonly string[], article: string, by: number): string[] {
	const from = articles.indexOf(article);
	const rest = articles.filter((each) => each !== article);
	return rest.toSpliced(Math.max(0, from + by), 0, article);
}
