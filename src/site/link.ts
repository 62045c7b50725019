import { environment, siteUrl } from './portal/portal.ts';
import { withBase } from '#src/base/urls.ts';

/** Prepends the portal's base path to an address of the portal; every internal `href` uses this function. */
export function link(path: string): string {
	return withBase(path, environment.basePath);
}

/** @returns the full address of a page, for files read outside of the portal: feeds, calendars, data. */
export function fullAddress(path: string): string {
	return siteUrl + link(path);
}
