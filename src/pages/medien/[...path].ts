import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shownImages } from '#src/site/texts.ts';
import { encodeImage } from '#src/entries/images/encode-image.ts';
import { contentDir } from '#src/site/portal/portal.ts';

export function getStaticPaths() {
	return shownImages().flatMap((image) =>
		[
			{ path: image.file, width: image.width },
			...image.sources.flatMap((each) => each.variants),
		].map((made) => ({ params: { path: made.path }, props: { image, made } })),
	);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const { image, made } = props;
	const bytes = readFileSync(join(contentDir, image.file));
	return new Response(new Uint8Array(await encodeImage(bytes, image, made)));
};
