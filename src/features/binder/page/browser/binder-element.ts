import { copyAddress } from '#src/base/browser/copy-address.ts';
import { element } from '#src/base/browser/element.ts';
import { forget, keep, readKeptTexts } from '#src/base/browser/kept.ts';
import { articlesAmong, binderFragment, binderIn, moved } from '../../binder-address.ts';
import { BINDER } from '../../binder-key.ts';
import { boundDocument } from './bound-document.ts';
import { loadArticles, type BoundArticle } from './load-articles.ts';

/**
 * `<arbeits-mappe>`: the reader's binder, or one that the address carries; its articles are loaded and put together as
 * one document. `data-mappe` holds the state: `laeuft`, `leer`, `eigene`, `fremde`.
 */
class BinderElement extends HTMLElement {
	/** A binder from the address; the reader's own stays as it is. */
	#borrowed: readonly string[] | undefined;
	#articles: readonly BoundArticle[] = [];
	/** What was in the binder before it was emptied. */
	#emptied: readonly string[] = [];

	connectedCallback(): void {
		this.hidden = false;
		this.addEventListener('click', ({ target }) => {
			const button = target instanceof HTMLElement ? target.closest('button') : null;
			if (button) this.#act(button);
		});
		window.addEventListener('hashchange', () => {
			if (binderIn(location.hash)) void this.#read();
		});
		window.addEventListener('storage', () => void this.#read());
		void this.#read();
	}

	get #own(): string[] {
		return articlesAmong(readKeptTexts(BINDER));
	}

	async #read(): Promise<void> {
		const carried = binderIn(location.hash);
		const own = this.#own;
		this.#borrowed = carried && carried.join() !== own.join() ? carried : undefined;
		const names = this.#borrowed ?? own;
		if (names.length > 0 && this.#articles.length === 0) this.#state('laeuft');
		const known = new Map(this.#articles.map((each) => [each.name, each]));
		const fresh = await loadArticles(
			this.dataset['basis'] ?? '/',
			names.filter((name) => !known.get(name)?.text),
		);
		for (const each of fresh) known.set(each.name, each);
		this.#articles = names.flatMap((name) => known.get(name) ?? []);
		this.#show();
	}

	#show(): void {
		const rows = this.#articles.map((each, index) => this.#row(each, index));
		this.#part('[data-liste]')?.replaceChildren(...rows);
		this.#part('[data-dokument]')?.replaceChildren(boundDocument(this.#articles));
		for (const part of this.querySelectorAll<HTMLElement>('[data-wenn="geleert"]'))
			part.hidden = this.#emptied.length === 0;
		const word = this.#part('[data-tun="word"]');
		if (word) word.hidden = !this.#articles.some((each) => each.word !== undefined);
		this.#state(this.#articles.length === 0 ? 'leer' : this.#borrowed ? 'fremde' : 'eigene');
	}

	#state(state: 'laeuft' | 'leer' | 'eigene' | 'fremde'): void {
		this.dataset['mappe'] = state;
	}

	#row({ name, href, title, kind, word, trouble }: BoundArticle, index: number): HTMLElement {
		const does = (act: string, text: string) =>
			element(
				'button',
				{
					...{ class: 'knopf knopf--leise', type: 'button' },
					...{ 'data-tun': act, 'data-beitrag': name, 'aria-label': `${text}: ${title}` },
				},
				text,
			);
		const last = index === this.#articles.length - 1;
		return element(
			'li',
			{},
			element(
				'p',
				{ class: 'mappe__titel' },
				trouble ? title : element('a', { href }, title),
				element('span', {}, trouble ?? kind),
				...(word ? [element('a', { href: word, download: '' }, 'Als Word')] : []),
			),
			...(this.#borrowed
				? []
				: [
						element(
							'p',
							{ class: 'mappe__wege' },
							...(index > 0 ? [does('hoch', 'Nach oben')] : []),
							...(last ? [] : [does('runter', 'Nach unten')]),
							does('weg', 'Entfernen'),
						),
					]),
		);
	}

	#act(button: HTMLButtonElement): void {
		const { tun = '', beitrag = '' } = button.dataset;
		const own = this.#own;
		switch (tun) {
			case 'hoch':
			case 'runter':
				this.#keep(moved(own, beitrag, tun === 'hoch' ? -1 : 1), 'Verschoben.', tun, beitrag);
				break;
			case 'weg':
				this.#keep(
					own.filter((each) => each !== beitrag),
					'Entfernt.',
				);
				break;
			case 'leeren':
				this.#emptied = own;
				this.#keep([], 'Die Mappe ist leer.');
				break;
			case 'zurueck':
				this.#keep(this.#emptied, 'Die Mappe ist wieder da.');
				this.#emptied = [];
				break;
			case 'uebernehmen':
				this.#keep([...new Set([...own, ...(this.#borrowed ?? [])])], 'In Ihrer Mappe.');
				break;
			case 'eigene':
				this.#leaveLink();
				void this.#read();
				break;
			case 'kopieren': {
				const field = this.querySelector('input');
				if (field) void copyAddress(field, this.#address).then((said) => this.#say(said));
				break;
			}
			case 'word':
				void this.#download(button);
				break;
			case 'drucken':
				print();
		}
	}

	get #address(): string {
		const names = this.#articles.map(({ name }) => name);
		return location.href.replace(/#.*|$/, binderFragment(names));
	}

	async #download(button: HTMLButtonElement): Promise<void> {
		button.disabled = true;
		this.#say('Das Dokument wird zusammengestellt …');
		try {
			const { downloadJoint } = await import('./joint-word.ts');
			const said = await downloadJoint(this.#articles, {
				title: document.querySelector('h1')?.textContent ?? '',
				portal: this.dataset['portal'] ?? '',
				origin: 'Diese Beiträge im Netz:',
				address: this.#address,
			});
			this.#say(said);
		} catch {
			this.#say('Das Dokument ließ sich nicht laden. Prüfen Sie Ihre Verbindung.');
		}
		button.disabled = false;
		button.focus();
	}

	/** Keeps the binder, shows it, and leaves the keyboard at a place that is still there. */
	#keep(names: readonly string[], said: string, act = '', article = ''): void {
		const kept = names.length === 0 ? true : keep(BINDER, names);
		if (names.length === 0) forget(BINDER);
		this.#leaveLink();
		void this.#read().then(() => {
			this.#say(kept ? said : 'Ihr Browser merkt sich keine Mappe.');
			const row = `[data-beitrag="${CSS.escape(article)}"]`;
			const next =
				this.querySelector<HTMLElement>(`${row}[data-tun="${act}"]`) ??
				this.querySelector<HTMLElement>(row) ??
				this.#part('[data-meldung]');
			next?.focus();
		});
	}

	#leaveLink(): void {
		history.replaceState(history.state, '', location.pathname + location.search);
	}

	#say(text: string): void {
		const place = this.#part('[data-meldung]');
		if (place) place.textContent = text;
	}

	#part(selector: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(selector);
	}
}

if (!customElements.get('arbeits-mappe')) customElements.define('arbeits-mappe', BinderElement);
