import { copyAddress } from '#src/base/browser/copy-address.ts';
import { ticksFragment } from '../ticks-address.ts';
import type { Checklist } from './checklist.ts';

/** Shows ticks that an address carries. Whoever has none goes on with them; others keep their own. */
export function borrow(list: Checklist, carried: readonly string[]): void {
	const { kept } = list;
	list.ticked = carried;
	list.borrowed = kept.length > 0 && kept.join() !== list.ticked.join();
	if (!list.borrowed) {
		list.store();
		leaveLink();
	}
	list.show();
	list.tools.scrollIntoView();
}

/** Does what a button of the check list says. */
export function act(list: Checklist, name: string): void {
	actions[name]?.(list);
	if (name === 'kopieren') return;
	list.show();
	// The focused button may be gone.
	if (document.activeElement === document.body || document.activeElement?.closest('[hidden]'))
		list.focus();
}

/** What is left out when check lists are printed alone; a template is printed whole, without what is told about it. */
const NOT_IN_LIST = [
	'main > :not(article)',
	'article > :not(.seitenkopf, .textspalten)',
	'.seitenkopf > :not(h1)',
	'.textspalten > :not(.textspalten__text)',
	'.textspalten__text > :not(.fliesstext)',
	'article:not(.vorlage) .fliesstext > :not([data-liste])',
	'.quellenzahl',
].join();
const NOT_PRINTED = 'nur-bildschirm';

const actions: Record<string, (list: Checklist) => void> = {
	uebernehmen(list) {
		list.borrowed = false;
		leaveLink();
		list.store();
	},
	eigene(list) {
		list.borrowed = false;
		leaveLink();
		list.ticked = list.kept;
	},
	drucken({ lists }) {
		for (const each of lists) markForPrint(each);
		const left = document.querySelectorAll(NOT_IN_LIST);
		const sheet = document.querySelector('.vorlage');
		// Their letters stand for a list that is not printed.
		const lettered = [...document.querySelectorAll('[data-vermerk]')].map((link) => ({
			link,
			letter: link.getAttribute('data-vermerk') ?? '',
		}));
		for (const each of left) each.classList.add(NOT_PRINTED);
		for (const { link } of lettered) link.removeAttribute('data-vermerk');
		sheet?.classList.remove('vorlage');
		const undo = () => {
			for (const each of left) each.classList.remove(NOT_PRINTED);
			for (const { link, letter } of lettered) link.setAttribute('data-vermerk', letter);
			sheet?.classList.add('vorlage');
		};
		addEventListener('afterprint', undo, { once: true });
		print();
	},
	kopieren(list) {
		const field = list.tools.querySelector('input');
		const address = location.href.replace(/#.*|$/, ticksFragment(list.ticked));
		if (field) void copyAddress(field, address).then((said) => list.say('zahl', said));
	},
	loeschen(list) {
		list.deleted = list.ticked;
		list.ticked = [];
		list.store();
	},
	zurueck(list) {
		list.ticked = list.deleted ?? [];
		list.deleted = undefined;
		list.store();
	},
};

function leaveLink(): void {
	history.replaceState(history.state, '', location.pathname + location.search);
}

/** Marks what belongs to a list when it is printed alone: its heading, and everything between both. */
function markForPrint(list: Element): void {
	const parts: Element[] = [];
	for (let part: Element | null = list; part; part = part.previousElementSibling) {
		parts.push(part);
		if (!part.matches('.ueberschrift')) continue;
		for (const each of parts) each.setAttribute('data-liste', '');
		return;
	}
	list.setAttribute('data-liste', '');
}
