/** Name of the variable that is set when every page is to be checked in every look. */
export const EVERY_LOOK = 'WISSENSNETZ_EVERY_LOOK';

/** How many pages of a folder a check by day looks at, if all of one kind are made alike; at night all. */
export const OF_A_FOLDER = process.env[EVERY_LOOK] === undefined ? 6 : Infinity;
