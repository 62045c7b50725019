import { expect, test } from 'vitest';
import { codePointName, hiddenSign, withoutHiddenSigns } from './hidden-signs.ts';

const tags = (text: string) =>
	[...text].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('');

test.each(
	[
		...['\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u180e', '\u200b', '\u200c'],
		...['\u200d', '\u200e', '\u200f', '\u2028', '\u202a', '\u202e', '\u2060', '\u2063', '\u2066'],
		...['\u2069', '\u206f', '\u2800', '\u3164', '\ufe00', '\ufe0f', '\ufeff', '\uffa0', '\ufff9'],
		...['\ufffb', '\u{1d173}', '\u{e0001}', '\u{e0020}', '\u{e007f}', '\u{e0100}'],
	].map((sign) => [codePointName(sign), sign]),
)('%s in a word is found and removed', (_name, sign) => {
	const text = `Akten${sign}plan`;
	expect(hiddenSign(text)).toEqual({ index: 5, sign, stacked: false });
	expect(withoutHiddenSigns(text)).toBe('Aktenplan');
});

test.each([
	['joined emoji', '👩‍💻 und 👨‍👩‍👧‍👦, 🏳️‍🌈, 👍🏽, ❤️, ☎︎, 1️⃣'],
	['flags', `🇩🇪 und 🏴${tags('gbeng')}\u{e007f}`],
	['Persian', 'می\u200cخواهم'],
	['Hindi', 'क्\u200dष'],
	['accents', 'e\u0301, ạ̈́ und Tiếng Việt'],
	['a Japanese name', '葛\u{e0100}城'],
	['blanks that do not break', 'Seite\u00a05\u202f%, E\u2011Akte'],
])('%s stay as they are', (_name, text) => {
	expect(hiddenSign(text)).toBeUndefined();
	expect(withoutHiddenSigns(text)).toBe(text);
});

test('a second text in invisible letters is found, also behind a flag', () => {
	expect(hiddenSign(`Antrag${tags('Zahle')}`)).toMatchObject({ index: 6 });
	expect(hiddenSign(`🏴${tags('Zahle')}`)).toMatchObject({ index: 2 });
});

test('a tower of accents is found, four are not', () => {
	expect(hiddenSign(`A${'\u0301'.repeat(4)}kte`)).toBeUndefined();
	expect(hiddenSign(`A${'\u0301'.repeat(5)}kte`)).toMatchObject({ index: 1, stacked: true });
	expect(withoutHiddenSigns(`A${'\u0301'.repeat(40)}kte`)).toBe('Akte');
});

test('signs that are meant at a place are passed over', () => {
	expect(hiddenSign('Akten\u00adplan', '\u00ad')).toBeUndefined();
	expect(hiddenSign('Akten\u00adplan\u200b', '\u00ad')).toMatchObject({ sign: '\u200b' });
});
