import { parsePopulation, readComparison, TICKED, writeComparison } from '../compare-address.ts';
import { MOST_CASES } from '../compare-address.ts';
import type { ComparableCase } from '../comparable-case.ts';
import { compareTable } from './compare-table.ts';
import { loadCases } from './load-cases.ts';
import { copyAddress } from '#src/base/browser/copy-address.ts';

/**
 * `<beispiel-vergleich>`: shows the cases named in the page's address side by side.
 * `data-vergleich` holds the state: `leer`, `laeuft`, `fertig`, `fehler`.
 */
class CompareElement extends HTMLElement {
	#cases: readonly ComparableCase[] = [];
	#einwohner: number | undefined;

	connectedCallback(): void {
		this.#part('form', HTMLFormElement)?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#population(this.#field()?.value ?? '');
		});
		const places = this.#part('[data-kommune]', HTMLSelectElement);
		places?.addEventListener('change', () => this.#population(places.value));
		this.#part('[data-drucken]', HTMLElement)?.addEventListener('click', () => window.print());
		const copy = this.#part('[data-kopieren]', HTMLElement);
		copy?.addEventListener('click', () => {
			const fallback = this.#part('[data-adresse]', HTMLInputElement);
			if (fallback) void copyAddress(fallback).then((text) => this.#say('kopiert', text));
		});
		window.addEventListener('popstate', () => void this.#readAddress());
		void this.#readAddress();
	}

	async #readAddress(): Promise<void> {
		const { ids, surplus, einwohner } = readComparison(location.search);
		this.#einwohner = einwohner;
		const field = this.#field();
		if (field) field.value = einwohner === undefined ? '' : String(einwohner);
		if (ids.length === 0) {
			this.#cases = [];
			this.#show('leer', '');
			return;
		}
		this.#show('laeuft', 'Beispiele werden geladen …');
		const { cases, unknown, failed } = await loadCases(this.dataset.ordner ?? '', ids);
		this.#cases = cases;
		const messages = [
			...unknown.map((id) => `Ein Beispiel „${id}“ gibt es hier nicht oder nicht mehr.`),
			...(surplus > 0
				? [
						`Mehr als ${MOST_CASES} passen nicht nebeneinander; gezeigt werden die ersten ${MOST_CASES}.`,
					]
				: []),
			...(failed
				? ['Nicht alles ließ sich laden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.']
				: []),
		];
		this.#show(failed ? 'fehler' : cases.length > 0 ? 'fertig' : 'leer', messages.join(' '));
	}

	#show(state: 'leer' | 'laeuft' | 'fertig' | 'fehler', message: string): void {
		const cases = this.#cases;
		const enough = cases.length === 1 ? ' Zum Vergleichen fehlt noch ein zweites Beispiel.' : '';
		this.#say('meldung', `${message}${state === 'laeuft' ? '' : enough}`.trim());
		const table = compareTable(cases, {
			einwohner: this.#scalable() ? this.#einwohner : undefined,
			link: (path) => (this.dataset.basis ?? '/').slice(0, -1) + path,
			remove: (id) => this.#remove(id),
		});
		this.#part('[data-tabelle]', HTMLElement)?.replaceChildren(
			...(cases.length > 0 ? [table] : []),
		);
		this.classList.toggle('vergleich--breit', cases.length > 2);
		this.#part('form', HTMLFormElement)?.toggleAttribute('hidden', !this.#scalable());
		const list = this.#part('[data-liste]', HTMLAnchorElement);
		if (list)
			list.search = cases.length > 0 ? `?${TICKED}=${cases.map(({ id }) => id).join(',')}` : '';
		this.dataset['vergleich'] = state;
		printAddress();
	}

	#remove(id: string): void {
		const ids = this.#cases.map((each) => each.id).filter((each) => each !== id);
		this.#write(ids);
		this.#cases = this.#cases.filter((each) => each.id !== id);
		this.#show(ids.length > 0 ? 'fertig' : 'leer', 'Beispiel entfernt.');
		// The focused button is gone.
		(
			this.querySelector<HTMLElement>('.vergleich__weg') ??
			this.#part('[data-meldung]', HTMLElement)
		)?.focus();
	}

	#population(text: string): void {
		const field = this.#field();
		const value = parsePopulation(text);
		const wrong = value === undefined && text.trim() !== '';
		field?.toggleAttribute('aria-invalid', false);
		if (wrong) field?.setAttribute('aria-invalid', 'true');
		this.#say(
			'zahlfehler',
			wrong ? 'Bitte eine ganze Zahl von 1 bis 5.000.000 eingeben, zum Beispiel 12.300.' : '',
		);
		if (wrong) {
			field?.focus();
			return;
		}
		this.#einwohner = value;
		if (field) field.value = value === undefined ? '' : String(value);
		this.#write(this.#cases.map(({ id }) => id));
		// Announced to readers who do not see the table above change.
		const said = `Auf ${(value ?? 0).toLocaleString('de-DE')} Einwohner umgerechnet.`;
		this.#show('fertig', value === undefined ? '' : said);
	}

	/** A source states an amount per inhabitant; else there is nothing to work out. */
	#scalable(): boolean {
		return this.#cases.some(({ zeilen }) =>
			zeilen.some(({ kosten }) => kosten?.bezugsgroesse === 'einwohner'),
		);
	}

	#write(ids: string[]): void {
		const einwohner = this.#einwohner;
		const query = writeComparison({ ids, ...(einwohner === undefined ? {} : { einwohner }) });
		history.replaceState(history.state, '', location.pathname + query);
	}

	#field(): HTMLInputElement | undefined {
		return this.#part('[name="einwohner"]', HTMLInputElement);
	}

	#say(place: 'meldung' | 'kopiert' | 'zahlfehler', text: string): void {
		const target = this.querySelector(`[data-${place}]`);
		if (target && target.textContent !== text) target.textContent = text;
	}

	#part<T extends Element>(selector: string, type: new () => T): T | undefined {
		const found = this.querySelector(selector);
		return found instanceof type ? found : undefined;
	}
}

/** Has the printed page name the address with the chosen cases. */
function printAddress(): void {
	const { dataset } = document.documentElement;
	const address = (dataset['adresse'] ?? '').replace(/\?.*|$/, location.search);
	dataset['adresse'] = address;
	const place = document.querySelector('.herkunft__adresse');
	if (place) place.textContent = address;
}

if (!customElements.get('beispiel-vergleich')) {
	customElements.define('beispiel-vergleich', CompareElement);
}
