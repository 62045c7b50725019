import { applies, concerns, readAnswers, shownIn, writeAnswers } from '../duty-answers.ts';
import type { Answers, Conditions, SizeRange } from '../duty-answers.ts';
import { copyAddress } from '#src/base/browser/copy-address.ts';
import { element } from '#src/base/browser/element.ts';
import { NO_ROLE } from '../duty-answers.ts';
import { answerWords, countDuties, dutyCountWords, type DutyCount } from '../duty-count.ts';

/**
 * `<was-gilt>`: shows of the list of duties those that hold for the answers of the form. The answers
 * are in the address.
 */
class DutyElement extends HTMLElement {
	#form: HTMLFormElement | undefined;
	/** In the order of the page, whatever area each is shown in. */
	#duties: readonly HTMLElement[] = [];
	/** What the page says of all entries. */
	#all = '';

	connectedCallback(): void {
		const form = this.querySelector('[data-fragen]');
		if (!(form instanceof HTMLFormElement) || this.#form) return;
		this.#form = form;
		this.#duties = [...this.querySelectorAll<HTMLElement>('.pflicht')];
		this.#all = this.querySelector('[data-ergebnis]')?.textContent.trim() ?? '';
		form.addEventListener('change', (event) => this.#answered(event.target));
		form.addEventListener('submit', (event) => event.preventDefault());
		// The form empties itself after the event.
		form.addEventListener('reset', () => setTimeout(() => this.#answered(null)));
		this.querySelector('[data-drucken]')?.addEventListener('click', () => window.print());
		this.querySelector('[data-kopieren]')?.addEventListener('click', () => {
			const field = this.querySelector<HTMLInputElement>('[data-adresse]');
			if (field) void copyAddress(field).then((text) => this.#say('kopiert', text));
		});
		window.addEventListener('popstate', () => this.#readAddress());
		this.#readAddress();
		// From now on the text tells what changed.
		this.querySelector('[data-ergebnis]')?.setAttribute('role', 'status');
		this.dataset['wasgilt'] = 'bereit';
	}

	#readAddress(): void {
		const asked = readAnswers(location.search);
		const { kommune, ...answers } = asked;
		// An address that names a municipality only means what the portal knows of it.
		const known =
			kommune !== undefined && Object.keys(answers).length === 0 && this.#knownOf(kommune);
		this.#fill(known ? { ...known, kommune } : asked);
		this.#show();
	}

	#answered(target: EventTarget | null): void {
		if (target instanceof HTMLSelectElement) {
			const known = readAnswers(target.selectedOptions[0]?.dataset['bekannt'] ?? '');
			const { bereich, rolle } = this.#answers();
			if (target.value !== '')
				this.#fill({ ...known, ...(bereich && { bereich }), ...(rolle && { rolle }) });
		}
		if (target instanceof HTMLInputElement && target.name === 'rolle' && target.checked) {
			for (const box of this.#inputs('rolle'))
				if ((box.value === NO_ROLE) !== (target.value === NO_ROLE)) box.checked = false;
		}
		history.replaceState(history.state, '', location.pathname + writeAnswers(this.#answers()));
		this.#show();
	}

	#knownOf(kommune: string): Answers | undefined {
		const options = this.querySelector<HTMLSelectElement>('[data-kommune]')?.options ?? [];
		const option = [...options].find(({ value }) => value === kommune);
		return option && readAnswers(option.dataset['bekannt'] ?? '');
	}

	#inputs(name: string): HTMLInputElement[] {
		return [...(this.#form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
	}

	#answers(): Answers {
		const ticked = (name: string) =>
			this.#inputs(name)
				.filter(({ checked }) => checked)
				.map(({ value }) => value);
		const kommune = this.querySelector<HTMLSelectElement>('[data-kommune]')?.value ?? '';
		const query = ['groesse', 'baurecht', 'auslaenderamt', 'bereich', 'rolle'].map(
			(name) => `${name}=${ticked(name).join(',')}`,
		);
		return readAnswers([`kommune=${kommune}`, ...query].join('&'));
	}

	#fill(answers: Answers): void {
		const params = new URLSearchParams(writeAnswers(answers));
		const places = this.querySelector<HTMLSelectElement>('[data-kommune]');
		if (places) places.value = answers.kommune ?? '';
		// A municipality that is not there.
		if (places && places.selectedIndex < 0) places.value = '';
		for (const name of ['groesse', 'baurecht', 'auslaenderamt', 'bereich', 'rolle']) {
			const values = (params.get(name) ?? '').split(',');
			for (const input of this.#inputs(name)) input.checked = values.includes(input.value);
		}
	}

	#show(): void {
		const answers = this.#answers();
		const size = this.#size(answers.groesse);
		const shown: (string | undefined)[] = [];
		let open = 0;
		this.#arrange(answers);
		for (const duty of this.#duties) {
			const conditions = JSON.parse(duty.dataset['wenn'] ?? '{}') as Conditions;
			const judged = applies(conditions, answers, size);
			duty.hidden = judged === 'no' || !concerns(areasOf(duty), answers);
			duty
				.querySelector('[data-offen]')
				?.toggleAttribute('hidden', judged !== 'open' || writeAnswers(answers) === '');
			if (duty.hidden) continue;
			if (judged === 'open') open++;
			shown.push(duty.dataset['verbindlichkeit']);
		}
		for (const group of this.querySelectorAll<HTMLElement>('[data-bereich]')) {
			const left = group.querySelectorAll('.pflicht:not([hidden])').length;
			group.hidden = left === 0;
			const jump = this.querySelector(`[data-sprung="${group.dataset['bereich']}"]`);
			jump?.toggleAttribute('hidden', left === 0);
		}
		this.#tell(answers, countDuties(shown), open);
	}

	/** Puts each duty below the first of its areas that was asked for, with a note where it stands otherwise. */
	#arrange(answers: Answers): void {
		for (const note of this.querySelectorAll('[data-auch]')) note.remove();
		for (const group of this.querySelectorAll<HTMLElement>('[data-bereich]')) {
			const area = group.dataset['bereich'];
			const own = this.#duties.filter((duty) => shownIn(areasOf(duty), answers) === area);
			group.querySelector('ul')?.append(...own);
			for (const duty of own) {
				const [home = ''] = areasOf(duty);
				if (home === area) continue;
				const name = this.querySelector(`#${home}`)?.textContent ?? '';
				const note = element('span', { 'data-auch': '' }, `auch ${name}`);
				duty.querySelector('.pflicht__marken')?.append(note);
			}
		}
	}

	#tell(answers: Answers, count: DutyCount, open: number): void {
		const asked = writeAnswers(answers) !== '';
		this.#say('ergebnis', asked ? answerWords(count, open) : this.#all);
		const hits = this.querySelector<HTMLElement>('[data-treffer]');
		hits?.toggleAttribute('hidden', !answers.kommune);
		hits?.querySelector('a')?.replaceChildren(`${dutyCountWords(count)} ansehen`);
		this.#say('ergebniszahl', asked ? ` (${dutyCountWords(count)})` : '');
		this.#say('antworten', asked ? this.#answersInWords() : '');
		this.#tellAuthorities();
		const cases = this.querySelector<HTMLAnchorElement>('[data-beispiele]');
		if (!cases) return;
		cases.search = answers.groesse ? `?groesse=${answers.groesse}` : '';
		cases.parentElement?.toggleAttribute('hidden', !answers.groesse);
	}

	/** Says who is responsible for the municipality chosen. */
	#tellAuthorities(): void {
		const place = this.querySelector<HTMLElement>('[data-zustaendig]');
		const option = this.querySelector<HTMLSelectElement>('[data-kommune]')?.selectedOptions[0];
		const { stellen = '' } = option?.dataset ?? {};
		if (!place || !option) return;
		place.hidden = option.value === '' || stellen === '';
		const href = `${place.dataset['ordner'] ?? ''}${option.value}/`;
		place.replaceChildren('Für ', element('a', { href }, option.text), ` zuständig: ${stellen}.`);
		const known = new URLSearchParams(option.dataset['bekannt'] ?? '');
		for (const hint of this.querySelectorAll<HTMLElement>('[data-unbelegt]')) {
			hint.hidden = option.value === '' || known.has(hint.dataset['unbelegt'] ?? '');
			hint.querySelector('[data-ort]')?.replaceChildren(option.text);
		}
	}

	/** For the printed page, which has no form. */
	#answersInWords(): string {
		const groups = [...(this.#form?.querySelectorAll('fieldset') ?? [])];
		const answered = groups.flatMap((group) => {
			const texts = [...group.querySelectorAll('input:checked + span')].map(({ textContent }) =>
				textContent.trim(),
			);
			const legend = group
				.querySelector('legend')
				?.textContent.replace(/^\d\. /, '')
				.trim();
			return texts.length > 0 ? [`${legend} ${texts.join(', ')}`] : [];
		});
		return `Antworten: ${answered.join('; ')}`;
	}

	#size(id: string | undefined): SizeRange | undefined {
		const sizes = JSON.parse(this.dataset['groessen'] ?? '{}') as Record<
			string,
			[number, number | null]
		>;
		const range = id === undefined ? undefined : sizes[id];
		return range && { from: range[0], to: range[1] ?? Infinity };
	}

	#say(place: 'ergebnis' | 'ergebniszahl' | 'antworten' | 'kopiert', text: string): void {
		const target = this.querySelector(`[data-${place}]`);
		if (target && target.textContent !== text) target.textContent = text;
	}
}

function areasOf(duty: HTMLElement): string[] {
	return (duty.dataset['bereiche'] ?? '').split(',');
}

if (!customElements.get('was-gilt')) customElements.define('was-gilt', DutyElement);
