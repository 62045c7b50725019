import { ofKind } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import { oncePer } from '#src/base/once.ts';
import { allEntries, findEntry } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import { publishedSets } from './data-files.ts';
import { excelFile } from './excel-file.ts';

/** @returns the entries of a kind as a spreadsheet; undefined if there is none */
export const excelOf = oncePer((kind: KindId): Promise<Buffer> | undefined => {
	const entries = ofKind(allEntries(), kind);
	const { set } = publishedSets().find((each) => each.set.kind === kind) ?? {};
	if (!set || entries.length === 0) return undefined;
	const { name, fullAddress } = publication();
	return excelFile(set, entries, name, { resolve: findEntry, fullAddress });
});
