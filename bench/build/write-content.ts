import {
	appendFileSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
	inventArticle,
	inventArticles,
	type InventedArticle,
	type Series,
	type Surroundings,
} from './invented-articles.ts';

/**
 * Writes a portal's content into an empty folder: the project's own, and beside it invented articles.
 *
 * @returns the invented articles
 */
export function writeContent(folder: string, count: number, series: Series): InventedArticle[] {
	cpSync('content', folder, { recursive: true });
	const articles = inventArticles(count, series, ownSurroundings());
	for (const article of articles) write(join(folder, fileOf(article)), article.file);
	return articles;
}

/** A change of content as a writer saves it. */
export interface ContentEdit {
	/** What it is, in the bench's table. */
	name: string;
	apply: (folder: string) => void;
}

/** @returns changes of the content that {@link writeContent} wrote, to be made one after another */
export function contentEdits(articles: readonly InventedArticle[], series: Series): ContentEdit[] {
	const topic = `themen/${String(ownSurroundings().topics[0])}.yaml`;
	return [
		{
			name: 'ein Text geändert',
			apply(folder) {
				const [article] = articles;
				if (article) appendFileSync(join(folder, fileOf(article)), '\nNeu hinzugefügt.\n');
			},
		},
		{
			name: 'Titel eines Themas geändert',
			apply(folder) {
				const text = readFileSync(join(folder, topic), 'utf8');
				writeFileSync(join(folder, topic), text.replace(/^titel: .*$/m, 'titel: Neuer Titel'));
			},
		},
		{
			name: 'ein neuer Beitrag',
			apply(folder) {
				const added = inventArticle(articles.length, series, ownSurroundings());
				write(join(folder, fileOf(added)), added.file);
			},
		},
	];
}

const fileOf = ({ kind, id }: InventedArticle) => `${kind}/${id}.mdx`;

/** What invented articles can refer to in the project's own content. */
function ownSurroundings(): Surroundings {
	return {
		topics: ownTopics(),
		municipalities: readFileSync('content/kommunen/kommunen.csv', 'utf8')
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => line.split(',')[0] ?? ''),
	};
}

/** @returns ids of the project's own topics */
export function ownTopics(): string[] {
	return readdirSync('content/themen')
		.sort()
		.map((name) => name.replace(/\.yaml$/, ''));
}

/** Writes a file; its folder is created. */
export function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
