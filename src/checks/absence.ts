import type { Located } from '#src/base/mistake.ts';

/** Stands for a source mark, as long as the mark itself; no text may contain it. */
const MARK = '\u0002';
/** Longer clauses are not written by people. */
const MAX_CLAUSE = 400;

/** Words without one of which no sentence says that something is missing. */
const CANDIDATE =
	/nicht|nirgends|kein|unbekannt|fehl[te]|unklar|offen|unge(?:klärt|wiss)|k\. ?a\./iu;

/** What is known or not: reports, figures, sources. With capitals: „bezahlen“ has none. */
const KNOWLEDGE =
	'\\p{L}*(?:[Aa]ngaben?|[Aa]ussagen?|[Zz]ahl(?:en)?|[Bb]elege?n?|[Qq]uellen?|[Ii]nformation(?:en)?|[Ee]rkenntnisse?|[Ee]rfahrung(?:en|sberichte)|[Rr]atschläge|[Aa]uswertung(?:en)?|[Ss]tatistik(?:en)?|[Vv]eröffentlichung(?:en)?|[Bb]erichte?|[Dd]okumentation)';
/** What a reader wants to know of a project. */
const DETAIL = `(?:${KNOWLEDGE}|\\p{L}*(?:[Kk]osten|[Pp]reise?|[Bb]etrag|[Bb]eträge|[Ss]umme|[Hh]öhe|[Ss]tand|[Ff]assung|[Ww]ortlaut|[Vv]olltext|[Bb]ekanntgabe|[Dd]auer|[Dd]atum|[Zz]eitpunkt|[Zz]eitraum|[Pp]rodukt|[Aa]nbieter|[Hh]ersteller|[Aa]ufwand|[Ww]irkung|[Nn]utzen|[Nn]utzung|[Ee]rgebnisse?n?|[Aa]nlass|[Gg]ründe|[Aa]blauf|[Aa]nzahl|[Uu]mfang|[Pp]apier|[Ll]iste))`;
const NOT = '(?:nicht|nirgends|nichts)';
const DEGREE =
	'(?: (?:mehr|näher|genau|genauer|sicher|hier|bisher|öffentlich|ausdrücklich|eindeutig|vollständig|weiter))*';
const BE = '(?:ist|sind|war|waren|wurden?|bleibt|bleiben|blieb|blieben)';
/** Said of anything, these words mean that nobody can read it up. */
const READ_UP = '(?:veröffentlicht|belegt|dokumentiert|bekannt|beziffert|überliefert)';
/** These mean it only of what could be read up. */
const LOOKED_UP =
	'(?:gefunden|gelesen|gesehen|genannt|angegeben|erwähnt|ermittelt|nachgewiesen|nachweisbar|geklärt|bestätigt|beschrieben|auffindbar|ersichtlich|kontrolliert|zu finden|zu ermitteln)';
const FIND_OUT =
	'(?:ermitteln|klären|feststellen|belegen|nachweisen|finden|herausfinden|nachvollziehen|prüfen|sagen|beziffern|bestimmen)';
const FOUND_OUT =
	'(?:ermittelt|geklärt|festgestellt|belegt|nachgewiesen|gefunden|nachvollzogen|geprüft|bestätigt|beziffert)';
const OPEN = '(?:offen|unklar|ungewiss|ungeklärt|nicht klar)';
const TELLER =
	'(?:Quellen?|Meldung|Pressemitteilung|Mitteilung|Bericht|Artikel|Beitrag|Vorlage|Seite|Website|Ankündigung|Amtsblatt|Dokument|Papier|Stadt|Gemeinde|Landratsamt|Kommune|Verwaltung|Kreis|Hersteller|Anbieter|Zeitung|Denkschrift|Protokoll)';

/** A way to say that something is not known; it is looked for in a single clause. */
interface Absence {
	pattern: RegExp;
	/** Only after a clause that asks: „Ob …, ist offen“. */
	asked?: true;
	/** It speaks of the writers themselves: no source says it for them. */
	own?: true;
	/** A source mark is enough: what was missing or open then is a fact like others. */
	reported?: true;
}

function absence(words: string, more: Omit<Absence, 'pattern'> = {}): Absence {
	const pattern = words.replaceAll(' ', '\\s+');
	return { pattern: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'u'), ...more };
}

const ABSENCES: readonly Absence[] = [
	absence(`(?:[Ww]issen|[Kk]ennen|[Ff]anden) wir\\b.*?${NOT}`, { own: true }),
	absence(`[Ww]ir (?:wissen|kennen)\\b.*?${NOT}`, { own: true }),
	absence(
		`(?:haben|hatten|konnten|können) wir\\b.*?(?:${NOT}|keine?[nrms]?) .*?(?:gefunden|finden|ermitteln|klären|prüfen|belegen|bestätigen|herausfinden|feststellen|nachvollziehen|nachlesen|gelesen|gesehen|in Erfahrung bringen)`,
		{ own: true },
	),
	absence(
		`[Ww]ir (?:haben|hatten|konnten|können)\\b.*?(?:${NOT} |keine?[nrms]? (?:\\p{L}+ )*?${DETAIL}).*?(?:gefunden|finden|ermitteln|klären|prüfen|belegen|bestätigen|herausfinden|feststellen|nachvollziehen|nachlesen|gelesen|gesehen|in Erfahrung bringen)`,
		{ own: true },
	),
	absence(
		`(?:[Ll]iegt|[Ll]iegen|lag|lagen)\\b.*?(?:uns|hier)\\b.*?(?:${NOT}|keine?[nrms]?)\\b.*?vor`,
		{ own: true },
	),
	absence(`(?:uns|hier)\\b.*?${NOT}\\b.*?vor(?:liegt|liegen|lag|lagen)`, { own: true }),
	absence(`${DETAIL} .*?(?:liegt|liegen|lag|lagen)\\b.*?${NOT}\\b.*?vor`),
	absence(`(?:liegt|liegen|lag|lagen)\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${DETAIL}\\b.*?vor`),
	absence(`(?:fehlt|fehlen|fehlten) uns\\b.*?${DETAIL}`, { own: true }),
	absence(`${DETAIL} .*?(?:fehlt|fehlen|fehlten) uns`, { own: true }),
	absence(`${BE} (?:uns|hier) .*?(?:${NOT}${DEGREE} bekannt|unbekannt)`, { own: true }),
	absence(`${BE}\\b.*?${NOT}${DEGREE} ${READ_UP}(?! (?:gegeben|gemacht|werden|worden))`),
	absence(
		`(?:[Ww]eil|[Dd]a|[Dd]ass|[Oo]bwohl|[Ww]ährend) .*?${NOT}${DEGREE} ${READ_UP} (?:ist|sind|war|waren|wurden?)`,
	),
	absence(
		`${DETAIL}\\b.*?(?:hat|haben) .*?${NOT}${DEGREE} (?:veröffentlicht|genannt|mitgeteilt|beziffert)`,
	),
	absence(`${DETAIL}\\b.*?${BE}\\b.*?${NOT}${DEGREE} ${LOOKED_UP}(?! (?:werden|worden))`),
	absence(`${BE}\\b.*?${NOT}${DEGREE} ${LOOKED_UP}(?! (?:werden|worden))`, { asked: true }),
	absence(
		`${BE}\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${KNOWLEDGE}\\b.*?(?:gefunden|gelesen|bekannt|veröffentlicht|zu finden)`,
	),
	absence(`${BE}\\b(?! .*?verzogen).*?unbekannt`),
	absence(`(?:[Gg]ibt|[Gg]ab) es\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${KNOWLEDGE}`),
	absence(`[Ee]s (?:gibt|gab)\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${KNOWLEDGE}`),
	absence(
		`(?:[Ff]inden|[Ff]anden|[Ff]indet|[Ff]and) sich\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${KNOWLEDGE}`,
	),
	absence(`${KNOWLEDGE} (?:.*? )?(?:fehlt|fehlen)`, { reported: true }),
	absence(`(?:fehlt|fehlen) (?:\\p{L}+ )*?${KNOWLEDGE}`, { reported: true }),
	absence(`(?:ließ|ließen) sich\\b.*?${NOT}${DEGREE} ${FIND_OUT}`),
	absence(`(?:lässt|lassen) sich\\b.*?${NOT}${DEGREE} ${FIND_OUT}`, { asked: true }),
	absence(`${DETAIL} .*?(?:lässt|lassen) sich\\b.*?${NOT}${DEGREE} ${FIND_OUT}`),
	absence(`(?:konnten?|kann|können)\\b.*?${NOT}${DEGREE} ${FOUND_OUT} werden`, { asked: true }),
	absence(`${DETAIL} .*?(?:konnten?|kann|können)\\b.*?${NOT}${DEGREE} ${FOUND_OUT} werden`),
	absence(`(?:geht|gehen|ging) .*?${NOT}${DEGREE} hervor`),
	absence(`(?:ist|sind|bleibt|bleiben)\\b(?: \\p{L}+)*? ${OPEN}`, { asked: true }),
	absence(`(?:war|waren|blieb|blieben)\\b.*? ${OPEN}`, { asked: true, reported: true }),
	absence(
		`${DETAIL} .*?(?:ist|sind|bleibt|bleiben|blieb|blieben)(?: \\p{L}+)*? (?:unklar|ungewiss|ungeklärt)`,
	),
	absence(`(?:ist|bleibt) (?:der|sein|ihr) (?:\\p{L}+ )?Stand offen`),
	absence(
		`${TELLER} (?:nennt|nennen|enthält|enthalten|macht|machen|verrät)\\b.*?keine?[nrms]? (?:\\p{L}+ )*?${DETAIL}`,
	),
	absence(
		`${TELLER} (?:sagt|sagen|schreibt|schreiben|verrät) (?:\\p{L}+ )*?nichts (?:zu|zum|zur|über|davon|darüber|dazu)`,
	),
	absence(`${KNOWLEDGE} (?:macht|machen) (?:\\p{L}+ )*?${TELLER} nicht`),
];

/** The whole of what is said, as in a field or behind a colon. */
const ALONE =
	/^\s*(?:noch |bisher |leider |hier )*(?:nicht (?:bekannt|belegt|veröffentlicht|dokumentiert|beziffert)|unbekannt|unklar|keine (?:näheren |genauen |weiteren )?(?:Angaben?|Zahlen|Belege|Informationen)|k\. ?A\.)(?:\s+(?:zu[mr]?|über)\s[^,;]*)?\s*[.!]?\s*$/iu;
/** A heading under which only absence can stand. */
const HEADING =
	/^\s*(?:was|welche\p{L}*)\s.*?(?:nicht\s+(?:bekannt|belegt|veröffentlicht|dokumentiert)|offen|unbekannt|unklar)(?:\s+(?:ist|sind|bleibt|bleiben))?\s*$/iu;

/** Clauses that set a condition or speak of whatever there is. */
const CONDITION =
	/^\s*(?:(?:und|oder|aber|denn|auch|selbst|nur|erst|außer)\s+)*(?:wenn|falls|sofern|solange|soweit|sobald|bevor|ehe|bis|wer|wem|was|wo)\s/iu;
/** A verb that begins a sentence: a condition if a clause follows, else a question or an order. */
const VERB_FIRST =
	/^\s*(?:ist|sind|war|waren|wird|werden|wurden?|liegt|liegen|lagen?|fehlt|fehlen|fehlten|gibt|lässt|lassen|haben|hat|kann|können|konnten?|bleibt|bleiben|nennt|nennen|macht|machen|enthält|findet|finden)\s/iu;
/** A clause about a noun before it, as far as it ends with its verb. */
const RELATIVE =
	/^\s*(?:(?:an|auf|aus|bei|durch|für|in|mit|nach|über|um|unter|von|vor|zu)\s+)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)\s.*\s(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|fehlt|fehlen|nennt|nennen|macht|machen|enthält|enthalten|unbekannt|\p{L}+t|\p{L}+en)\s*[.!?]?\s*$/u;
const ASKS =
	/^\s*(?:(?:und|aber|denn|auch|an|auf|aus|bei|bis|für|in|mit|nach|seit|über|unter|von|vor|zu)\s+)*(?:ob|wie|wann|wo|was|wer|wen|wem|warum|weshalb|wodurch|wofür|womit|woran|worauf|wovon|wozu|welche[rsmn]?)\s/iu;
/** Not known to people of whom the sentence tells. */
const TO_PEOPLE =
	/(?:vielen|manchen|einigen|wenigen|den\s+meisten|(?:den|allen)\s+(?:\p{L}+\s+)?(?:Bürger|Nutz|Kund|Betrieb|Mitarbeit|Beschäftigt|Einwohner|Mensch|Eltern|Unternehm|Ämt|Kolleg)\p{L}*)\s[\s\S]*(?:nicht\s+bekannt|unbekannt)/iu;
/** Rooms and places are not taken. */
const OCCUPIED =
	/(?:\p{L}*(?:[Rr]aum|[Rr]äume|[Ss]aal|[Ss]äle|[Pp]latz|[Pp]lätze|[Zz]immer|[Hh]alle|[Ss]telle|[Ss]tellen|[Tt]ermin|[Tt]ermine|[Pp]ort|[Ff]asern?|[Ss]lots?))\s.*nicht\s+(?:mehr\s+)?belegt/u;
/** Names who says it. */
const SAYER =
	/(?<!\p{L})(?:[Nn]ach|[Ll]aut|[Gg]emäß)\s+(?:(?:eigenen|den|der|dem|ihren|seinen|einer|einem)\s+)?(?:\p{L}+\s)?\p{Lu}|(?<!\p{L})(?:zufolge|(?:nennt|nannte|schreib[te]n?|schrieb|sagt|sagte|teilt|teilte|erklärte?|berichtete?|räumt|verweist|vermerkt|bemängelt|kritisiert|stellte?)n?|heißt es|hieß es|(?:gibt|gab)(?!\s+es))(?!\p{L})|(?<!\p{L})(?:macht|machen|enthält|enthalten)\s.*keine/u;

/**
 * Finds sentences that say that something is unknown, unpublished or not found. A sentence that a
 * source says, with its mark and the name of who says it, is none of them; neither are conditions,
 * questions, quotations and rules. It reports only what is likely: nobody reads hints that are often
 * wrong.
 *
 * @param text Markdown of a paragraph, or the text of a field
 * @param sourced the text has a source beside it, as a field with `quelle`
 */
export function absencesIn(
	text: string,
	{ heading = false, sourced = false }: { heading?: boolean; sourced?: boolean } = {},
): Pick<Located, 'at' | 'text'>[] {
	if (!CANDIDATE.test(text)) return [];
	const plain = withoutMarkup(text);
	if (heading) {
		const words = text.replace(/^#+\s*/, '').trim();
		return HEADING.test(words) ? [{ at: text.indexOf(words), text: words }] : [];
	}
	return sentencesIn(plain).flatMap(({ at, text: sentence }) => {
		const marked = sourced || sentence.includes(MARK);
		const words = sentence.replaceAll(MARK, ' ');
		if (!CANDIDATE.test(words) || /\?\s*$/.test(words)) return [];
		for (const statement of statementsIn(words)) {
			const excused = marked && SAYER.test(statement.text);
			const found = firstIn(statement.text, { marked, excused });
			if (found) return [{ at: at + statement.at + found.at, text: found.text }];
		}
		return [];
	});
}

/** @returns the statements of a sentence, each of which may have its own source: also those in brackets */
function statementsIn(sentence: string): Part[] {
	const brackets = [...sentence.matchAll(/\([^()]*\)/g)].map(({ 0: text, index }) => ({
		at: index + 1,
		text: text.slice(1, -1),
	}));
	const outside = sentence.replace(/\([^()]*\)/g, (part) => ' '.repeat(part.length));
	return [...partsAt(outside, /[;–]\s/g), ...brackets];
}

function firstIn(
	statement: string,
	source: Pick<Place, 'marked' | 'excused'>,
): { at: number; text: string } | undefined {
	for (const segment of partsAt(statement, /:\s/g)) {
		// A comma within a list of nouns ends no clause.
		const clauses = partsAt(segment.text, /,\s(?!zu[mr]?\s|\p{Lu}[\p{L}-]*(?:,|\s+und\s))/gu);
		let asked = false;
		for (const [index, clause] of clauses.entries()) {
			const found = inClause(clause.text, {
				...source,
				asked,
				first: index === 0,
				last: clauses.length === index + 1,
			});
			if (found !== undefined) return located(clause.text, segment.at + clause.at, found);
			asked ||= ASKS.test(clause.text);
		}
	}
	return undefined;
}

/** Where a clause stands, and what is known of it. */
interface Place {
	/** Its sentence has a source mark. */
	marked: boolean;
	/** It has one, and names who says it. */
	excused: boolean;
	/** A clause before it asks something. */
	asked: boolean;
	first: boolean;
	last: boolean;
}

/** @returns the words of a clause that say that something is missing */
function inClause(
	clause: string,
	{ marked, excused, asked, first, last }: Place,
): string | undefined {
	if (clause.length > MAX_CLAUSE || !CANDIDATE.test(clause)) return undefined;
	if (first && last && ALONE.test(clause)) return excused ? undefined : clause.trim();
	if (CONDITION.test(clause) || (first && !last && VERB_FIRST.test(clause))) return undefined;
	const onlyOwn = excused || (!first && !asked && RELATIVE.test(clause));
	for (const { pattern, asked: needsQuestion, own, reported } of ABSENCES) {
		if ((needsQuestion && !asked) || (onlyOwn && !own) || (marked && reported)) continue;
		const [words] = pattern.exec(clause) ?? [];
		if (words !== undefined && !isOther(clause)) return words;
	}
	return undefined;
}

/** @returns true for a clause about what people do not know, or about a room that is not taken */
function isOther(clause: string): boolean {
	return TO_PEOPLE.test(clause) || (OCCUPIED.test(clause) && !/\shier\s/.test(clause));
}

function located(clause: string, at: number, words: string): { at: number; text: string } {
	return { at: at + Math.max(0, clause.indexOf(words)), text: words.replace(/\s+/g, ' ') };
}

/** @returns the text with everything but words replaced, as long as before: links, emphasis, quotations. */
function withoutMarkup(text: string): string {
	const blank = (part: string) => ' '.repeat(part.length);
	return text
		.replace(/\[(\^?\d{1,3})\](?:\(#quelle-\d+\))?/g, (all) => MARK.repeat(all.length))
		.replace(
			/\[([^\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g,
			(all, words: string) => ` ${words}${blank(all.slice(words.length + 1))}`,
		)
		.replace(/„[^“”"]*[“”"]|»[^«]*«|‚[^‘]*‘|"[^"]*"|`[^`]*`/g, blank)
		.replace(/[*_\n]/g, ' ');
}

interface Part {
	at: number;
	text: string;
}

/** Abbreviations with a dot that ends no sentence. */
const DOTTED =
	/(?<![\p{L}\d])(?:z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|i\. ?V\. ?m|k\. ?A|bzw|usw|etc|ggf|ca|evtl|inkl|vgl|Abs|Nr|Art|Tel|Str|Dr|Prof|Mio|Mrd|S|St|Kap|Buchst)\.(?=\s|$)/gu;

/** @returns the sentences of a text, each with the source marks behind its dot. */
function sentencesIn(text: string): Part[] {
	const hidden = text.replace(DOTTED, (match) => match.replaceAll('.', '\u0001'));
	const ends = new RegExp(`(?<!(?:^|[^\\d.])\\d{1,2})[.!?]+(?:\\s*${MARK}+)*(?=\\s|$)`, 'gu');
	const parts: Part[] = [];
	let start = 0;
	for (const { 0: end, index } of hidden.matchAll(ends)) {
		const stop = index + end.length;
		parts.push({ at: start, text: text.slice(start, stop) });
		start = stop;
	}
	if (text.slice(start).trim()) parts.push({ at: start, text: text.slice(start) });
	return parts;
}

function partsAt(text: string, separator: RegExp): Part[] {
	const parts: Part[] = [];
	let start = 0;
	for (const { 0: found, index } of text.matchAll(separator)) {
		parts.push({ at: start, text: text.slice(start, index) });
		start = index + found.length;
	}
	parts.push({ at: start, text: text.slice(start) });
	return parts.filter(({ text: part }) => part.trim());
}
