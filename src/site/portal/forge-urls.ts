import { newFileAddress, type NewFile, type NewFilePage } from '#src/base/new-file-address.ts';
import { forgeOf, type Forge } from './forge.ts';
import type { Portal } from './portal-schema.ts';

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
	const page = newFilePage(folder, forge);
	return file ? newFileAddress(page, file).address : page.address;
}

/** @returns the forge's page that starts a new file in a folder below the content folder */
export function newFilePage(folder: string, forge: Forge): NewFilePage {
	const route = { github: 'new', gitlab: '-/new', forgejo: '_new' }[forge.platform];
	const [name, text] = {
		github: ['filename', 'value'],
		gitlab: ['file_name', 'content'],
		forgejo: ['filename', 'value'],
	}[forge.platform] as [string, string];
	return {
		address: `${forge.address}/${route}/${encodedPath(`${forge.branch}/${forge.folder}/${folder}`)}`,
		name,
		text,
		takesText: forge.platform !== 'gitlab',
	};
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
