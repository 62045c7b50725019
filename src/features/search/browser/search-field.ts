// Every page loads this file; suggestions are loaded when a search field gets focus or input.

for (const form of document.querySelectorAll<HTMLFormElement>('form.suchformular')) {
	const input = form.querySelector('input');
	if (input) prepare(form, input);
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
