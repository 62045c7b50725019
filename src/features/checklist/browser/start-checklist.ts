// Keeps the ticks of a page's check lists, and lets readers print, send and delete them.
import { ticksIn } from '../ticks-address.ts';
import { Checklist } from './checklist.ts';
import { act, borrow } from './checklist-tools.ts';

const tools = document.querySelector<HTMLElement>('[data-haken]');
const lists = [...document.querySelectorAll('.fliesstext > .contains-task-list')];
if (tools && lists.length > 0) {
	const list = new Checklist(tools, lists);
	list.start();
	const readAddress = () => {
		const carried = ticksIn(location.hash);
		if (carried) borrow(list, carried);
	};
	readAddress();
	addEventListener('hashchange', readAddress);
	for (const each of lists)
		each.addEventListener('change', () => {
			list.deleted = undefined;
			if (!list.borrowed) list.store();
			list.show();
		});
	tools.addEventListener('click', ({ target }) => {
		const name = target instanceof HTMLElement && target.dataset['tun'];
		if (name) act(list, name);
	});
}
