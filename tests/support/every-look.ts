/** Name of the variable that is set when every page is to be checked in every look. */
export const EVERY_LOOK = 'WISSENSNETZ_EVERY_LOOK';
