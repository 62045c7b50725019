import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { imageFiles } from '#src/site/texts.ts';
import { encodeImage } from '#src/entries/images/encode-image.ts';
import { imageBytes } from '#src/site/image-bytes.ts';

export function getStaticPaths() {
	return imageFiles().map((file) => ({ params: { path: file.made.path }, props: file }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
	const bytes = imageBytes(props.image.file);
	return new Response(new Uint8Array(await encodeImage(bytes, props.image, props.made)));
};
