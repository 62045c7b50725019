import { globSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { write } from './write-content.ts';

/** An article as every generator can build it. */
export interface PlainArticle {
	id: string;
	title: string;
	summary: string;
	/** Markdown without components. */
	text: string;
}

/**
 * Reads all articles of a content folder, so that other generators build the same texts as the portal.
 * Their components are left out, what is inside of them stays.
 */
export function plainArticles(contentDir: string): PlainArticle[] {
	return globSync('*/**/*.mdx', { cwd: contentDir })
		.sort()
		.map((file) => {
			const [, front = '', text = ''] =
				/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(contentDir, file), 'utf8')) ??
				[];
			const data = parse(front) as Record<string, unknown>;
			return {
				id: file.replace(/(?:\/index)?\.mdx$/, '').replaceAll('/', '-'),
				title: [data['titel'], data['begriff'], data['name']].find(isText) ?? file,
				summary: isText(data['kurzfassung']) ? data['kurzfassung'] : '',
				text: plainText(text),
			};
		});
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Leaves out components and pictures, which only the portal has. */
function plainText(text: string): string {
	return text.replaceAll(/<\/?[A-Z][^>]*>/g, '').replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '');
}

/** Articles as files of a generator that wants English names in the front matter. */
function writeArticles(
	folder: string,
	articles: readonly PlainArticle[],
	extension: 'md' | 'mdx',
): void {
	for (const { id, title, summary, text } of articles) {
		const front = stringify({ title, description: summary });
		write(join(folder, `${id}.${extension}`), `---\n${front}---\n${text}`);
	}
}

/** The site's packages, of which Astro's has to be the project's own. */
const STARLIGHT = {
	type: 'module',
	private: true,
	dependencies: { astro: versionOf('astro'), '@astrojs/starlight': '0.42.4' },
};

/** @returns the version of a package of the project */
export function versionOf(name: string): string {
	const text = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
	return String((JSON.parse(text) as { version: unknown }).version);
}

const CONFIG = {
	md: `export default { cacheDir: './.cache' };\n`,
	mdx: `import mdx from '@astrojs/mdx';\nexport default { cacheDir: './.cache', integrations: [mdx()] };\n`,
};

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	const articles = await getCollection('texte');
	return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<!doctype html>
<html lang="de">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>{article.data.title}</title>
		<meta name="description" content={article.data.description} />
	</head>
	<body>
		<main>
			<h1>{article.data.title}</h1>
			<Content />
		</main>
	</body>
</html>
`;

/** Writes a site with nothing but Astro and a minimal layout, with the project's packages. */
export function writeBareSite(
	folder: string,
	articles: readonly PlainArticle[],
	extension: 'md' | 'mdx',
): void {
	write(join(folder, 'package.json'), stringifyJson({ type: 'module', private: true }));
	write(join(folder, 'astro.config.mjs'), CONFIG[extension]);
	write(
		join(folder, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
	texte: defineCollection({ loader: glob({ pattern: '**/*.${extension}', base: './texte' }) }),
};
`,
	);
	write(join(folder, 'src/pages/[id].astro'), PAGE);
	writeArticles(join(folder, 'texte'), articles, extension);
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/**
 * Writes a Starlight site in German whose menu has only a link for each of some pages: with the usual menu,
 * every page links to every other.
 *
 * @param linked ids of the pages in the menu
 */
export function writeStarlightSite(
	folder: string,
	articles: readonly PlainArticle[],
	linked: readonly string[],
): void {
	write(join(folder, 'package.json'), stringifyJson(STARLIGHT));
	const sidebar = linked.map((id) => ({ label: id, link: `/${id}/` }));
	write(
		join(folder, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
export default {
	integrations: [
		starlight({
			title: 'Vergleich',
			locales: { root: { label: 'Deutsch', lang: 'de' } },
			sidebar: ${JSON.stringify(sidebar)},
		}),
	],
};
`,
	);
	write(
		join(folder, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	writeArticles(join(folder, 'src/content/docs'), articles, 'md');
}

const stringifyJson = (data: object) => `${JSON.stringify(data)}\n`;
