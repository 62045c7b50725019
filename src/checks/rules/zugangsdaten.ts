import { newsWithText } from '../example-content.ts';
import type { Rule } from '../rule.ts';

/** An address that lets everybody in: a room of a video conference with its password, or a password for a page. */
const MEETING =
	/\bhttps?:\/\/(?:teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/|[\w.-]{0,60}zoom\.us\/(?:j|my|w|s)\/|[\w.-]{0,60}webex\.com\/(?:meet|join|[\w-]{1,40}\/j\.php)|meet\.google\.com\/|meet\.jit\.si\/|[\w.-]{0,60}gotomeeting\.com\/join\/)[^\s)"'<>]{0,500}/gi;
const PASSWORD_IN_ADDRESS =
	/\bhttps?:\/\/[^\s)"'<>?]{1,500}\?(?:[^\s)"'<>]{0,500}&)?(?:pwd|pw|passw(?:or)?[dt]|passcode|kennwort|access_token)=[^\s)"'<>&]{1,200}/gi;
/** The words with which invitations hand over a password. */
const PASSWORD =
	/(?<![\p{L}-])(?:(?:Meeting-?|Konferenz-?|Sitzungs-?|Zugangs-?|Einwahl-?)?(?:Passcode|Kenncode|Kennwort|Passwort|Password|PIN)|Zugangscode|Einwahlcode)[ \t]{0,5}(?:lautet|ist)?[ \t]{0,5}[:=][ \t]{0,5}[*`„"]{0,3}(?=[^\s]{0,40}[\d#])[^\s*`„“"<>]{3,40}/giu;

/** No text hands out what opens a meeting or a page to everybody. */
export const zugangsdaten: Rule = {
	name: 'zugangsdaten',
	hintsOnly: true,
	help: {
		title: 'Keine Zugangsdaten',
		explanation: [
			'Wer den Link oder das Kennwort einer Videokonferenz kennt, kann teilnehmen und zuhören. Auf einer öffentlichen Seite finden beides auch Programme, die danach suchen.',
			'Nennen Sie stattdessen, wie man sich anmeldet; die Zugangsdaten bekommt, wer angemeldet ist.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('[Zur Besprechung](https://zoom.us/j/123456789?pwd=abc123)'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('[Anmeldung zur Besprechung](https://www.example.org/anmeldung/)'),
		},
	},
	*checkFile({ file, text: source }) {
		const told = new Set<number>();
		for (const pattern of [MEETING, PASSWORD_IN_ADDRESS, PASSWORD]) {
			for (const { index } of source.text.matchAll(pattern)) {
				const { line } = source.placeAt(index);
				if (told.has(line)) continue;
				told.add(line);
				yield {
					...{ file, source, at: index, severity: 'Hinweis' },
					text:
						pattern === MEETING
							? 'Der Link führt jeden in eine Videokonferenz; er gehört nicht ins Netz.'
							: 'Hier steht ein Kennwort; was im Netz steht, kann jeder verwenden.',
					expected:
						'wie man sich anmeldet: ein Link auf die Anmeldung oder das Postfach der Stelle',
				};
			}
		}
	},
};
