import { forgeOf } from './forge.ts';
import type { Portal } from './portal-schema.ts';

/** Longer addresses are refused by GitHub and by usual servers in front of GitLab and Forgejo. */
const LONGEST_ADDRESS = 7000;

/** What a file that does not exist yet is to be called and to contain. */
export interface NewFile {
	name: string;
	text: string;
}

/** Templates for a report to the network; each forge has them as files of this name. */
export type IssueForm = 'beispiel' | 'korrektur' | 'frage';

/**
 * Puts the portal's base path before an address of its own.
 *
 * @param path starts with `/`, may carry query and anchor
 * @param base with slashes at both ends
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/$/, '') + path;
}

/** @returns the forge's page that edits a file of the content folder; undefined without a forge. */
export function editUrl(file: string, portal: Portal): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const route = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[forge.plattform];
	return `${forge.adresse}/${route}/${encodedPath(`${forge.zweig}/${forge.ordner}/${file}`)}`;
}

/**
 * The forge's page that starts a new file, with name and text filled in.
 *
 * GitLab takes the name; its editor leaves the text out (gitlab-org/gitlab#594214).
 *
 * @param folder below the content folder
 * @param file left out: an empty page; the text is left out where the address would be too long
 * @returns undefined without a forge
 */
export function newFileUrl(folder: string, portal: Portal, file?: NewFile): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const route = { github: 'new', gitlab: '-/new', forgejo: '_new' }[forge.plattform];
	const page = `${forge.adresse}/${route}/${encodedPath(`${forge.zweig}/${forge.ordner}/${folder}`)}`;
	if (!file) return page;
	const [name, text] = {
		github: ['filename', 'value'],
		gitlab: ['file_name', 'content'],
		forgejo: ['filename', 'value'],
	}[forge.plattform];
	const named = `${page}?${name}=${encodeURIComponent(file.name)}`;
	const filled = `${named}&${text}=${encodeURIComponent(file.text)}`;
	return filled.length > LONGEST_ADDRESS ? named : filled;
}

/** @returns the forge's page with a form to fill in; undefined without a forge. */
export function issueUrl(form: IssueForm, portal: Portal): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const query = {
		github: `issues/new?template=${form}.yml`,
		gitlab: `-/issues/new?issuable_template=${form.replace(/^./, (letter) => letter.toUpperCase())}`,
		forgejo: `issues/new?template=${encodeURIComponent(`.forgejo/issue_template/${form}.yml`)}`,
	};
	return `${forge.adresse}/${query[forge.plattform]}`;
}

/**
 * The forge's page with the earlier versions of a file.
 *
 * @param file below the content folder
 * @returns undefined without a forge
 */
export function historyUrl(file: string, portal: Portal): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const route = { github: 'commits', gitlab: '-/commits', forgejo: 'commits/branch' }[
		forge.plattform
	];
	return `${forge.adresse}/${route}/${encodedPath(`${forge.zweig}/${forge.ordner}/${file}`)}`;
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

/** @returns whether a text is the address itself; scheme, `www.` and a slash at the end may be left out. */
export function isAddress(text: string, href: string): boolean {
	const bare = (address: string) =>
		decoded(address.trim())
			.toLowerCase()
			.replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
			.replace(/\/$/, '');
	return bare(text) === bare(href);
}

/** A branch may contain slashes; they stay as they are, like those of the path. */
function encodedPath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
