/** 1 December 2026, as `SOURCE_DATE_EPOCH`: no test and no build of one depends on the clock. */
export const FIXED_DAY = '1796083200';
