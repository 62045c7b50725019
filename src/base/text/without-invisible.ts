/**
 * Takes signs out of a text that nobody sees: soft hyphens, marks of direction, spaces without width, joiners, tags.
 * They come along when a word is copied from a page, a PDF or a chat, and a word with one of them is another word.
 */
export function withoutInvisible(text: string): string {
	return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Format}]/gu, '');
}
