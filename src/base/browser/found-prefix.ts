/** Start of the fragment in which the search passes the words of a hit to the page. */
export const FOUND_PREFIX = '#fund=';
