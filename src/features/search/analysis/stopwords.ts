/**
 * Words without meaning for a search. The list is short: a missing word adds one AND to a search, a
 * word too many loses a topic (`Land`, `Stand`).
 */
export const stopwords: ReadonlySet<string> = new Set(
	'aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da damit dann das dass dazu dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas für gegen gibt hat hatte ich ihr ihre im in ist ja kann kein keine man mehr mein mit muss nach nicht noch nur ob oder ohne sein seine sich sie sind so soll über um und uns unser unter vom von vor war was weil welche welcher welches wenn wer werden wie wird wir wo zu zum zur zwischen'.split(
		' ',
	),
);
