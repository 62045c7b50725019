import type { APIRoute } from 'astro';
import { previewData } from '#src/features/contribute/form/preview/preview-files.ts';

/** What the preview of the form knows of the portal. */
export const GET: APIRoute = () => Response.json(previewData());
