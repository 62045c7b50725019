/**
 * Signs without a picture of their own: they hide in words, carry a second text, or change the direction of a line.
 * Line and paragraph separators, marks of interlinear notes and the empty Braille pattern complete what Unicode
 * calls ignorable.
 */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
/** More accents than any language puts on a letter. */
const STACKED = /[\p{Mn}\p{Me}]{5,}/u;
/** Scripts whose letters joiners connect or keep apart. */
const JOINING =
	/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f]/u;
/** The flags of England, Scotland and Wales end in letters that nobody sees. */
const FLAGS =
	/\u{1f3f4}(?:\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073}))\u{e007f}/gu;

/** A sign that readers do not see, or accents that cover a line. */
export interface HiddenSign {
	/** Offset in the text. */
	index: number;
	sign: string;
	stacked: boolean;
}

/**
 * Finds the first invisible sign that no writing needs, or more than four accents on a letter. Joined emoji, their
 * variants, and joiners between letters of scripts that have them are fine.
 *
 * @param allowed signs that are meant at this place
 */
export function hiddenSign(text: string, allowed = ''): HiddenSign | undefined {
	const stacked = STACKED.exec(text);
	const hidden = HIDDEN.test(text) ? firstHidden(text, allowed) : undefined;
	if (stacked && (hidden === undefined || stacked.index < hidden.index))
		return { index: stacked.index, sign: stacked[0], stacked: true };
	return hidden;
}

/** @returns the text without the signs that {@link hiddenSign} finds */
export function withoutHiddenSigns(text: string): string {
	const kept = text.replace(ALL_HIDDEN, (sign, index: number) =>
		isNeeded(text, index, sign) || isInFlag(text, index) ? sign : '',
	);
	return kept.replace(new RegExp(STACKED, 'gu'), '');
}

/** @returns a sign's name in Unicode: `U+202E` */
export function codePointName(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstHidden(text: string, allowed: string): HiddenSign | undefined {
	for (const { 0: sign, index } of text.matchAll(ALL_HIDDEN)) {
		if (allowed.includes(sign) || isNeeded(text, index, sign) || isInFlag(text, index)) continue;
		return { index, sign, stacked: false };
	}
	return undefined;
}

function isNeeded(text: string, index: number, sign: string): boolean {
	const before = signBefore(text, index);
	const after = String.fromCodePoint(text.codePointAt(index + sign.length) ?? 0);
	switch (sign) {
		case '\u200d':
			return (
				(PICTURE.test(before) && PICTURE.test(after)) || (JOINING.test(before) && !/\s/.test(after))
			);
		case '\u200c':
			return JOINING.test(before) && JOINING.test(after);
		case '\ufe0e':
		case '\ufe0f':
			return /[\p{Emoji}\p{S}]/u.test(before);
		default:
			// Variants of Chinese characters.
			return /[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(sign) && /\p{Script=Han}/u.test(before);
	}
}

function signBefore(text: string, index: number): string {
	const last = text.codePointAt(index - 2);
	if (index > 1 && last !== undefined && last > 0xffff) return String.fromCodePoint(last);
	return text[index - 1] ?? '';
}

/** A flag is at most seven signs of two units long. */
function isInFlag(text: string, index: number): boolean {
	const start = Math.max(0, index - 14);
	return text
		.slice(start, index + 14)
		.matchAll(FLAGS)
		.some((flag) => start + flag.index < index && index < start + flag.index + flag[0].length);
}
