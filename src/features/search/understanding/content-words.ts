import { stopwords } from '../analysis/stopwords.ts';

/**
 * A kind of answer: what a term means, who has something and what it cost, what one must or may do, what went wrong, how
 * to do it, a text to start from, when people meet, which number a service has.
 */
export type Aim =
	'meaning' | 'experience' | 'duty' | 'failure' | 'guidance' | 'template' | 'meeting' | 'number';

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
	kommt kommen komme kam kämen gekommen bringt bringen bringe bringst gebracht hilft helfen helfe lohnt lohnen gelohnt sagt sagen sage klappt klappen läuft laufen heraus raus nun unserer dein weitere
	drauf drum drin fürn fürs miteinander much many get have has
	the of and or to for in on with by from how do does we our this that these can are my your
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

/** Verbs among the fillers that a particle at the end may belong to: „Welche Fristen kommen auf uns zu“. */
const PARTICLE_VERBS: ReadonlySet<string> = new Set(
	'kommt kommen komme geht gehen mache machen macht läuft laufen bringt bringen steht stehen lässt lassen lasse gibt geben tun tut sieht'.split(
		' ',
	),
);

/** A question for the meaning of a term, by how it begins or ends. */
const MEANING =
	/^(?:was (?:ist|sind|war|bedeutet|bedeuten|heißt|heisst|meint|meinen)|was versteht man unter|was (?:steckt|steht|verbirgt sich) hinter|(?:wofür|wozu|für was) (?:steht|stehen)|(?:die )?(?:bedeutung|definition|abkürzung|begriff)|(?:was ist der )?unterschied(?: zwischen| von)?) (?=.)|.(?: bedeutung| definition| abkürzung| ausgeschrieben|(?: kurz| einfach)? erklär(?:t|en|ung)| was (?:ist|heißt|heisst|bedeutet) das) $/i;

/** Words that only ask for a meaning, beside the term. */
const ASKS_MEANING: ReadonlySet<string> = new Set(
	'bedeutung definition abkürzung ausgeschrieben verstehen unterschied einfach kurz erklärt erklären erklärung'.split(
		' ',
	),
);

/** A question for what others have, or what it cost. */
const EXPERIENCE =
	/^(?:was (?:kostet|kosten|kostete|zahlt|zahlen)|wie ?viel (?:kostet|kosten|zahlt|zahlen)|wie teuer|wer (?:(?:in|im|bei|aus|von|noch|schon|sonst|alles|denn)(?: \p{L}+){0,4} )?(?:hat|nutzt|setzt|verwendet|betreibt|macht|arbeitet)|(?:welche[rsn]?|gibt es (?:schon )?(?:eine|andere)) (?:andere[rn]? )?(?:stadt|gemeinden?|kommunen?|städte|rathäuser|rathaus|landkreise?|nachbar\p{L}+) (?!ist|sind|muss|müssen|darf|dürfen)) ?(?=.)|(?:^| )(?:erfahrung|erfahrungen|anbieter|hersteller|vergleich|produkte|kosten|kostet|preis|preise|teuer|bezahlt|gezahlt) /iu;

/** Words that ask for a sum of money, whatever else the question is for. */
const COST =
	/(?:^| )(?:kostet|kosten|kostete|gekostet|preis|preise|preisen|teuer|bezahlt|gezahlt|zahlt|zahlen|zahlten|cost|costs|price|prices) /iu;

/** @returns whether a question asks what something costs */
export function asksForCosts(words: readonly string[]): boolean {
	return COST.test(`${words.join(' ')} `);
}

/** A question for what one must or may do. */
const DUTY =
	/^(?:ab wann|bis wann|seit wann|gilt|(?:wer )?(?:muss|müssen|dürfen|darf)|sind wir (?:verpflichtet|betroffen)) |(?:^| )(?:pflicht|verpflichtet|verpflichtend|vorgeschrieben|fristen?|stichtag) /iu;

/** A question for what went wrong. */
const FAILURE =
	/(?:^| )(?:nicht (?:funktioniert|geklappt|gelungen)|gescheitert|schiefgelaufen|schiefgegangen|schief|misslungen|fehlgeschlagen|abgebrochen|eingestellt|gestoppt|probleme|scheitern|scheitert|scheiterte) /iu;

/** A question for how something is done. */
const GUIDANCE =
	/^(?:wie (?!viele? |teuer |lange |oft |hoch |groß |weit )|womit |wo (?:fange|fangen|beginne|beginnen) |was (?:muss|müssen|soll|sollen|sollte|sollten) .*beachten )/iu;

/** A question for a text to start from. */
const TEMPLATE =
	/(?:^| )(?:muster\p{L}*|\p{L}*vorlagen?|vordrucke?|\p{L}*bausteine?|checklisten?|formulierungs\p{L}+|textentwurf) /iu;

/** A question for the next meeting. */
const MEETING =
	/^wann (?:(?:ist|sind|findet|finden|war|trifft|treffen|tagt) )+.*(?:treffen|termine?|sitzung|austausch|veranstaltung|workshop|schulung|tagung|netzwerk\p{L}*) |(?:^| )(?:nächste[rsnm]?|kommende[rsnm]?) (?:\p{L}*treffen|termine?|austausch\p{L}*|veranstaltung(?:en)?|workshops?|schulung(?:en)?|tagung) /iu;

/** A question for the number of a service in the catalogue of all services. */
const NUMBER = /(?:^| )(?:leika(?:-?\p{L}+)?|schlüsselnummer|leistungsschlüssel) /iu;

/** Words that only tell the aim of a question, beside its subject. */
const OF_AIM: Readonly<Partial<Record<Aim, ReadonlySet<string>>>> = {
	meaning: ASKS_MEANING,
	experience: new Set(
		`erfahrung erfahrungen anbieter hersteller vergleich vergleichen produkte kostet kosten preis preise teuer bezahlt gezahlt zahlt zahlen jahr jährlich nutzt nutzen betreibt verwendet
		einsetzt eingesetzt einsatz eingeführt einführen`.split(/\s+/),
	),
	guidance: new Set(
		'starten starte anfangen anfange beginnen beginne einführen einführe umsetzen umsetze vorgehen'.split(
			' ',
		),
	),
	template: new Set(
		`muster mustertext mustertexte musterschreiben musterbrief mustervorlage mustervorlagen mustervertrag vorlage vorlagen vordruck vordrucke textbaustein textbausteine baustein bausteine
		checkliste checklisten formulierungshilfe formulierungsvorschlag textentwurf`.split(/\s+/),
	),
	meeting: new Set('nächste nächster nächstes nächsten kommende kommender kommendes'.split(' ')),
	number: new Set(
		'leika nummer schlüssel leika-nummer leikanummer leika-schlüssel schlüsselnummer leistungsschlüssel'.split(
			' ',
		),
	),
	duty: new Set(
		'pflicht verpflichtet verpflichtend vorgeschrieben erlaubt frist fristen stichtag'.split(' '),
	),
	failure: new Set(
		'gescheitert schiefgelaufen schiefgegangen schief misslungen fehlgeschlagen probleme scheitern scheitert scheiterte'.split(
			' ',
		),
	),
};

/** What a portal for municipalities is about anyway: beside other words they say little. */
const SELF_EVIDENT: ReadonlySet<string> = new Set(
	`gemeinde gemeinden kommune kommunen kommunal kommunale kommunalen stadt städte ort orte dorf dörfer rathaus rathäuser verwaltung verwaltungen behörde behörden bürger bürgern bürgerinnen
	leute leuten menschen zwei drei vier fünf homepage webseite webseiten website internetseite einwohner größe jahr jahre deutschland baden-württemberg haus
	sachbearbeiter sachbearbeiterin sachbearbeiterinnen kollege kollegin kollegen kolleginnen chef chefin vorgesetzte vorgesetzter euro`.split(
		/\s+/,
	),
);

/** Between the words of a place's size: „8000-Einwohner-Stadt“, „5.000“. */
const SIZE = /^\d[\d.]*$/;

function isSelfEvident(lower: string): boolean {
	const parts = lower.split('-');
	const said = parts.filter((part) => !SIZE.test(part));
	return (
		SELF_EVIDENT.has(lower) ||
		(parts.length > 1 && said.length > 0 && said.every((part) => SELF_EVIDENT.has(part)))
	);
}

/** @returns that a number says how large something is: „8000 Einwohner“, „20.000 Euro“ */
export function isSize(word: string, next: string | undefined): boolean {
	return SIZE.test(word) && /^(?:einwohner\p{L}*|ew|leuten?|euro|eur|€)$/iu.test(next ?? '');
}

/** Words that ask for a list or a tool of the portal, beside its name: „Kommunen Liste“, „Vorlagen Download“. */
const OF_LISTS: ReadonlySet<string> = new Set(
	`liste übersicht überblick verzeichnis sammlung alle aller sämtliche download downloads herunterladen runterladen neue neuen neueste neuesten letzte letzten letztem letzter woche wochen monat monate monaten seit aktuelle aktuellen weitere seite bereich portal wissensnetz anzeigen
	ansehen anschauen suchen suche`.split(/\s+/),
);

/** @returns the words without those that ask for a list or say what is meant anyway; undefined if there are none */
export function nameOfList(words: readonly string[]): string[] | undefined {
	const others = words.filter(
		(word) => !OF_LISTS.has(word.toLowerCase()) && !isSelfEvident(word.toLowerCase()),
	);
	return others.length < words.length && others.length > 0 ? others : undefined;
}

/** @returns that a word counts less beside others: it is what the portal is about anyway, or tells only the aim */
export function isAside(word: string, aim: Aim | undefined): boolean {
	const lower = word.toLowerCase();
	return isSelfEvident(lower) || (aim !== undefined && (OF_AIM[aim]?.has(lower) ?? false));
}

/** A query without the words around what is meant. */
export interface Asked {
	words: string[];
	/** The query has nothing but words around something. */
	isEmpty: boolean;
	/** What kind of answer it asks for. */
	aim?: Aim;
	/** A verb with the particle that stood at the end: `anmelde` → `melde`. */
	joined?: { word: string; verb: string };
}

/**
 * Finds the words of a query that mean something. A particle at its end joins the verb: `Wie melde ich einen Hund an` becomes
 * `anmelde Hund`.
 *
 * @param words as typed, without signs around them
 */
export function contentWords(words: readonly string[]): Asked {
	const aim = aimOf(`${words.join(' ')} `);
	const last = words.at(-1)?.toLowerCase() ?? '';
	const told = words.filter((word) => !isFiller(word));
	const terms =
		aim === 'meaning' ? told.filter((word) => !ASKS_MEANING.has(word.toLowerCase())) : told;
	const telling = terms.length > 0 ? terms : told;
	const isFree =
		PARTICLES.has(last) && !words.some((word) => PARTICLE_VERBS.has(word.toLowerCase()));
	// The particle belongs to the verb of its own clause.
	const clause = words.slice(
		words.findLastIndex((word) => CONJUNCTIONS.has(word.toLowerCase())) + 1,
	);
	const isItsVerb = (word: string) => isFiniteVerb(word) && clause.includes(word);
	const verb = words.length > 2 && isFree ? telling.findIndex(isItsVerb) : -1;
	const found = telling.map((word, at) => (at === verb ? last + word : withoutZu(word)));
	const own = telling[verb];
	const joined = own === undefined ? {} : { joined: { word: last + own, verb: own } };
	if (found.length > 0) return { words: found, isEmpty: false, ...(aim && { aim }), ...joined };
	const notStopped = words.filter((word) => !stopwords.has(word.toLowerCase()));
	return {
		words: notStopped.length > 0 ? notStopped : [...words],
		isEmpty: true,
	};
}

function aimOf(question: string): Aim | undefined {
	if (MEANING.test(question)) return 'meaning';
	if (NUMBER.test(question)) return 'number';
	if (MEETING.test(question)) return 'meeting';
	if (FAILURE.test(question)) return 'failure';
	if (TEMPLATE.test(question)) return 'template';
	if (EXPERIENCE.test(question)) return 'experience';
	if (GUIDANCE.test(question)) return 'guidance';
	return DUTY.test(question) ? 'duty' : undefined;
}

function isFiller(word: string): boolean {
	const lower = word.toLowerCase();
	return stopwords.has(lower) || FILLERS.has(lower);
}

/** @returns the infinitive of one with „zu“ inside: „auszufüllen“ → „ausfüllen“ */
function withoutZu(word: string): string {
	return word.replace(
		/^(ab|an|auf|aus|bei|durch|ein|fest|frei|los|mit|nach|teil|um|vor|vorbei|weg|weiter|zurück|zusammen)zu(\p{Ll}{3,}en)$/u,
		'$1$2',
	);
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
	'und oder aber sondern weil wenn dass'.split(' '),
);

/** Verbs are written small, and in the present end so. */
function isFiniteVerb(word: string): boolean {
	return /^\p{Ll}{3,}(?:e|t|en|st)$/u.test(word);
}
