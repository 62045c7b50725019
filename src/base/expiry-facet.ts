/** Filter of the index that carries the last day an entry is shown; readers do not see it. */
export const EXPIRY_FACET = 'bis';
