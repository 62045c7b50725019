import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { imageFiles } from '#src/site/texts.ts';
import { encodeImage } from '#src/entries/images/encode-image.ts';
import { contentDir } from '#src/site/portal/portal.ts';

export function getStaticPaths() {
	return imageFiles().map((file) => ({ params: { path: file.made.path }, props: file }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const bytes = readFileSync(join(contentDir, props.image.file));
	return new Response(new Uint8Array(await encodeImage(bytes, props.image, props.made)));
};
