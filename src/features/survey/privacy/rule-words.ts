import { MIN_ANSWERS } from './disclosure.ts';

const FEW = MIN_ANSWERS - 1;

/** The rule by which results are left out, in words for readers; tests check tables against it. */
export const RULE_WORDS: readonly string[] = [
	`Kein Ergebnis beruht auf weniger als ${MIN_ANSWERS} Antworten. Das gilt für jede Frage und für jede Größenklasse.`,
	'Gezählt wird, wie viele auf eine Frage geantwortet haben. Dass davon nur wenige dieselbe Antwort wählten, zeigen wir: Welche das waren, sagt die Zahl nicht.',
	'Antworten in einer Größenklasse alle oder alle bis auf eine gleich, erscheint sie nicht: Sonst wüsste man, was jede einzelne geantwortet hat.',
	'Ließe sich eine verborgene Größenklasse aus der Gesamtzahl errechnen, bleibt eine weitere verborgen. Welche, entscheidet das Los.',
	`Weichen insgesamt höchstens ${FEW} Antworten von der häufigsten ab, stehen statt der genauen Zahlen „mindestens“ und „höchstens ${FEW}“.`,
	`Ließe sich aus zwei Runden errechnen, was eine neu hinzugekommene Kommune geantwortet hat, erscheint nur die frühere.`,
	'Texte erscheinen nur mit Freigabe der Kommune, ohne ihren Namen und in alphabetischer Reihenfolge.',
	'Zwei Fragen werden nie miteinander verknüpft. Zahlen stehen als Median da, auf zwei Stellen gerundet; kleinste und größte Werte erscheinen nicht.',
	`Ob eine Kommune teilgenommen hat, gilt nicht als Antwort: Die Beteiligung steht für jede Größenklasse mit mindestens ${MIN_ANSWERS} Kommunen da.`,
	'Die Dateien zum Herunterladen enthalten nur, was auf dieser Seite steht. Einzelne Antworten veröffentlicht das Portal nicht.',
];
