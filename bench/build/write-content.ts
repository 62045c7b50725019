import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventArticles, type InventedArticle, type Series } from './invented-articles.ts';

/**
 * Writes a portal's content into an empty folder: the project's own, and beside it invented articles.
 *
 * @returns the invented articles
 */
export function writeContent(folder: string, count: number, series: Series): InventedArticle[] {
	cpSync('content', folder, { recursive: true });
	const articles = inventArticles(count, series, {
		topics: readdirSync('content/themen').map((name) => name.replace(/\.yaml$/, '')),
		municipalities: readFileSync('content/kommunen/kommunen.csv', 'utf8')
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => line.split(',')[0] ?? ''),
	});
	for (const { kind, id, file } of articles) write(join(folder, kind, `${id}.mdx`), file);
	return articles;
}

/** Writes a file; its folder is created. */
export function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
