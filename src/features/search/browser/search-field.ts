// Every page loads this file; suggestions are loaded when a search field gets focus or input.

for (const form of document.querySelectorAll<HTMLFormElement>('form.suchformular')) {
	const input = form.querySelector('input');
	if (!input) continue;
	sayAtOnce(form, input);
	prepare(form, input);
	keepTyped(input);
}

/** The search page loads its code for a while; what was typed elsewhere is not lost meanwhile. */
function sayAtOnce(form: HTMLFormElement, input: HTMLInputElement): void {
	const page = form.closest<HTMLElement>('suche-seite');
	const asked = new URLSearchParams(location.search).get('q')?.trim();
	if (!page || !asked || input.value) return;
	input.value = asked.slice(0, input.maxLength);
	page.dataset['suche'] = 'laeuft';
	for (const part of page.querySelectorAll<HTMLElement>('[data-bei~="bereit"]')) part.hidden = true;
	const message = page.querySelector('[data-meldung]');
	if (message) message.textContent = 'Die Suche läuft …';
}

function prepare(form: HTMLFormElement, input: HTMLInputElement): void {
	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-autocomplete', 'list');
	input.setAttribute('aria-expanded', 'false');
	let typed = false;
	let started = false;
	const start = ({ type }: Event) => {
		typed ||= type === 'input';
		if (started) return;
		started = true;
		import('./suggestion-box.ts').then(
			({ suggestBelow }) => {
				input.removeEventListener('focus', start);
				input.removeEventListener('input', start);
				suggestBelow(form, input, typed);
			},
			() => (started = false),
		);
	};
	input.addEventListener('focus', start);
	input.addEventListener('input', start);
}

/**
 * What was typed is still there when the reader comes back: WebKit resets a field that no browser may
 * fill in when it shows a kept page again, so the text becomes what a reset leads to.
 */
function keepTyped(input: HTMLInputElement): void {
	window.addEventListener('pagehide', () => (input.defaultValue = input.value));
}
