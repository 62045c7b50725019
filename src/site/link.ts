import { environment, siteUrl } from './portal/portal.ts';
import { withBase } from '#src/base/urls.ts';

/** Puts the portal's base path before an own address; every internal `href` goes through here. */
export function link(path: string): string {
	return withBase(path, environment.basePath);
}

/** @returns an own address in full, for what is read outside of the portal: feeds, calendars, data. */
export function fullAddress(path: string): string {
	return siteUrl + link(path);
}
