/** @returns the address of a rule's help below the portal's base. */
export function rulePath(rule: string): string {
	return `/mitmachen/regeln/${rule}/`;
}

/** Where readers of a report find the help of a rule. */
export interface HelpBase {
	/** Origin of the published portal; undefined if only the project's folder is known. */
	siteUrl?: string | undefined;
	/** Base path, with slashes at both ends. */
	basePath: string;
}

/** @returns a full address if the portal has one, otherwise the path below its start page. */
export function helpAddress(rule: string, { siteUrl, basePath }: HelpBase): string {
	if (siteUrl === undefined) return rulePath(rule);
	return siteUrl.replace(/\/+$/, '') + basePath.replace(/\/$/, '') + rulePath(rule);
}
