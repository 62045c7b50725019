import { stopwords } from '../analysis/stopwords.ts';

/**
 * Words that say how something is asked, not what: question words, auxiliary and modal verbs, pronouns, fillers. Unlike
 * the stop words they stay in names and suggestions, where they may tell two entries apart.
 */
const FILLERS: ReadonlySet<string> = new Set(
	`wann warum weshalb wieso weswegen wofür womit wogegen worauf woran worin worum wovon wozu wohin woher wodurch wem wen wessen wieviel wieviele viel viele vielen welchen welchem
	bist seid sei wäre wären wärst würde würden würdest werde wirst werdet wurde wurden worden geworden habe hast habt haben hätte hätten hattest hatten gehabt
	kannst könnt können könnte könnten konnte konnten gekonnt darf darfst dürfen dürft dürfte dürften durfte durften musst müssen müsst müsste müssten musste mussten
	sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten möchte möchten möchtest mag mögen
	brauche brauchst brauchen braucht bräuchte bräuchten benötige benötigen benötigt lasse lässt lassen geht gehen geben gebe gibt's gibts gäbe mache machst machen macht gemacht tun tut tue
	steht stehen steckt hinter verbirgt funktioniert funktionieren bedeutet bedeuten heißt heissen heißen versteht meint gemeint finde finden findet findest bekomme bekommen bekommt kriege kriegen kriegt
	ihm ihn ihnen euch euer eure eurer eurem euren dich dir mir mich deine deinen deinem deiner dein meine meinen meinem meiner seinen seinem seiner ihren ihrem ihrer unsere unserem unseren unseres jemand niemand irgendwo irgendwas
	beachte beachten beachtet berücksichtigen bedenken passiert passieren reagieren reagiert reagiere vorgehen wissen weiß kennt kennen andere anderen anderer anderes unbedingt wirklich tatsächlich wenig besten richtig
	eigentlich überhaupt bitte gerne gern mal denn halt eben schon etwa ungefähr etc bzw jetzt hier dort dran davon darüber dafür damit darauf danach hallo danke man jede jeder jedes jeden jedem allgemein genau sonst auch lieber`
		.split(/\s+/)
		.filter(Boolean),
);

/** Particles of separable verbs; at the end of a question they belong to its verb. */
const PARTICLES: ReadonlySet<string> = new Set(
	'ab an auf aus bei ein fest frei her hin los mit nach um vor weg weiter zu zurück zusammen'.split(
		' ',
	),
);

/** A question for the meaning of a term, by how it begins or ends. */
const MEANING =
	/^(?:was (?:ist|sind|war|bedeutet|bedeuten|heißt|heisst|meint|meinen)|was versteht man unter|was (?:steckt|steht|verbirgt sich) hinter|(?:wofür|wozu|für was) (?:steht|stehen)|(?:die )?(?:bedeutung|definition|abkürzung|begriff)) (?=.)|.(?: bedeutung| definition| abkürzung| ausgeschrieben) $/i;

/** Words that only ask for a meaning, beside the term. */
const ASKS_MEANING: ReadonlySet<string> = new Set(
	'bedeutung definition abkürzung ausgeschrieben verstehen'.split(' '),
);

/** A query without the words around what is meant. */
export interface Asked {
	words: string[];
	/** The query has nothing but words around something. */
	isEmpty: boolean;
	/** It asks what a term means. */
	forMeaning: boolean;
}

/**
 * Finds the words of a query that mean something. A particle at its end joins the verb: `Wie melde ich einen Hund an` becomes
 * `anmelde Hund`.
 *
 * @param words as typed, without signs around them
 */
export function contentWords(words: readonly string[]): Asked {
	const forMeaning = MEANING.test(`${words.join(' ')} `);
	const last = words.at(-1)?.toLowerCase() ?? '';
	const told = words.filter((word) => !isFiller(word));
	const terms = forMeaning ? told.filter((word) => !ASKS_MEANING.has(word.toLowerCase())) : told;
	const telling = terms.length > 0 ? terms : told;
	const verb = words.length > 2 && PARTICLES.has(last) ? telling.findIndex(isFiniteVerb) : -1;
	const joined = telling.map((word, at) => (at === verb ? last + word : word));
	if (joined.length > 0) return { words: joined, isEmpty: false, forMeaning };
	const notStopped = words.filter((word) => !stopwords.has(word.toLowerCase()));
	return {
		words: notStopped.length > 0 ? notStopped : [...words],
		isEmpty: true,
		forMeaning: false,
	};
}

function isFiller(word: string): boolean {
	const lower = word.toLowerCase();
	return stopwords.has(lower) || FILLERS.has(lower);
}

/** Verbs are written small, and in the present end so. */
function isFiniteVerb(word: string): boolean {
	return /^\p{Ll}{3,}(?:e|t|en|st)$/u.test(word);
}
