import type { Mistake } from '#src/base/mistake.ts';

const EXPECTED = 'eine Internetadresse, die mit https:// beginnt';
const FULL = /^https?:\/\//i;
/** A name like `www.kehl.de`, perhaps with a path. */
const WITHOUT_SCHEME = /^(?:[a-z0-9äöüß-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#:]\S*)?$/i;
/** `http//`, `https:/`, `htps://`, `//` and `https:`. */
const WRONG_SCHEME = /^(?:h?t{1,3}ps?)?[:;]?[\\/]{1,3}|^https?[:;]/i;
/** Text that stands for „nothing“. */
const NOTHING =
	/^(?:[-–—?.x/ ]{1,9}|kein[e]?|n\/?a|k\. ?a\.?|unbekannt|folgt|offen|todo|tbd|fehlt)$/i;

/** @returns true for words and signs that people write into a field they have nothing for. */
function meansNothing(text: string): boolean {
	return NOTHING.test(text.trim());
}

/** Explains what is wrong with a value that is no web address. */
export function webAddressMistake(written: string, name: string): Mistake & { expected: string } {
	const text = written.trim();
	if (meansNothing(text)) {
		return {
			text: `Im Feld ${name} steht „${text}“ statt einer Adresse.`,
			expected: `${EXPECTED}; ohne Adresse entfällt die Zeile`,
		};
	}
	if ((text.match(/https?:\/\//gi) ?? []).length > 1 && /\s/.test(text)) {
		return {
			text: `Im Feld ${name} stehen mehrere Adressen.`,
			expected: `eine einzige Internetadresse, die mit https:// beginnt`,
		};
	}
	if (FULL.test(text) && /\s/.test(text)) {
		return {
			text: `In der Adresse im Feld ${name} steht ein Leerzeichen.`,
			expected: 'eine Internetadresse ohne Leerzeichen, mit `%20` an ihrer Stelle',
		};
	}
	return {
		text: `Der Wert „${text.length > 60 ? `${text.slice(0, 60)} …` : text}“ passt nicht zum Feld ${name}.`,
		expected: EXPECTED,
	};
}

/** @returns the web address that a text probably means; undefined if it is none, or several. */
export function webAddressIn(written: string): string | undefined {
	const text = written.trim();
	const inside = /^(?:\[[^\]]*\]\(|<|„|“|‚|»)(https?:\/\/[^\s<>()“”‘«]+)(?:[)>“”‘«])$/i.exec(
		text,
	)?.[1];
	if (inside !== undefined) return inside;
	if (!/\s/.test(text)) {
		const bare = FULL.test(text) ? '' : text.replace(WRONG_SCHEME, '');
		return WITHOUT_SCHEME.test(bare) ? `https://${bare}` : undefined;
	}
	// A path may have lost its `%20`; words after an address are no path.
	const isFile = FULL.test(text) && /\.[a-z0-9]{2,5}$/i.test(text);
	const once = (text.match(/https?:\/\/|\swww\./gi) ?? []).length === 1;
	return isFile && once && !/[,;]\s|\s(?:und|oder|siehe|abgerufen|vom)\s/i.test(text)
		? text.replace(/\s/g, '%20')
		: undefined;
}
