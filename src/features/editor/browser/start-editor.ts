// Starts the editor in place of its page. Only then is its program loaded, which is larger than any page.
import { element } from '#src/base/browser/element.ts';
import type { EditorSettings } from '../settings-files.ts';
import type { Editor } from './editor-components.ts';
import { clearPractice, fillPractice } from './practice-store.ts';

/** Where the editor keeps what its user has chosen. */
const CHOICES = 'sveltia-cms.prefs';
/** Name that the editor gives the window in which people sign in; it opens this page first. */
const SIGN_IN_WINDOW = 'auth';

class EditorStartElement extends HTMLElement {
	connectedCallback() {
		this.hidden = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-ohne-skript]')) {
			part.hidden = true;
		}
		this.querySelector('[data-starten]')?.addEventListener('click', () => void this.start());
		this.querySelector('[data-leeren]')?.addEventListener('click', () => void this.clear());
		if (isUnderWay()) void this.start();
	}

	private async start() {
		const button = this.querySelector<HTMLButtonElement>('[data-starten]');
		if (button) button.disabled = true;
		this.tell('Der Editor wird geladen …');
		try {
			const { programm = '', einstellungen = '', inhalte } = this.dataset;
			if (inhalte !== undefined) await fillPractice(() => loaded<Record<string, string>>(inhalte));
			// The program reads it when it is loaded.
			chooseGerman();
			const [{ default: editor }, settings, { registerComponents }] = await Promise.all([
				import(/* @vite-ignore */ programm) as Promise<{ default: Editor }>,
				loaded<EditorSettings>(einstellungen),
				import('./editor-components.ts'),
			]);
			this.replacePage();
			registerComponents(editor, settings.components);
			await editor.init({ config: settings.config });
		} catch (error) {
			reportError(error);
			if (button) button.disabled = false;
			this.tell(
				'Der Editor ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. In einem privaten Fenster verweigern manche Browser den Speicher, den er braucht.',
			);
		}
	}

	private async clear() {
		await clearPractice();
		this.tell('Die Übung ist von diesem Gerät gelöscht.');
	}

	/** The editor has styles of its own, which those of the portal would disturb. */
	private replacePage() {
		for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
		const root = element('div', { id: 'nc-root' });
		const { inhalte, seite = '' } = this.dataset;
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, frame()];
		document.body.replaceChildren(...(inhalte === undefined ? [] : [banner(seite)]), root);
	}

	private tell(text: string) {
		const status = this.querySelector('[data-meldung]');
		if (status) status.textContent = text;
	}
}

/** After a reload within the editor, and in the window of the sign-in, nobody wants to start it again. */
function isUnderWay(): boolean {
	const isAnswer = new URLSearchParams(location.search).has('state');
	return location.hash.startsWith('#/') || window.name === SIGN_IN_WINDOW || isAnswer;
}

/** Says above the editor that all of it is a practice. */
function banner(page: string): HTMLElement {
	return element(
		'div',
		{ class: 'uebung', role: 'note' },
		element('span', {}, 'Übung: Nichts wird veröffentlicht, alles bleibt auf diesem Gerät.'),
		element('a', { href: page }, 'Übung beenden'),
	);
}

/** Keeps the editor below the banner, also what it shows over everything else. */
function frame(): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		html, body { height: 100%; margin: 0; }
		body { display: flex; flex-direction: column; }
		#nc-root { position: relative; flex: 1; min-height: 0; contain: layout; }
		.uebung { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: center; padding: 0.5rem 1rem; background: #1b3a57; color: #fff; font: 600 1rem/1.5 sans-serif; }
		.uebung a { color: inherit; }
	`);
	return sheet;
}

/** The editor follows the browser's language otherwise. */
function chooseGerman() {
	let choices: object = {};
	try {
		choices = JSON.parse(localStorage.getItem(CHOICES) ?? '{}') as object;
	} catch {
		// What cannot be read is written anew.
	}
	localStorage.setItem(CHOICES, JSON.stringify({ ...choices, locale: 'de' }));
}

async function loaded<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as T;
}

customElements.define('redaktion-start', EditorStartElement);
