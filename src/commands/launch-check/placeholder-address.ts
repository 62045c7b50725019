import { isExampleHost } from '#src/base/example-host.ts';

/** @returns true for a web or mail address that is only an example. */
export function isExampleAddress(address: string): boolean {
	const host = address.includes('@')
		? address.slice(address.lastIndexOf('@') + 1)
		: URL.canParse(address)
			? new URL(address).hostname
			: address;
	return isExampleHost(host);
}

/** @returns true for an address of the reader's own machine or network. */
export function isLocalAddress(address: string): boolean {
	const { hostname } = new URL(address);
	return (
		/(?:^|\.)(?:localhost|local|internal|lan)$|^\[/i.test(hostname) ||
		/^(?:127|10|0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname) ||
		!hostname.includes('.')
	);
}
