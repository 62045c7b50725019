const BERLIN = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Berlin',
	...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/**
 * Converts a minute of another time zone to the time of Berlin.
 *
 * @param minute `YYYY-MM-DDTHH:MM` in the zone
 * @param zone `Z`, `UTC` or an offset like `+01:00`
 * @returns `YYYY-MM-DDTHH:MM`; undefined if the zone is none
 */
export function localMinute(minute: string, zone: string): string | undefined {
	const utc = /^(?:z|utc)$/i.test(zone);
	const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
	if (!utc && !offset) return undefined;
	const date = new Date(`${minute}:00${utc ? 'Z' : `${offset?.[1]}:${offset?.[2]}`}`);
	return Number.isNaN(date.getTime()) ? undefined : BERLIN.format(date).replace(' ', 'T');
}
