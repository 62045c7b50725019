// The form by which people hand in an entry: steps, the check's mistakes at their fields, a draft on the device, and
// at the end a file. Nothing is sent.
import { newFileAddress } from '#src/base/new-file-address.ts';
import { mailUrl } from '#src/base/urls.ts';
import { germanDay } from '#src/base/dates/today.ts';
import type { Kind } from '#src/model/kind.ts';
import type { FormField } from '../form-fields.ts';
import type { FormMistake } from '../form-mistakes.ts';
import type { TextPart } from '../text-parts.ts';
import type { ReadValues } from '../read-values.ts';
import { controlsOf, filledValues, fillIn } from './controls.ts';
import { draftOf, type Draft } from './draft.ts';
import type { FormSettings } from './form-settings.ts';
import { showFinished, type HandedOver } from './hand-in.ts';
import { inPageOrder, missingConsent } from './consent.ts';
import { KeptDraft } from './kept-draft.ts';
import { takePastedTexts } from './paste.ts';
import type * as Rules from './judge.ts';
import type { FinishedFile } from './finished-file.ts';
import { PreviewArea } from './preview-area.ts';
import { addParts, changeParts, removePart } from './repeated-parts.ts';
import { showMistakes } from './show-mistakes.ts';
import { startValues } from './start-values.ts';
import { openAround, Steps } from './steps.ts';

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
	private kept!: KeptDraft;
	private preview!: PreviewArea;

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
		window.addEventListener('hashchange', () => this.unfold());
		this.preview = new PreviewArea(this, this.settings.preview);
		this.kept = new KeptDraft(() => this.keep());
		this.restore();
		this.listen();
	}

	private listen() {
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.goOn();
		});
		this.form.addEventListener('input', () => this.changed());
		this.addEventListener('click', (event) => this.clicked(event));
		takePastedTexts(this);
	}

	private clicked(event: MouseEvent) {
		if (!(event.target instanceof Element)) return;
		const button = event.target.closest<HTMLElement>('button');
		if (!button) return;
		if ('zurueck' in button.dataset) this.steps.show(this.steps.current - 1);
		else if ('pruefen' in button.dataset) void this.finish().catch(() => this.tellOffline());
		else if ('ansehen' in button.dataset) void this.look().catch(() => this.tellOffline());
		else if ('loeschen' in button.dataset) this.deleteDraft();
		else if (changeParts(button)) this.changed();
	}

	/** Goes to the next step if this one has no mistake. */
	private async goOn() {
		const { mistakes } = await this.judged();
		const here = mistakes.filter(({ name }) => this.steps.has(name, this.steps.current));
		this.show(here);
		this.steps.mark(here, this.steps.current);
		if (here.length > 0) return;
		this.steps.show(this.steps.current + 1);
	}

	private async finish() {
		const { mistakes, values, texts, today, judge } = await this.judged();
		const all = [...mistakes, ...missingConsent(this.form)];
		this.show(all);
		this.steps.mark(all);
		const done = this.querySelector<HTMLElement>('[data-fertig]');
		if (!done) return;
		if (all.length > 0) {
			done.hidden = true;
			return;
		}
		const { kind, parts } = judge;
		const { fileOf } = await import('./finished-file.ts');
		const file = fileOf(kind, parts, {
			data: values.data,
			texts,
			today,
			settings: this.settings,
		});
		showFinished(done, handedOver(file, this.settings));
		done.hidden = false;
		done.focus();
	}

	/** Shows the entry as its page will, whatever the check says of it. */
	private async look() {
		const { values, texts, judge } = await this.judged();
		const { rules, kind, parts } = judge;
		const { data } = values;
		const sources = Array.isArray(data['quellen']) ? data['quellen'].length : 0;
		const body = rules.entryBody(parts, texts, { sources, host: this.settings.host });
		await this.preview.open({ kind, data, body });
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
		return { mistakes: inPageOrder(this, mistakes), values, texts, today, judge };
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
		this.preview.close();
		this.kept.soon();
	}

	private keep() {
		if (this.draft.keep(filledValues(this.form))) return;
		const place = this.querySelector('[data-entwurf]');
		if (place)
			place.textContent =
				'Ihr Browser speichert keinen Entwurf: Was Sie schreiben, ist weg, wenn Sie die Seite schließen.';
	}

	private restore() {
		// What somebody wrote before is more than what a link knows.
		const kept = { ...startValues(this.form, location.search), ...this.draft.read() };
		for (const group of this.querySelectorAll<HTMLElement>('[data-gruppe]')) {
			const name = `${group.dataset['gruppe']}.`;
			const keys = Object.keys(kept).flatMap((each) =>
				each.startsWith(name) ? (each.slice(name.length).split('.')[0] ?? []) : [],
			);
			addParts(group, [...new Set(keys)]);
		}
		fillIn(this.form, kept);
		this.unfold();
		for (const fold of this.querySelectorAll<HTMLDetailsElement>('.formularfalte')) {
			const name = fold.querySelector<HTMLElement>('[data-feld]')?.dataset['feld'] ?? '';
			fold.open = Object.keys(kept).some((each) => each === name || each.startsWith(`${name}.`));
		}
	}

	/** The form is folded until somebody opens it, has begun to write, or comes back to one of its steps. */
	private unfold() {
		const fold = this.closest('details');
		if (!fold || fold.open) return;
		const isAtStep = /^#schritt-\d+$/.test(location.hash);
		fold.open = isAtStep || this.draft.read() !== undefined;
		if (isAtStep) fold.scrollIntoView();
	}

	/** What finishes an entry is loaded only then. */
	private tellOffline() {
		const place = this.querySelector<HTMLElement>('[data-unterbrochen]');
		if (place) place.hidden = false;
	}

	private deleteDraft() {
		if (!confirm('Alles löschen, was Sie in dieses Formular geschrieben haben?')) return;
		this.kept.stop();
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

/** Writes the mails for a new entry, and names the page of the forge. */
function handedOver(
	{ name, text, title, singular }: FinishedFile,
	{ mail, forge }: FormSettings,
): HandedOver {
	const subject = `${singular}: ${title}`;
	const letter = (body: string) => mailUrl(mail, subject, `Guten Tag,\n\n${body}`);
	return {
		name,
		text,
		whole: letter(`hier ist mein Beitrag, Datei ${name}:\n\n${text}`),
		attached: letter(`mein Beitrag hängt an, Datei ${name}.\n`),
		forge: forge && newFileAddress(forge, { name, text }),
	};
}

customElements.define('beitrag-formular', EntryFormElement);
