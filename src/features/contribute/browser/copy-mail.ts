// The button that copies the questions of a mail; it appears only where a script can do it.
import { copyText } from '#src/base/browser/copy-text.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-mailtext]')) {
	const [button, text, told] = ['button', 'code', '[role="status"]'].map((part) =>
		place.querySelector<HTMLElement>(part),
	);
	if (!button || !text || !told) continue;
	button.hidden = false;
	button.addEventListener('click', () => {
		const mark = () => getSelection()?.selectAllChildren(text);
		void copyText(text.textContent, mark).then((said) => {
			told.textContent = said;
		});
	});
}
