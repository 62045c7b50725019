import { once } from '#src/base/once.ts';
import { contentDateOf } from './publication.ts';
import { allEntries, expiredEntries } from './published.ts';

/** Stands for today; expired entries count, so that it never goes back. */
export const contentDate = once(() => contentDateOf([...allEntries(), ...expiredEntries()]));
