import { formKindIds, kindOf, type KindId } from './kinds.ts';

/** @returns the address of the form for a kind, below the portal's base */
export function formPath(id: KindId): string {
	return `/mitmachen/neu/${id}/`;
}

/** @returns heading and other names of the form for a kind */
export function formPageOf(id: KindId): { title: string; searchNames: string[] } {
	const { singular } = kindOf(id);
	return {
		title: `${singular} beitragen`,
		searchNames: [`${singular} einreichen`, `${singular} eintragen`, `${singular} melden`],
	};
}

/** Addresses of the forms. */
export const formRoutes: readonly string[] = formKindIds.map(formPath);
