import { queryOnce } from '#src/base/query.ts';
import { formerAddressesOf, type FormerAddress } from './former-addresses.ts';
import { allEntries } from './published.ts';
import { versionsOf } from './texts.ts';

/** @returns old addresses of published entries and their versions, each with its new page. */
export const formerAddresses = queryOnce('formerAddresses', (): readonly FormerAddress[] =>
	formerAddressesOf(allEntries(), versionsOf),
);
