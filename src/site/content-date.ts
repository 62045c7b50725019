import { newestDay } from '#src/model/newest-day.ts';
import { allEntries, expiredEntries } from './published.ts';

/**
 * The newest day any published entry was changed or reviewed. Stands for "generated on" wherever
 * a format wants a date, and for today where a page says without script what is overdue or over: a
 * build does not read the clock, so that the same content gives the same bytes. Expired entries
 * count, so that it never goes back.
 */
export const contentDate: string =
	newestDay([...allEntries(), ...expiredEntries()]) || '2000-01-01';
