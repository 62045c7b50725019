import { once } from '#src/base/once.ts';
import { experienceMatrix, type MatrixRow } from '#src/site/experience/matrix.ts';
import { network } from '#src/site/network.ts';
import { entriesOf } from '#src/site/published.ts';
import type { Entry } from '#src/model/entry.ts';
import { listPages, type ListPage } from '../catalogue/list-pages.ts';
import { matrixRowsAPage } from '../experience/matrix-rows.ts';

/** A page of the matrix of municipalities and topics. */
export type MatrixPage = ListPage<MatrixRow<Entry<'kommunen'>>>;

/** Which municipality has which topic; laid out once for all pages. */
export const municipalityMatrix = once(() =>
	experienceMatrix(
		entriesOf('kommunen'),
		entriesOf('themen').map(({ id }) => id),
		network().contributionsOfMunicipalities,
	),
);

/** @returns the pages of the matrix, at least one. */
export function matrixPages(): MatrixPage[] {
	const { rows } = municipalityMatrix();
	return listPages('/erfahrungen/', rows, matrixRowsAPage(rows));
}
