/** What stands before the name of a place and says only what it is. */
const FORM =
	/^(?:(?:Große )?(?:Kreis|Landeshaupt|Hanse|Universitäts)?[Ss]tadt|(?:Samt|Verbands|Orts)?[Gg]emeinde|Verwaltungsgemeinschaft|Landkreis|Landratsamt|Kreis|Markt|Flecken) (?=\p{Lu})/u;

/** @returns a name without the form of a municipality or district before it, by which lists put it in order: „Stadt Rastatt“ under R */
export function properName(name: string): string {
	return name.replace(FORM, '');
}
