// The form by which people hand in an entry: steps, the check's mistakes at their fields, a draft on the device, and
// at the end a file. Nothing is sent.
import { germanDay } from '#src/base/dates/today.ts';
import type { Kind } from '#src/model/kind.ts';
import type { FormField } from '../form-fields.ts';
import type { FormMistake } from '../form-mistakes.ts';
import type { TextPart } from '../text-parts.ts';
import type { ReadValues } from '../read-values.ts';
import { controlsOf, filledValues, fillIn } from './controls.ts';
import { draftOf, type Draft } from './draft.ts';
import type { FormSettings } from './form-settings.ts';
import { showFinished } from './hand-in.ts';
import { takePastedText } from './paste.ts';
import type * as Rules from './judge.ts';
import { addPart, removePart } from './repeated-parts.ts';
import { showMistakes } from './show-mistakes.ts';
import { openAround, Steps } from './steps.ts';

const KEEP_AFTER_MS = 400;

/** What the form knows of the kind, and the functions that judge: loaded behind the page. */
interface Judge {
	kind: Kind;
	fields: FormField[];
	parts: TextPart[];
	rules: typeof Rules;
}

class EntryFormElement extends HTMLElement {
	private settings!: FormSettings;
	private form!: HTMLFormElement;
	private draft!: Draft;
	private steps!: Steps;
	private judge!: Promise<Judge>;
	private timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		this.form = form;
		this.settings = JSON.parse(this.dataset['einstellungen'] ?? '{}') as FormSettings;
		this.draft = draftOf(this.settings.kind);
		this.judge = import('./judge.ts').then(async (rules) => ({
			rules,
			...(await rules.kindFor(this.settings.kind)),
		}));
		form.noValidate = true;
		this.hidden = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-ohne-skript]'))
			part.hidden = true;
		this.steps = new Steps(this);
		this.restore();
		this.listen();
	}

	private listen() {
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.goOn();
		});
		this.form.addEventListener('input', () => this.changed());
		// Whoever closes the page at once keeps the last words, too.
		window.addEventListener('pagehide', () => {
			if (this.timer === undefined) return;
			clearTimeout(this.timer);
			this.keep();
		});
		this.addEventListener('click', (event) => this.clicked(event));
		for (const field of this.querySelectorAll<HTMLTextAreaElement>('[data-text]')) {
			const place = field.closest('[data-feld]')?.querySelector('[data-eingefuegt]');
			takePastedText(field, (text) => {
				if (place) place.textContent = text;
			});
		}
	}

	private clicked(event: MouseEvent) {
		if (!(event.target instanceof Element)) return;
		const button = event.target.closest<HTMLElement>('button');
		if (!button) return;
		if ('zurueck' in button.dataset) this.steps.show(this.steps.current - 1);
		else if ('pruefen' in button.dataset) void this.finish();
		else if ('loeschen' in button.dataset) this.deleteDraft();
		else if ('hinzu' in button.dataset) {
			const group = button.closest<HTMLElement>('[data-gruppe]');
			const part = group && addPart(group);
			part?.querySelector<HTMLElement>('input, select, textarea')?.focus();
			this.changed();
		} else if ('weg' in button.dataset) {
			const part = button.closest<HTMLElement>('[data-teil]');
			if (part) removePart(part);
			this.changed();
		}
	}

	/** Goes to the next step if this one has no mistake. */
	private async goOn() {
		const { mistakes } = await this.judged();
		const here = mistakes.filter(({ name }) => this.steps.has(name, this.steps.current));
		this.show(here);
		if (here.length > 0) return;
		this.steps.show(this.steps.current + 1);
	}

	private async finish() {
		const { mistakes, values, texts, today, judge } = await this.judged();
		const allowed = this.form.querySelector<HTMLInputElement>('[name="freigabe"]')?.checked;
		const all = allowed
			? mistakes
			: [
					...mistakes,
					{
						name: 'freigabe',
						text: 'Die Zustimmung fehlt. Ohne sie darf der Beitrag nicht veröffentlicht werden.',
					},
				];
		this.show(all);
		const done = this.querySelector<HTMLElement>('[data-fertig]');
		if (!done) return;
		done.hidden = all.length > 0;
		if (all.length > 0) return;
		const { rules, kind, fields, parts } = judge;
		const file = rules.fileOf(kind, parts, {
			data: values.data,
			texts,
			today,
			settings: this.settings,
		});
		showFinished(done, file, this.settings);
		const { previewOf } = await import('./preview.ts');
		const place = done.querySelector('[data-vorschau]');
		place?.replaceChildren(
			...previewOf({
				fields,
				parts,
				data: values.data,
				texts,
				host: this.settings.host,
				nameOf: ({ name }, id) => this.optionText(name, id),
			}),
		);
		done.focus();
	}

	/** @returns the words that a list of the form shows for a value */
	private optionText(name: string, id: string): string {
		const field = this.querySelector(`[data-feld="${name}"]`);
		const option = field?.querySelector(`option[value="${CSS.escape(id)}"]`);
		const box = field?.querySelector(`input[value="${CSS.escape(id)}"]`);
		return option?.textContent?.trim() ?? box?.parentElement?.textContent?.trim() ?? id;
	}

	private async judged(): Promise<{
		mistakes: FormMistake[];
		values: ReadValues;
		texts: string[];
		today: string;
		judge: Judge;
	}> {
		const judge = await this.judge;
		const today = germanDay();
		const controls = controlsOf(this.form);
		const { rules, kind, fields, parts } = judge;
		const texts = parts.map((_, index) => controls.values(rules.partName(index))[0] ?? '');
		const values = rules.readValues(fields, controls, today);
		const filled = { values, texts, today, host: this.settings.host };
		const mistakes = rules.formMistakes(kind, fields, parts, filled);
		return { mistakes: this.inOrder(mistakes), values, texts, today, judge };
	}

	/** In the order of the page, as the summary lists them. */
	private inOrder(mistakes: readonly FormMistake[]): FormMistake[] {
		const names = [...this.querySelectorAll<HTMLElement>('[data-feld]')].map(
			({ dataset }) => dataset['feld'],
		);
		return mistakes.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
	}

	private show(mistakes: readonly FormMistake[]) {
		showMistakes(this, mistakes, (target) => {
			this.steps.showAround(target);
			openAround(target);
		});
	}

	private changed() {
		const done = this.querySelector<HTMLElement>('[data-fertig]');
		if (done) done.hidden = true;
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.keep(), KEEP_AFTER_MS);
	}

	private keep() {
		this.timer = undefined;
		if (this.draft.keep(filledValues(this.form))) return;
		const place = this.querySelector('[data-entwurf]');
		if (place)
			place.textContent =
				'Ihr Browser speichert keinen Entwurf: Was Sie schreiben, ist weg, wenn Sie die Seite schließen.';
	}

	private restore() {
		const kept = this.draft.read();
		if (!kept) return;
		for (const group of this.querySelectorAll<HTMLElement>('[data-gruppe]')) {
			const name = `${group.dataset['gruppe']}.`;
			const keys = Object.keys(kept).flatMap((each) =>
				each.startsWith(name) ? (each.slice(name.length).split('.')[0] ?? []) : [],
			);
			for (const key of new Set(keys)) {
				if (!group.querySelector(`[data-teil="${CSS.escape(key)}"]`)) addPart(group, key);
			}
		}
		fillIn(this.form, kept);
		for (const fold of this.querySelectorAll<HTMLDetailsElement>('.formularfalte')) {
			const name = fold.querySelector<HTMLElement>('[data-feld]')?.dataset['feld'] ?? '';
			fold.open = Object.keys(kept).some((each) => each === name || each.startsWith(`${name}.`));
		}
	}

	private deleteDraft() {
		if (!confirm('Alles löschen, was Sie in dieses Formular geschrieben haben?')) return;
		clearTimeout(this.timer);
		this.timer = undefined;
		this.draft.remove();
		this.form.reset();
		for (const part of this.querySelectorAll<HTMLElement>('[data-weg]:not([hidden])')) {
			const own = part.closest<HTMLElement>('[data-teil]');
			if (own) removePart(own);
		}
		this.show([]);
		const done = this.querySelector<HTMLElement>('[data-fertig]');
		if (done) done.hidden = true;
		this.steps.show(1);
		const place = this.querySelector('[data-entwurf]');
		if (place) place.textContent = 'Der Entwurf ist gelöscht. Das Formular ist leer.';
	}
}

customElements.define('beitrag-formular', EntryFormElement);
