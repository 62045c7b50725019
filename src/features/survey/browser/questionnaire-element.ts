// The questionnaire: validates the answers as the check does and writes them into a file. Nothing
// is sent or stored.
import { element } from '#src/base/browser/element.ts';
import { germanDay } from '#src/base/dates/today.ts';
import { readCell, SEPARATOR } from '#src/model/survey/browser/answer-cell.ts';
import {
	DATE_COLUMN,
	MUNICIPALITY_COLUMN,
	NOT_RELEASED,
	RELEASED,
	releaseColumn,
} from '#src/model/survey/browser/answer-columns.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';
import { answerFile } from './answer-file.ts';

class QuestionnaireElement extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		form.noValidate = true;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.handIn(form);
		});
		for (const part of this.querySelectorAll<HTMLElement>('[data-nur-skript]')) part.hidden = false;
		for (const part of this.querySelectorAll<HTMLElement>('[data-ohne-skript]')) part.hidden = true;
	}

	private handIn(form: HTMLFormElement) {
		const questions = JSON.parse(this.dataset['fragen'] ?? '[]') as Question[];
		const data = new FormData(form);
		const cells = new Map([
			[MUNICIPALITY_COLUMN, textOf(data, MUNICIPALITY_COLUMN)],
			[DATE_COLUMN, germanDay()],
		]);
		const mistakes = new Map<string, string>();
		if (!cells.get(MUNICIPALITY_COLUMN))
			mistakes.set(MUNICIPALITY_COLUMN, 'Wählen Sie Ihre Kommune.');
		for (const question of questions) {
			const cell = data.getAll(question.id).map(String).join(SEPARATOR);
			cells.set(question.id, cell);
			const read = readCell(question, cell);
			if ('mistake' in read) {
				const { text, expected } = read.mistake;
				mistakes.set(question.id, cell === '' ? text : `${text} Erwartet: ${expected}.`);
			}
			if (question.art === 'text') {
				const column = releaseColumn(question);
				const word = data.has(column) ? RELEASED : NOT_RELEASED;
				cells.set(column, cell.trim() === '' ? '' : word);
			}
		}
		this.showMistakes(mistakes);
		this.showDone(mistakes.size === 0 ? answerFile(questions, cells) : undefined, cells);
	}

	private showMistakes(mistakes: ReadonlyMap<string, string>) {
		for (const place of this.querySelectorAll<HTMLElement>('[data-fehler]')) {
			const text = mistakes.get(place.dataset['fehler'] ?? '');
			place.textContent = text ?? '';
			place.hidden = text === undefined;
			const group = place.closest('[data-frage]');
			group?.classList.toggle('formularfrage--fehler', text !== undefined);
			for (const control of group?.querySelectorAll('input, select, textarea') ?? []) {
				if (text === undefined) control.removeAttribute('aria-invalid');
				else control.setAttribute('aria-invalid', 'true');
			}
		}
		const summary = this.querySelector<HTMLElement>('[data-fehlerliste]');
		if (!summary) return;
		summary.hidden = mistakes.size === 0;
		const links = [...mistakes].map(([id, text]) => {
			const target = this.querySelector(`[data-frage="${id}"]`)?.querySelector(
				'input, select, textarea',
			);
			return element('li', {}, element('a', { href: `#${target?.id ?? ''}` }, text));
		});
		summary.querySelector('ul')?.replaceChildren(...links);
		if (mistakes.size > 0) summary.focus();
	}

	private showDone(file: string | undefined, cells: ReadonlyMap<string, string>) {
		const done = this.querySelector<HTMLElement>('[data-fertig]');
		if (!done) return;
		done.hidden = file === undefined;
		if (file === undefined) return;
		const link = done.querySelector<HTMLAnchorElement>('a[download]');
		if (link) {
			URL.revokeObjectURL(link.href);
			link.href = URL.createObjectURL(new Blob([file], { type: 'text/csv;charset=utf-8' }));
			link.download = `${this.dataset['umfrage']}-${cells.get(MUNICIPALITY_COLUMN)}.csv`;
			link.click();
		}
		done.focus();
	}
}

function textOf(data: FormData, name: string): string {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
}

customElements.define('umfrage-fragebogen', QuestionnaireElement);
