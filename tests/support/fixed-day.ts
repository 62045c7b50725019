/** 1 December 2026, as `SOURCE_DATE_EPOCH`: tests and their builds do not depend on the clock. */
export const FIXED_DAY = '1796083200';
