import type { Portal } from './portal-schema.ts';

/**
 * Puts the portal's base path before an address of its own.
 *
 * @param path starts with `/`, may carry query and anchor
 * @param base with slashes at both ends
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/$/, '') + path;
}

/** @returns the forge's page that edits a file of the content folder. */
export function editUrl(file: string, { quelltext }: Portal): string {
	const path = `${quelltext.ordner}/${file}`.split('/').map(encodeURIComponent).join('/');
	const route = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[quelltext.plattform];
	return `${quelltext.adresse}/${route}/${quelltext.zweig}/${path}`;
}

/** @returns the forge's page with the earlier versions of a file of the content folder. */
export function historyUrl(file: string, { quelltext }: Portal): string {
	const path = `${quelltext.ordner}/${file}`.split('/').map(encodeURIComponent).join('/');
	const route = { github: 'commits', gitlab: '-/commits', forgejo: 'commits/branch' }[
		quelltext.plattform
	];
	return `${quelltext.adresse}/${route}/${quelltext.zweig}/${path}`;
}

/** @returns the forge's page that starts a new file in a folder of the content folder. */
export function newFileUrl(folder: string, { quelltext }: Portal): string {
	const path = `${quelltext.ordner}/${folder}`;
	const route = { github: 'new', gitlab: '-/new', forgejo: '_new' }[quelltext.plattform];
	return `${quelltext.adresse}/${route}/${quelltext.zweig}/${path}`;
}

/** @returns a `mailto:` address with subject and text filled in. */
export function mailUrl(mail: string, subject: string, body: string): string {
	return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** @returns an address without `%20` and the like; unchanged if it is malformed. */
export function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
