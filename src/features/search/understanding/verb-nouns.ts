/** Stems of strong verbs and the nouns made of them: `umziehen` and `umgezogen` → `Umzug`. */
const STRONG: readonly (readonly [RegExp, string])[] = [
	[/z(?:ieh|og)$/, 'zug'],
	[/g(?:eb|ib|ab)$/, 'gabe'],
	[/n(?:ehm|imm|omm)$/, 'nahme'],
	[/g(?:eh|ang)$/, 'gang'],
	[/st(?:eh|and)$/, 'stand'],
	[/schl(?:ieß|oss|uss)$/, 'schluss'],
	[/spr(?:ech|ich|och)$/, 'sprache'],
	[/sch(?:eid|ied)$/, 'schied'],
	[/schr(?:eib|ieb)$/, 'schrift'],
	[/tr(?:et|itt)$/, 'tritt'],
	[/w(?:erf|orf)$/, 'wurf'],
	[/b(?:iet|ot)$/, 'gebot'],
	[/f(?:ahr|uhr)$/, 'fahrt'],
	[/l(?:ier|or)$/, 'lust'],
	[/br(?:ech|och)$/, 'bruch'],
	[/s(?:eh|icht)$/, 'sicht'],
	[/sch(?:ieb|ob)$/, 'schub'],
	[/tr(?:eib|ieb)$/, 'trieb'],
	[/h(?:alt|ielt)$/, 'halt'],
	[/l(?:ass)$/, 'lass'],
];

/** Endings of verbs and of participles. */
const VERB = /(?:en|ern|eln|est|et|st|te|ten|t|e)$/;
const ZU =
	/^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|mit|nach|um|unter|vor|weg|weiter|zu|zurück|zusammen|über)zu(?=\p{L}{4,}en$)/u;
const GE =
	/^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|mit|nach|um|unter|vor|weg|weiter|zu|zurück|zusammen|über|)ge(?=\p{L}{3,}(?:t|en)$)/u;

/**
 * Lists the nouns that an inflected verb or a participle may belong to: `angemeldet` → `anmeldung`, `beantragen` → `antrag`.
 * Most are no words; the portal's vocabulary tells which it has.
 *
 * @param word lower case
 * @returns lower case, likelier ones first
 */
export function nounsOfVerb(word: string): string[] {
	if (!/^\p{Ll}{5,}$/u.test(word)) return [];
	const plain = word.replace(ZU, '$1').replace(GE, '$1');
	const stems = new Set<string>();
	for (const form of new Set([plain, word])) {
		for (const ending of ['en', 'et', 't', 'te', 'est', 'st', 'e', 'n', 'ten', 'ete']) {
			if (form.endsWith(ending) && form.length - ending.length >= 3) {
				stems.add(form.slice(0, -ending.length));
			}
		}
	}
	const nouns = new Set<string>();
	for (const stem of stems) {
		nouns.add(`${stem}ung`);
		for (const [strong, noun] of STRONG) {
			if (strong.test(stem)) nouns.add(stem.replace(strong, noun));
		}
		if (/^be\p{L}{4,}$/u.test(stem)) nouns.add(stem.slice(2));
		if (VERB.test(word)) {
			nouns.add(stem);
			nouns.add(`${stem}e`);
			nouns.add(`${stem}er`);
		}
	}
	nouns.delete(word);
	return [...nouns].filter((noun) => noun.length >= 4);
}
