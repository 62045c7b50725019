/** Hosts nobody can own (RFC 2606, RFC 6761), as they stand in examples. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i;

/** @returns whether a host stands for one that is still to be filled in. */
export function isExampleHost(host: string): boolean {
	return RESERVED.test(host);
}
