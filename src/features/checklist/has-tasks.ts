/** @returns whether the HTML of a text has points to tick off */
export function hasTasks(html: string): boolean {
	return html.includes('class="aufgabe"');
}
