/** Particles that derive nouns; with a known word they are one part (`Vorschrift`, `Untergang`). */
export const PARTICLES = new Set(
	'ab an auf aus bei dar durch ein fort gegen her hin mit nach rück über um unter vor wieder zu zurück zusammen'.split(
		' ',
	),
);

/** Prefixes of verbs, and of nouns in -ung made of them. */
const INSEPARABLE = new Set('be ent er miss ver zer'.split(' '));

/** By the code of their first letter, shorter ones first. */
const PREFIXES_BY_START: (string[] | undefined)[] = [];
for (const prefix of [...PARTICLES, ...INSEPARABLE].sort((a, b) => a.length - b.length)) {
	(PREFIXES_BY_START[prefix.charCodeAt(0)] ??= []).push(prefix);
}
const NONE: readonly string[] = [];

/** Forms that are never a modifier by themselves, although some are listed as words. */
export const PREFIXES = new Set([
	...PARTICLES,
	...INSEPARABLE,
	...'dis ge gen heim hinter inne kombi los nieder ob para rueck statt sub tran trans un ur verb weg wider'.split(
		' ',
	),
]);

/** Endings that derive words; as a head they would split `Wissenschaft` and `Eigentum`. */
export const SUFFIXES =
	/^(schaft(en|s)?|heit(en)?|keit(en)?|ung(en)?|tum(s|es)?|nis(se|sen|ses)?|ling(e|en|s)?|lich(e[nmrs]?)?|isch(e[nmrs]?)?|ismus|ieren?|bar(e[nmrs]?)?|sam(e[nmrs]?)?|los(e[nmrs]?)?|haft(e[nmrs]?)?|ig(e[nmrs]?)?|chen|lein|innen|end(e[nmrs]?)?|ion(en)?|enz(en)?|ent(en)?|ern?|ens?|ier(e|s|en)?|ieren|iert|erin|eur(e|s)?|ator(en)?|elle?n?|ität(en)?|mente?[ns]?|ions|assen|gen|lungen|rinnen|sintern|urin|willigkeit)$/;

/** Endings of adjectives and numerals that are words by themselves, as in `biologisch` and `vierzehnte`. */
export const ADJECTIVE_SUFFIXES =
	/^(abt|arisch|eben|edl|elb|enter|erd|fest|jährig|lend|rater|ständig|würdig|gra(f|ph)|gra(f|ph)ie|gra(f|ph)isch|licht|fon|gramm|log|logisch|metrisch|nisch|oral|phisch|phon|skop|stet|thek|tausendst|hundertst|tisch|wendig|zehnt|zelt|zigst)(e[nmrs]?|s)?$/;

/** Ends of names of places, which begin with anything: `Straß|burg`, `Schellen|berg`. */
export const PLACES = /^(bach|berg|burg|dorf|feld|hausen|heim|land|stein|tal)(s|er)?$/;

/** Nouns that always take a linking -s-, followed by it: `Kennzeichnungs|kode`. */
export const SURE_LINK = /(ung|heit|keit|schaft|ion|tät|ling|tum)s$/;
/** `Prüfungs|teilnehmende`, `Verwaltungs|beschäftigte`. */
export const PARTICIPLE = /^.{4,}(?:end|(?:ig|er|el|ier|cht|tz|ss|ll)t)(?:e[nrms]?)?$/;

/** @returns the prefixes at a place of a word, shorter ones first */
export function prefixesAt(word: string, start: number): readonly string[] {
	const candidates = PREFIXES_BY_START[word.charCodeAt(start)];
	return candidates ? candidates.filter((prefix) => word.startsWith(prefix, start)) : NONE;
}

/** Words that look like compounds of known parts. */
export const UNDIVIDED = /^(albrecht|polstern?|elektronisch(e[nmrs]?)?)$/;

/** Ending of nouns that are made of verbs. */
export const UNG = /ung(s|en)?$/;
