// The buttons that print an article appear only with the script they need.
for (const button of document.querySelectorAll<HTMLElement>('[data-seite-drucken]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}
