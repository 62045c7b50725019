import type { Range } from '#src/entries/read/source-text.ts';
import { newsWithText } from '../example-content.ts';
import type { Rule } from '../rule.ts';

/** Mail providers used by private persons, not offices. */
const PRIVATE =
	/^(?:(?:gmail|googlemail|aol|icloud|me|mac|live|outlook|hotmail|msn|yahoo|ymail|proton|protonmail|pm|tutanota|tuta|gmx|web|posteo|mailbox|freenet|arcor|t-online|magenta|online|email|mail|vodafone|vodafonemail|unitybox|unity-mail|kabelbw|alice|1und1|ewetel|o2online|o2mail|hanse|versanet|netcologne|bluewin|fastmail|zoho|yandex)\.(?:com|de|net|org|at|ch|eu|io|me|fr|co\.uk|ru)|t-online\.de)$/i;
// Bounded parts avoid backtracking on a long line without an address.
const MAIL = /(?<![\w.+-])([\w.+-]{1,64})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;
const MOBILE =
	/(?<![\w/.,:#=-])(?:\+\s?49|0049|0)[\s()/.-]{0,3}(?:\(0\)[\s/.-]?)?1[567]\d(?:[\s/.-]{0,3}\d){6,9}(?![\w])/g;
/** Words in the local part of an office's address: `bau.service@…` is no person. */
const OFFICE =
	/amt|service|info|post|presse|stelle|stab|team|kontakt|digital|edv|it\b|support|hilfe|verwaltung|rathaus|netz|bau|buero|referat|abteilung|sekretariat|redaktion|datenschutz|beauftragt|buerger|online|portal|zentral|kommun|ozg/i;

/** Content has no private mail addresses and mobile numbers, and no address that names a person. */
export const personenbezug: Rule = {
	name: 'personenbezug',
	help: {
		title: 'Keine privaten Adressen und Nummern',
		explanation: [
			'Das Portal ist öffentlich, und was einmal im Netz steht, wird kopiert. Private Mailadressen und Mobilnummern gehören deshalb nicht hinein, auch nicht die eigenen.',
			'Nennen Sie das Amt oder die Funktion und das Postfach der Stelle. Das stimmt auch dann noch, wenn die Person gewechselt hat.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Fragen an hauptamt.offenburg@gmx.de oder 0171 0000000.'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Fragen an hauptamt@example.org oder 0781 0000.'),
		},
	},
	*checkFile(checked) {
		const { file, text: source } = checked;
		for (const { 0: mail, 1: name = '', 2: host = '', index } of source.text.matchAll(MAIL)) {
			const at: Range = { start: index, end: index + mail.length };
			if (PRIVATE.test(host)) {
				yield {
					...{ file, source, at: at.start },
					text: `Die Mailadresse „${mail}“ ist eine private.`,
					expected: 'das Postfach der Stelle, oder nur der Name des Amts',
				};
			} else if (
				/^[a-zäöüß]{2,}(?:-[a-zäöüß]+)?\.[a-zäöüß-]{3,}$/i.test(name) &&
				!OFFICE.test(name)
			) {
				yield {
					...{ file, source, at: at.start },
					severity: 'Hinweis',
					text: `Die Mailadresse „${mail}“ sieht nach einer einzelnen Person aus.`,
					expected: 'das Postfach der Stelle, zum Beispiel `hauptamt@…`',
				};
			}
		}
		for (const { 0: number, index } of source.text.matchAll(MOBILE)) {
			yield {
				...{ file, source, at: index },
				text: `„${number}“ sieht nach einer Mobilnummer aus.`,
				expected: 'die Nummer der Stelle im Festnetz, oder gar keine',
			};
		}
	},
};
