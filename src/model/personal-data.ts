import type { Located } from '#src/base/mistake.ts';

/** Mail providers used by private persons, not offices. */
const PRIVATE =
	/^(?:(?:gmail|googlemail|aol|icloud|me|mac|live|outlook|hotmail|msn|yahoo|ymail|proton|protonmail|pm|tutanota|tuta|gmx|web|posteo|mailbox|freenet|arcor|t-online|magenta|online|email|mail|vodafone|vodafonemail|unitybox|unity-mail|kabelbw|alice|1und1|ewetel|o2online|o2mail|hanse|versanet|netcologne|bluewin|fastmail|zoho|yandex)\.(?:com|de|net|org|at|ch|eu|io|me|fr|co\.uk|ru)|t-online\.de)$/i;
// Bounded parts avoid backtracking on a long line without an address.
const MAIL = /(?<![\w.+-])([\w.+-]{1,64})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;
const MOBILE =
	/(?<![\w/.,:#=-])(?:\+\s?49|0049|0)[\s()/.-]{0,3}(?:\(0\)[\s/.-]?)?1[567]\d(?:[\s/.-]{0,3}\d){6,9}(?![\w])/g;
/** Words in the local part of an office's address: `bau.service@…` is no person. */
export const OFFICE =
	/amt|service|info|post|presse|stelle|stab|team|kontakt|digital|edv|it\b|support|hilfe|verwaltung|rathaus|netz|bau|buero|referat|abteilung|sekretariat|redaktion|datenschutz|beauftragt|buerger|online|portal|zentral|kommun|ozg/i;

/** A private address or number in a text. */
export interface PersonalData extends Located {
	/** Left out: `Fehler`. */
	severity?: 'Hinweis';
}

/** Finds private mail addresses and mobile numbers, and addresses that name a person. */
export function* personalData(text: string): Iterable<PersonalData> {
	for (const { 0: mail, 1: name = '', 2: host = '', index } of text.matchAll(MAIL)) {
		if (PRIVATE.test(host)) {
			yield {
				at: index,
				text: `Die Mailadresse „${mail}“ ist eine private.`,
				expected: 'das Postfach der Stelle, oder nur der Name des Amts',
			};
		} else if (
			/^[a-zäöüß]{2,}(?:-[a-zäöüß]+)?\.[a-zäöüß-]{3,}$/i.test(name) &&
			!OFFICE.test(name)
		) {
			yield {
				at: index,
				severity: 'Hinweis',
				text: `Die Mailadresse „${mail}“ sieht nach einer einzelnen Person aus.`,
				expected: 'das Postfach der Stelle, zum Beispiel `hauptamt@…`',
			};
		}
	}
	for (const { 0: number, index } of text.matchAll(MOBILE)) {
		yield {
			at: index,
			text: `„${number}“ sieht nach einer Mobilnummer aus.`,
			expected: 'die Nummer der Stelle im Festnetz, oder gar keine',
		};
	}
}
