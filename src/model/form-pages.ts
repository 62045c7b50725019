import { formKindIds, kindOf, type KindId } from './kinds.ts';

/** @returns the address of the form for a kind, below the portal's base */
export function formPath(id: KindId): string {
	return `/mitmachen/neu/${id}/`;
}

/**
 * @returns heading, sentence and other names of the form for a kind
 * @throws Error for a kind without a form
 */
export function formPageOf(id: KindId): { title: string; sentence: string; searchNames: string[] } {
	const { singular, byForm } = kindOf(id);
	if (!byForm) throw new Error(`There is no form for ${id}.`);
	return { ...byForm, searchNames: [`${singular} einreichen`, `${singular} eintragen`] };
}

/** Addresses of the forms. */
export const formRoutes: readonly string[] = formKindIds.map(formPath);
