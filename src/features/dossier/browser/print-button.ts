// The button needs the script, so it appears only with it.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-drucken]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}
