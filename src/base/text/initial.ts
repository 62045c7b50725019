/** @returns the letter a word is filed under: A–Z, umlauts with their base letter, else `#`. */
export function initialOf(word: string): string {
	const letter = word.trim().normalize('NFD').charAt(0).toUpperCase();
	return /[A-Z]/.test(letter) ? letter : '#';
}
