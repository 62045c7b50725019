/** Words in nearly every text of the portal, in lower case. */
const EVERYDAY = new Set(
	`der die das des dem den ein eine einer eines einem einen kein keine und oder aber denn doch sondern als wie wenn weil dass ob
	ich du er sie es wir ihr man uns euch sich mich dich ihm ihn ihnen mein dein sein unser euer ihre ihren ihrer seine seinen
	in im an am auf aus bei beim bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur zwischen seit während wegen
	ist sind war waren wird werden wurde wurden hat haben hatte kann können muss müssen soll sollen darf dürfen will wollen mag gibt
	nicht nur auch noch schon sehr mehr hier da dort dann so was wer wo wann warum welche welcher welches diese dieser dieses diesem
	diesen alle alles allem allen aller viele jede jeder jedes andere anderen etwas nichts ja nein bitte neu gut groß klein ab je pro
	per etwa rund mal also damit jetzt the of and antrag bürger daten euch fall frage gemeinde inhalt jahr land person personen seite
	stadt stand tag text thema titel zeit`.split(/\s+/),
);

/** @returns true for a word of nearly every text, however it is written, and for a single letter */
export function isEverydayWord(word: string): boolean {
	const plain = word.trim().toLowerCase();
	// „IM“, „SO“ and the like may be abbreviations.
	if (/^[A-ZÄÖÜ]{2,}$/.test(word.trim())) return false;
	return [...plain].length < 2 || EVERYDAY.has(plain);
}
