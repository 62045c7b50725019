/** Begins the part of an address that tells a page which words led to it. */
export const FOUND_PREFIX = '#fund=';
