/** Elements whose words belong to the page and not to its text. */
const LEFT_OUT = '.anker, .nur-vorlesen, .erklaerung, button, input, script, template, [hidden]';
/** A part of one of these means little without the element. */
const FRAMES =
	'a, em, strong, h1, h2, h3, h4, p, li, ul, ol, dl, dt, dd, td, th, tr, tbody, thead, table';

/** @returns a text without the signs that only guide the setting of lines on the portal's pages */
export function withoutSettingSigns(text: string): string {
	return text.replace(/[\u00AD\u200B\u2060]/g, '').replace(/[\u00A0\u202F]/g, ' ');
}

/**
 * Puts what is marked into the clipboard as a person wants it in a letter or a council paper: without soft hyphens,
 * no-break spaces and the `#` of headings, without the page's colours, with addresses in full and with the numbers of
 * sources in brackets, which would be digits of the text without their small print.
 */
export function copyPlainly(event: ClipboardEvent): void {
	const selection = getSelection();
	const { clipboardData, target } = event;
	if (!clipboardData || !selection || selection.isCollapsed) return;
	if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return;
	const copy = document.createElement('div');
	for (let index = 0; index < selection.rangeCount; index++)
		copy.append(framed(selection.getRangeAt(index)));
	for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
	for (const mark of copy.querySelectorAll('.quellenzahl'))
		mark.textContent = `[${mark.textContent}]`;
	for (const part of copy.querySelectorAll('*')) clean(part);
	const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		text.data = withoutSettingSigns(text.data);
	}
	clipboardData.setData('text/html', copy.innerHTML);
	clipboardData.setData('text/plain', renderedText(copy));
	event.preventDefault();
}

/** @returns what a range holds, within the elements that give it its meaning: an item in its list */
function framed(range: Range): Node {
	let content: Node = range.cloneContents();
	let frame =
		range.commonAncestorContainer instanceof Element
			? range.commonAncestorContainer
			: range.commonAncestorContainer.parentElement;
	for (; frame?.matches(FRAMES); frame = frame.parentElement) {
		const outer = frame.cloneNode();
		outer.appendChild(content);
		content = outer;
	}
	return content;
}

function clean(part: Element): void {
	if (part instanceof HTMLAnchorElement) part.setAttribute('href', part.href);
	for (const { name } of [...part.attributes])
		if (!['href', 'colspan', 'rowspan', 'start', 'lang', 'src', 'alt'].includes(name))
			part.removeAttribute(name);
}

/** @returns the lines of a text as a browser shows them, a table's cells divided by tabs */
function renderedText(copy: HTMLElement): string {
	copy.className = 'nur-vorlesen';
	document.body.append(copy);
	const text = copy.innerText;
	copy.remove();
	return text.trim();
}
