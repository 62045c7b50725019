import type { Kind } from './kind.ts';
import { formKindIds, kindIds, kindOf, type KindId } from './kinds.ts';

/** @returns the address of the form for a kind, below the portal's base */
export function formPath(id: KindId): string {
	return `/mitmachen/neu/${id}/`;
}

/** The long form on the page of a kind, which begins with the mail. */
export const LONG_FORM = '#schritt-1';

/** What people call it. */
const NAMES = ['beitragen', 'einreichen', 'eintragen', 'weitergeben'];

/**
 * @returns heading, sentence, questions and other names of the form for a kind
 * @throws Error for a kind without a form
 */
export function formPageOf(id: KindId): NonNullable<Kind['byForm']> & { searchNames: string[] } {
	const { singular, byForm } = kindOf(id);
	if (!byForm) throw new Error(`There is no form for ${id}.`);
	return { ...byForm, searchNames: NAMES.map((verb) => `${singular} ${verb}`) };
}

/** Kinds whose entries have a file each, which the form for corrections changes. */
export const correctionKindIds: readonly KindId[] = kindIds.filter(
	(id) => kindOf(id).storage !== 'csv',
);

/** @returns the address of the form that corrects entries of a kind, below the portal's base */
export function correctionFormPath(id: KindId): string {
	return `/mitmachen/aendern/${id}/`;
}

/** @returns the address of the form with an entry in it; undefined for kinds that are kept in a table */
export function correctionPath({ kind, id }: { kind: KindId; id: string }): string | undefined {
	return correctionKindIds.includes(kind) ? `${correctionFormPath(kind)}?artikel=${id}` : undefined;
}

/** Addresses of the forms. */
export const formRoutes: readonly string[] = [
	...formKindIds.map(formPath),
	...correctionKindIds.map(correctionFormPath),
];

/** Address of what the preview of the forms has to know of the portal. */
export const PREVIEW_DATA_PATH = '/mitmachen/vorschau.json';
