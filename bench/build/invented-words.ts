import { randomSource } from '#src/base/testing/random-source.ts';

/** First parts of invented compounds, with their linking elements; the first ones are the frequent ones. */
const FIRST_PARTS =
	'Verwaltungs Bürger Antrags Akten Daten Gebühren Verfahrens Bau Melde Haushalts Gemeinde Dienst Sitzungs Vergabe Projekt Prüf Register Rats Rechnungs Förder Amts Anliegen Archiv Auskunfts Ausweis Behörden Beleg Bescheid Bestands Betreuungs Bezirks Ehrenamts Einwohner Energie Familien Feuerwehr Flächen Formular Friedhofs Geräte Gewerbe Grundstücks Hunde Informations Jugend Kassen Kinder Konto Kreis Kultur Landes Leistungs Mitarbeiter Müll Netz Ordnungs Personal Planungs Post Sach Schnittstellen Schul Senioren Server Sicherheits Sozial Sport Stadt Standes Steuer Straßen System Termin Umwelt Urlaubs Verkehrs Vertrags Wahl Wald Wasser Wirtschafts Wohngeld Zeit Zulassungs Zuschuss Zuständigkeits'.split(
		' ',
	);

/** Last parts of invented compounds: feminine nouns, so that an article fits every one of them. */
const LAST_PARTS =
	'prüfung akte stelle frist liste anzeige vorlage abfrage ablage abteilung analyse anfrage anlage auswertung bewertung datei einführung erfassung erklärung genehmigung gruppe kennung klärung meldung nummer ordnung schulung stufe suche übersicht übertragung umstellung verordnung wartung planung karte kasse steuer kette zahl menge quote reihe runde schicht sprache spur tafel tabelle vereinbarung versammlung verteilung vertretung verwendung vollmacht'.split(
		' ',
	);

const VERBS =
	'beschreibt ergänzt verlangt ersetzt erleichtert begleitet erfasst begründet verändert beendet dokumentiert unterstützt prüft bestätigt verzögert verkürzt regelt betrifft ordnet'.split(
		' ',
	);

const ADJECTIVES =
	'digitale einfache gemeinsame jährliche neue offene örtliche schriftliche technische vorläufige zentrale zuständige vollständige elektronische barrierefreie mehrjährige'.split(
		' ',
	);

const CIRCUMSTANCES =
	'im ersten Schritt|nach der Umstellung|vor dem Beginn|in jedem zweiten Jahr|bei großen Mengen|ohne weitere Kosten|nach einer Frist von 14 Tagen|mit Beginn des Haushaltsjahres|am Ende des Quartals|auf Antrag|in der Regel|nach Rücksprache'.split(
		'|',
	);

/** Names that real articles use and the glossary explains. */
const NAMES =
	'OZG E-Akte FIM Onlinedienst DSGVO LeiKa Fachverfahren Schnittstelle Open Source BundID'.split(
		' ',
	);

/** Writes invented German; the same seed gives the same texts. */
export interface Writer {
	/** @returns a value from 0 to below 1. */
	random: () => number;
	/** @returns a whole number from 0 to below `limit`. */
	below: (limit: number) => number;
	pick: <T>(list: readonly T[]) => T;
	/** @returns a compound like `Gebührenprüfung`; some are frequent, most are rare, as in real texts. */
	noun: () => string;
	sentence: () => string;
	/** @returns sentences of together at least so many words. */
	paragraph: (words: number) => string;
}

/** @param seed any whole number */
export function writer(seed: number): Writer {
	const random = randomSource(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	// The power makes the first ones frequent.
	const skewed = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
	const noun = () => {
		const middle = random() < 0.15 ? pick(FIRST_PARTS).toLowerCase() : '';
		return skewed(FIRST_PARTS) + middle + skewed(LAST_PARTS);
	};
	const phrase = () => `die ${random() < 0.4 ? `${pick(ADJECTIVES)} ` : ''}${noun()}`;
	const clause = () => `${phrase()} ${pick(VERBS)} ${pick(CIRCUMSTANCES)} ${phrase()}`;
	const sentence = () => {
		const name = random() < 0.12 ? ` (${pick(NAMES)})` : '';
		const figure = random() < 0.1 ? `, zusammen ${2 + below(900)} Fälle` : '';
		const second = random() < 0.45 ? `; ${clause()}` : '';
		const text = `${clause()}${name}${second}${figure}.`;
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	const paragraph = (words: number) => {
		const sentences: string[] = [];
		for (let count = 0; count < words;) {
			const next = sentence();
			sentences.push(next);
			count += next.split(' ').length;
		}
		return sentences.join(' ');
	};
	return { random, below, pick, noun, sentence, paragraph };
}
