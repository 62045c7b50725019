/**
 * Lets a large field take text from Word, Outlook and web pages: its headings, lists, tables, links, bold and italic words stay. The code
 * for that is loaded with the first such text.
 *
 * @param tell says to the reader what happened
 */
function takePastedText(field: HTMLTextAreaElement, tell: (text: string) => void): void {
	field.addEventListener('paste', (event) => {
		const html = event.clipboardData?.getData('text/html') ?? '';
		const plain = event.clipboardData?.getData('text/plain') ?? '';
		if (html.trim() === '') return;
		event.preventDefault();
		void import('./pasted-text.ts')
			.then(({ pastedText }) => pastedText(html))
			.catch(() => plain)
			.then((text) => {
				insert(field, text === '' ? plain : text);
				tell(
					`Text eingefügt. Überschriften, Listen, Tabellen, Links, Fettes und Kursives bleiben${/<img\b/i.test(html) ? ', Bilder nicht' : ''}.`,
				);
			});
	});
}

/** The same for all large fields in an element. */
export function takePastedTexts(root: HTMLElement): void {
	for (const field of root.querySelectorAll<HTMLTextAreaElement>('[data-text]')) {
		const place = field.closest('.formularfrage')?.querySelector('[data-eingefuegt]');
		takePastedText(field, (text) => {
			if (place) place.textContent = text;
		});
	}
}

function insert(field: HTMLTextAreaElement, text: string): void {
	const { selectionStart, selectionEnd, value } = field;
	const before = value.slice(0, selectionStart);
	const isBlock = text.includes('\n');
	const gap = isBlock && before.trim() !== '' && !before.endsWith('\n\n') ? '\n\n' : '';
	const rest = isBlock && value.slice(selectionEnd).trim() !== '' ? '\n\n' : '';
	field.setRangeText(`${gap}${text}${rest}`, selectionStart, selectionEnd, 'end');
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
