import { percentEncoded } from './urls.ts';

/** GitHub, and usual servers in front of GitLab and Forgejo, refuse longer addresses. */
const LONGEST_ADDRESS = 7000;

/** A page that takes the name and text of a new file from its address. */
export interface NewFilePage {
	address: string;
	/** Name of the parameter for the file's name. */
	name: string;
	/** Name of the parameter for its text; the page may leave the text out (gitlab-org/gitlab#594214). */
	text: string;
	takesText: boolean;
}

/** Name and content of a new file. */
export interface NewFile {
	name: string;
	text: string;
}

/** @returns the address with the name and, if it is not too long, the text filled in */
export function newFileAddress(
	page: NewFilePage,
	file: NewFile,
): { address: string; hasText: boolean } {
	const named = `${page.address}?${page.name}=${percentEncoded(file.name)}`;
	const filled = `${named}&${page.text}=${percentEncoded(file.text)}`;
	return filled.length > LONGEST_ADDRESS
		? { address: named, hasText: false }
		: { address: filled, hasText: page.takesText };
}
