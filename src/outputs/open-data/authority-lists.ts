/** Licences in the list of DCAT-AP.de, by a part of their own addresses. */
const LICENCES: readonly (readonly [RegExp, string])[] = [
	[/creativecommons\.org\/licenses\/by\/4\.0/, 'cc-by/4.0'],
	[/creativecommons\.org\/licenses\/by-sa\/4\.0/, 'cc-by-sa/4.0'],
	[/creativecommons\.org\/publicdomain\/zero/, 'cc-zero'],
	[/govdata\.de\/dl-de\/by-2-0/, 'dl-by-de/2.0'],
	[/govdata\.de\/dl-de\/zero-2-0/, 'dl-zero-de/2.0'],
];

/** @returns a licence's entry in the list of DCAT-AP.de; the address itself if it has none. */
export function licenceUri(address: string): string {
	const known = LICENCES.find(([pattern]) => pattern.test(address));
	return known ? `http://dcat-ap.de/def/licenses/${known[1]}` : address;
}

/**
 * The district of a portal's municipalities, as DCAT-AP.de names it: the first five digits of their
 * official keys.
 *
 * @returns undefined without municipalities, or if they belong to several districts
 */
export function districtOf(ags: readonly string[]): { level: string; uri: string } | undefined {
	const [key, ...others] = new Set(ags.map((each) => each.slice(0, 5)));
	if (key === undefined || others.length > 0) return undefined;
	return {
		level: 'http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict',
		uri: `http://dcat-ap.de/def/politicalGeocoding/districtKey/${key}`,
	};
}
