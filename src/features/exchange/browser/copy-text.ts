/** `<text-kopieren>`: a text with a button that copies it; without script readers copy by hand. */
class CopyTextElement extends HTMLElement {
	connectedCallback(): void {
		const text = this.querySelector('textarea');
		const button = this.querySelector<HTMLButtonElement>('[data-kopieren]');
		if (!text || !button?.hidden) return;
		button.hidden = false;
		button.addEventListener('click', () => void this.#copy(text));
	}

	async #copy(text: HTMLTextAreaElement): Promise<void> {
		const message = this.querySelector('[data-meldung]');
		let said = 'Text kopiert.';
		try {
			await navigator.clipboard.writeText(text.value);
		} catch {
			text.select();
			said =
				'Ihr Browser lässt das Kopieren hier nicht zu. Kopieren Sie den markierten Text selbst.';
		}
		if (message) message.textContent = said;
	}
}

if (!customElements.get('text-kopieren')) customElements.define('text-kopieren', CopyTextElement);
