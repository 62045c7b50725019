import { queryOnce } from '#src/base/query.ts';
import { newestOf } from '#src/model/newest-entries.ts';
import { articles } from './published.ts';

/** Entries that the start page names. */
const SHOWN = 6;

/** The entries that changed last. */
export const newestEntries = queryOnce('newestEntries', () => newestOf(articles(), SHOWN));
