import { expect, test } from 'vitest';
import { renderFile, type AstroApp, type SiteFile } from './astro-app.ts';

const site: SiteFile = {
	file: 'a/index.html',
	path: '/wissen/a/',
	route: { component: 'src/pages/a.astro' } as SiteFile['route'],
	props: {},
};

const appThat = (render: (request: Request) => Promise<Response>) =>
	({ render }) as unknown as AstroApp;

test('a file is rendered at its full address', async () => {
	const app = appThat((request) => Promise.resolve(new Response(`Grüße von ${request.url}`)));
	const content = await renderFile(app, site, 'https://portal.example');
	expect(content.toString()).toBe('Grüße von https://portal.example/wissen/a/');
});

test('a page that fails is named, with the cause', async () => {
	const cause = new Error('x is not a function');
	const failing = renderFile(
		appThat(() => Promise.reject(cause)),
		site,
		'https://portal.example',
	);
	await expect(failing).rejects.toThrow(
		'The page /wissen/a/ (src/pages/a.astro) cannot be rendered',
	);
	await expect(failing).rejects.toMatchObject({ cause });
});
