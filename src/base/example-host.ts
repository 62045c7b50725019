/** Hosts nobody can own (RFC 2606, RFC 6761) and examples use. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i;

/** @returns true for a host that is a placeholder for a real one. */
export function isExampleHost(host: string): boolean {
	return RESERVED.test(host);
}
