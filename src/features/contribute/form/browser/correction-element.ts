// The form by which people correct a published entry: its fields and its text to change, a draft on the device, and at
// the end the changed file. Nothing is sent.
import { mailUrl } from '#src/base/urls.ts';
import { germanDay } from '#src/base/dates/today.ts';
import type { Kind } from '#src/model/kind.ts';
import { mistakeMail } from '../../mistake-mail.ts';
import type { FormField } from '../form-fields.ts';
import type { FormMistake } from '../form-mistakes.ts';
import type { ReadValues } from '../read-values.ts';
import type { Change, Shown } from '../correction/changes.ts';
import type { Corrected } from '../correction/correction.ts';
import type { CorrectionSource, SentSource } from '../correction/correction-text.ts';
import { inPageOrder, missingConsent } from './consent.ts';
import { addLists, controlsOf, fillIn, filledValues } from './controls.ts';
import type * as Rules from './correct.ts';
import { draftOf, type Draft } from './draft.ts';
import type { CorrectionSettings } from './form-settings.ts';
import { copied, LONGEST_MAIL, showFinished, type HandedOver } from './hand-in.ts';
import { KeptDraft } from './kept-draft.ts';
import { takePastedTexts } from './paste.ts';
import { PreviewArea } from './preview-area.ts';
import { addParts, changeParts, removePart } from './repeated-parts.ts';
import { shownValues } from './shown-values.ts';
import { showMistakes } from './show-mistakes.ts';
import { openAround } from './steps.ts';

/** Begins the names under which a draft keeps which parts of a group are left. */
const PARTS = 'teile:';
/** Name under which a draft keeps which text it changes. */
const BASIS = 'grundlage:';

/** The entry in the form, and the functions that judge. */
interface Opened {
	rules: typeof Rules;
	source: CorrectionSource;
	kind: Kind;
	/** Those that the form shows as they are. */
	fields: FormField[];
	before: ReadValues;
	/** What the controls held. */
	values: Record<string, string[]>;
	parts: Record<string, string[]>;
	shown: Map<string, Shown>;
}

class CorrectionFormElement extends HTMLElement {
	private settings!: CorrectionSettings;
	private form!: HTMLFormElement;
	private draft!: Draft;
	private kept!: KeptDraft;
	private preview!: PreviewArea;
	private opened: Opened | undefined;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		this.form = form;
		this.settings = JSON.parse(this.dataset['einstellungen'] ?? '{}') as CorrectionSettings;
		this.preview = new PreviewArea(this, this.settings.preview);
		this.hidden = false;
		for (const part of document.querySelectorAll<HTMLElement>('[data-ohne-skript]'))
			part.hidden = true;
		void this.open(new URLSearchParams(location.search).get('artikel') ?? '').catch(() =>
			this.tell(
				`Der Text der Seite lässt sich gerade nicht laden. Laden Sie die Seite neu, oder schreiben Sie an ${this.settings.mail}.`,
			),
		);
	}

	private async open(id: string) {
		const sent = /^[a-z0-9-]+$/.test(id) ? await this.load(id) : undefined;
		if (!sent) {
			this.place('nicht-gefunden').hidden = id === '';
			this.place('laden').hidden = true;
			this.place('ohne-artikel').hidden = false;
			return;
		}
		this.draft = draftOf(`${this.settings.kind}-${id}`);
		const rules = await import('./correct.ts');
		const { kind, fields } = await rules.kindFor(this.settings.kind);
		this.opened = this.fill(rules, rules.openedSource(sent), kind, fields);
		this.restore(this.opened);
		this.offerRemark();
		this.kept = new KeptDraft(() => this.keep());
		this.listen();
		this.place('laden').hidden = true;
		this.place('inhalt').hidden = false;
	}

	private async load(id: string): Promise<SentSource | undefined> {
		const answer = await fetch(`${this.settings.entries}${id}.json`);
		if (answer.status === 404) return undefined;
		if (!answer.ok) throw new Error(String(answer.status));
		return ((await answer.json()) as SentSource | null) ?? undefined;
	}

	/** Shows the published entry in the form. */
	private fill(
		rules: typeof Rules,
		source: CorrectionSource,
		kind: Kind,
		all: FormField[],
	): Opened {
		const page = this.place<HTMLAnchorElement>('artikel');
		page.textContent = source.title;
		page.href = new URL(source.page).pathname;
		const edit = this.querySelector<HTMLAnchorElement>('[data-bearbeiten]');
		if (edit && source.edit !== undefined) edit.href = source.edit;
		this.place('textbereich').hidden = source.parts.length === 0;
		rules.showTexts(this.place('texte'), source, kind);
		const { data } = source;
		const { values, parts } = rules.controlValues(all, data);
		this.keepNumbers();
		for (const [name, keys] of Object.entries(parts)) {
			const group = this.querySelector<HTMLElement>(`[data-gruppe="${name}"]`);
			if (group) addParts(group, keys);
		}
		addLists(this.form, values);
		fillIn(this.form, values);
		const before = rules.readValues(all, controlsOf(this.form), undefined);
		const locked = rules.lockedFields(all, data, before.data);
		for (const name of locked) this.lock(name);
		this.showValues(all);
		return {
			...{ rules, source, kind, before },
			fields: all.filter(({ name }) => !locked.includes(name)),
			values: filledValues(this.form),
			parts: this.partKeys(),
			shown: shownValues(this.place('angaben')),
		};
	}

	/** Texts and fields name the sources by their numbers, so these stay while the form is open. */
	private keepNumbers() {
		const group = this.querySelector<HTMLElement>('[data-gruppe="quellen"]');
		if (!group) return;
		group.dataset['festeNummern'] = '';
		const told = document.createElement('p');
		told.className = 'formularfrage__hinweis';
		told.textContent =
			'Entfernen Sie eine Quelle, behalten die anderen hier ihre Nummern. Die fertige Datei zählt neu, im Text und in den Angaben.';
		group.querySelector('[data-teile]')?.before(told);
	}

	/** What the form cannot show as it is stays. */
	private lock(name: string) {
		const fold = this.querySelector(`[data-angabe="${name}"]`);
		const told = document.createElement('p');
		told.textContent =
			'Diese Angabe lässt sich hier nicht ändern. Stimmt sie nicht, schreiben Sie es in das Feld ganz oben.';
		fold?.querySelector('[data-feld]')?.replaceWith(told);
	}

	/** Says behind the name of each field what the entry says, or what would belong there. */
	private showValues(fields: readonly FormField[]) {
		const shown = [...shownValues(this.place('angaben'))];
		for (const { name, help } of fields) {
			const place = this.querySelector(`[data-angabe="${name}"] [data-wert]`);
			const texts = shown.flatMap(([each, { text }]) =>
				each === name || each.startsWith(`${name}.`) ? text : [],
			);
			if (place) place.textContent = texts.length > 0 ? texts.join(', ') : help;
			place?.classList.toggle('formularfalte__wert', texts.length > 0);
		}
	}

	private partKeys(): Record<string, string[]> {
		const controls = controlsOf(this.form);
		const groups = [...this.form.querySelectorAll<HTMLElement>('[data-gruppe]')];
		const names = groups.map(({ dataset }) => dataset['gruppe'] ?? '');
		return Object.fromEntries(names.map((name) => [name, [...controls.parts(name)]]));
	}

	private listen() {
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.finish().catch(() => {
				this.place('unterbrochen').hidden = false;
			});
		});
		this.form.addEventListener('input', () => this.changed());
		this.addEventListener('click', (event) => {
			const button = event.target instanceof Element && event.target.closest('button');
			if (!button) return;
			if ('pruefen' in button.dataset)
				void this.finish().catch(() => {
					this.place('unterbrochen').hidden = false;
				});
			else if ('ansehen' in button.dataset)
				void this.look().catch(() => {
					this.place('unterbrochen').hidden = false;
				});
			else if ('nachrichtKopieren' in button.dataset) void this.copyRemark();
			else if ('loeschen' in button.dataset) this.discard();
			else if (changeParts(button)) this.changed();
		});
		takePastedTexts(this);
	}

	private changed() {
		this.place('fertig').hidden = true;
		this.offerRemark();
		this.preview.close();
		this.kept.soon();
	}

	/** @returns what somebody says in their own words */
	private remark(): string {
		return this.form.querySelector<HTMLTextAreaElement>('[name="grund"]')?.value.trim() ?? '';
	}

	/** Puts the remark into the mail that is to be opened; nothing of the page has to be changed for it. */
	private offerRemark() {
		if (!this.opened) return;
		const { title, page: address } = this.opened.source;
		const mail = (remark: string) => {
			const { subject, body } = mistakeMail({ title, address }, remark);
			return mailUrl(this.settings.mail, subject, body);
		};
		const whole = mail(this.remark());
		const fits = whole.length <= LONGEST_MAIL;
		this.place<HTMLAnchorElement>('nachricht-mail').href = fits ? whole : mail('');
		this.place('nachricht-lang').hidden = fits;
		this.place('nachricht-kopiert').textContent = '';
	}

	private async copyRemark() {
		const output = this.form.querySelector<HTMLTextAreaElement>('[name="grund"]');
		if (!this.opened || !output) return;
		const { title, page: address } = this.opened.source;
		const { body } = mistakeMail({ title, address }, this.remark());
		this.place('nachricht-kopiert').textContent = await copied(body, output);
	}

	private async finish() {
		if (!this.opened) return;
		const reason = this.remark();
		const result = this.corrected(this.opened);
		const mistakes = this.mistakesIn(result);
		if (!result.isUnchanged) mistakes.push(...missingConsent(this.form));
		this.show(mistakes);
		const done = this.place('fertig');
		done.hidden = true;
		this.place('unterbrochen').hidden = true;
		if (mistakes.length > 0) return;
		const { correctedFile } = await import('../correction/corrected-file.ts');
		const { source, rules } = this.opened;
		const texts = this.texts(rules, source);
		const { host } = this.settings;
		const text = correctedFile({
			...{ source, texts, host },
			...{ wanted: result.wanted, numbers: result.numbers, headings: result.headings },
		});
		const changes = this.changes(this.opened);
		this.place('aenderungen').replaceChildren(...changes.map(this.opened.rules.changeItem));
		showFinished(done, this.handedOver(this.opened, text, changes, reason));
		done.hidden = false;
		done.focus();
	}

	/** Shows the corrected entry as its page will, whatever the check says of it. */
	private async look() {
		if (!this.opened) return;
		const { rules, source, kind } = this.opened;
		const { wanted: data, numbers, headings } = this.corrected(this.opened);
		const texts = this.texts(rules, source);
		const { host } = this.settings;
		const body = rules.correctedBody({ source, numbers, headings, wanted: data, texts, host });
		const id = source.file
			.split('/')
			.at(-1)
			?.replace(/\.\w+$/, '');
		await this.preview.open({ kind, id, data, body, images: source.images });
	}

	private mistakesIn({ isUnchanged, mistakes }: Corrected): FormMistake[] {
		if (!isUnchanged) return inPageOrder(this, mistakes);
		return [
			{
				name: 'grund',
				text: 'Am Text und an den Angaben haben Sie nichts geändert. Soll nur Ihre Nachricht ankommen, wählen Sie hier „E-Mail öffnen“.',
			},
		];
	}

	private corrected({ rules, source, kind, fields, before }: Opened): Corrected {
		const controls = controlsOf(this.form);
		return rules.corrected(
			{ source, kind, fields, before },
			{
				values: rules.readValues(fields, controls, undefined),
				texts: this.texts(rules, source),
				headings: this.headings(rules, source, kind),
				today: germanDay(),
				host: this.settings.host,
			},
		);
	}

	private texts(rules: typeof Rules, source: CorrectionSource): string[] {
		const controls = controlsOf(this.form);
		return rules
			.textFields(source)
			.map((_, index) => controls.values(rules.partName(index))[0] ?? '');
	}

	private headings(rules: typeof Rules, source: CorrectionSource, kind: Kind): string[] {
		const controls = controlsOf(this.form);
		return rules
			.headingFields(source, kind)
			.map((_, index) => controls.values(rules.headingName(index))[0] ?? '');
	}

	/** @returns the changes in the order of the page */
	private changes({ rules, source, kind, shown }: Opened): Change[] {
		const texts = this.texts(rules, source);
		const headings = this.headings(rules, source, kind);
		return [
			...rules.changedHeadings(rules.headingFields(source, kind), headings),
			...rules
				.textFields(source)
				.flatMap((area, index) => rules.changedTexts(area, texts[index] ?? '')),
			...rules.changedFields(shown, shownValues(this.place('angaben'))),
		];
	}

	private handedOver(
		opened: Opened,
		text: string,
		changes: readonly Change[],
		reason: string,
	): HandedOver {
		const { source, rules } = opened;
		const places = [...new Set(changes.map(({ where }) => where))].join(', ');
		return {
			name: source.file.split('/').at(-1) ?? source.file,
			text,
			whole: this.mail(opened, reason, rules.changesAsText(changes)),
			attached: this.mail(opened, reason, `Geändert: ${places.slice(0, 300)}\nDie Datei hängt an.`),
			forge: source.edit === undefined ? undefined : { address: source.edit, hasText: false },
		};
	}

	private mail({ source }: Opened, reason: string, body: string): string {
		const parts = [`Seite: ${source.page}\nDatei: ${source.file}`, reason, body].filter(
			(part) => part !== '',
		);
		return mailUrl(this.settings.mail, `Änderung: ${source.title}`, `${parts.join('\n\n')}\n`);
	}

	private show(mistakes: readonly FormMistake[]) {
		showMistakes(this, mistakes, openAround);
	}

	/** Keeps what differs from the published entry. */
	private keep() {
		if (!this.opened) return;
		const now = { ...filledValues(this.form), ...named(this.partKeys()) };
		const before = { ...this.opened.values, ...named(this.opened.parts) };
		const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
		const changed = names.filter((name) => name !== 'freigabe' && differs(before[name], now[name]));
		const values = Object.fromEntries(changed.map((name) => [name, now[name] ?? []]));
		values[BASIS] = [basisOf(this.opened.source)];
		if (changed.length === 0) this.draft.remove();
		else if (!this.draft.keep(values))
			this.place('entwurf').textContent =
				'Ihr Browser speichert keinen Entwurf: Was Sie ändern, ist weg, wenn Sie die Seite schließen.';
	}

	private restore({ parts, source }: Opened) {
		const kept = this.draft.read();
		if (!kept) return;
		if (kept[BASIS]?.[0] !== basisOf(source))
			this.place('entwurf').textContent =
				'Die Seite hat sich geändert, seit Ihr Entwurf entstand. Sehen Sie vor dem Abgeben nach, was Sie ändern.';
		for (const [name, keys] of Object.entries(kept)) {
			const group = this.querySelector<HTMLElement>(`[data-gruppe="${name.slice(PARTS.length)}"]`);
			if (!name.startsWith(PARTS) || !group) continue;
			addParts(group, keys);
			for (const key of parts[name.slice(PARTS.length)] ?? []) {
				const part = group.querySelector<HTMLElement>(`[data-teil="${CSS.escape(key)}"]`);
				if (part && !keys.includes(key)) removePart(part);
			}
		}
		fillIn(this.form, kept);
		for (const name of Object.keys(kept)) {
			const control = this.form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
			if (control) openAround(control);
		}
	}

	private discard() {
		if (!confirm('Alle Änderungen in diesem Formular verwerfen?')) return;
		this.kept.stop();
		this.draft.remove();
		this.form.reset();
		location.reload();
	}

	private tell(text: string) {
		this.place('laden').textContent = text;
	}

	private place<T extends HTMLElement = HTMLElement>(name: string): T {
		const found = this.querySelector<T>(`[data-${name}]`);
		if (!found) throw new Error(`The page has no part ${name}.`);
		return found;
	}
}

/** @returns what differs when somebody else has changed the page in the meantime */
function basisOf({ text, data }: CorrectionSource): string {
	return `${String(data['stand'])} ${text.length}`;
}

function named(parts: Readonly<Record<string, string[]>>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(parts).map(([name, keys]) => [PARTS + name, keys]));
}

function differs(a: readonly string[] = [], b: readonly string[] = []): boolean {
	return a.length !== b.length || a.some((each, index) => each !== b[index]);
}

customElements.define('aenderung-formular', CorrectionFormElement);
