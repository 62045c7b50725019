import { environment } from '#src/portal/portal.ts';
import { withBase } from '#src/portal/urls.ts';

/** Puts the portal's base path before an own address; every internal `href` goes through here. */
export function link(path: string): string {
	return withBase(path, environment.basePath);
}
