import { percentEncoded } from '#src/base/urls.ts';
import { forgeOf } from './forge.ts';
import type { Portal } from './portal-schema.ts';

/** GitHub, and usual servers in front of GitLab and Forgejo, refuse longer addresses. */
const LONGEST_ADDRESS = 7000;

/** Name and content of a new file. */
export interface NewFile {
	name: string;
	text: string;
}

/** File names of the templates for reports to the network, the same on every forge. */
export type IssueForm = 'beispiel' | 'korrektur' | 'frage';

/** @returns the forge's page that edits a file of the content folder; undefined without a forge. */
export function editUrl(file: string, portal: Portal): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const route = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[forge.platform];
	return `${forge.address}/${route}/${encodedPath(`${forge.branch}/${forge.folder}/${file}`)}`;
}

/**
 * The forge's page that starts a new file, with name and text filled in.
 *
 * GitLab takes the name; its editor leaves the text out (gitlab-org/gitlab#594214).
 *
 * @param folder below the content folder
 * @param file without it the page is empty; its text is left out if the address would be too long
 * @returns undefined without a forge
 */
export function newFileUrl(folder: string, portal: Portal, file?: NewFile): string | undefined {
	const forge = forgeOf(portal);
	if (!forge) return undefined;
	const route = { github: 'new', gitlab: '-/new', forgejo: '_new' }[forge.platform];
	const page = `${forge.address}/${route}/${encodedPath(`${forge.branch}/${forge.folder}/${folder}`)}`;
	if (!file) return page;
	const [name, text] = {
		github: ['filename', 'value'],
		gitlab: ['file_name', 'content'],
		forgejo: ['filename', 'value'],
	}[forge.platform];
	const named = `${page}?${name}=${percentEncoded(file.name)}`;
	const filled = `${named}&${text}=${percentEncoded(file.text)}`;
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
	return `${forge.address}/${query[forge.platform]}`;
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
		forge.platform
	];
	return `${forge.address}/${route}/${encodedPath(`${forge.branch}/${forge.folder}/${file}`)}`;
}

/** Encodes a branch or a path, but keeps its slashes. */
function encodedPath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
