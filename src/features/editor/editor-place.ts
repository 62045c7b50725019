import { forgeOf, type Forge } from '#src/site/portal/forge.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';

/**
 * Where the editor of a portal is: on its pages, on a host of its own, or nowhere because the operator does not want
 * one. Without a forge it can only be practised.
 */
export type EditorPlace =
	| { at: 'here'; forge: Forge | undefined }
	| { at: 'elsewhere'; address: string }
	| { at: 'nowhere' };

/**
 * @param siteUrl host for which the pages are built, without a slash at the end; for the editor's own host they have
 * the editor
 */
export function editorPlace(
	portal: Pick<Portal, 'redaktion' | 'quelltext'>,
	siteUrl: string,
): EditorPlace {
	const { angebot, adresse } = portal.redaktion;
	if (angebot === 'aus') return { at: 'nowhere' };
	const address = adresse?.replace(/\/+$/, '');
	if (address !== undefined && address !== siteUrl) return { at: 'elsewhere', address };
	return { at: 'here', forge: forgeOf(portal) };
}
