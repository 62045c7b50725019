// Tells the day of reading on every page.
import { tellDay } from './tell-day.ts';

tellDay(document);
