import { mailUrl } from '#src/base/urls.ts';
import { pathOf, titleOf } from '#src/model/entry.ts';
import { link } from '#src/site/link.ts';
import { portal } from '#src/site/portal/portal.ts';
import { entriesOf } from '#src/site/published.ts';

/** Whom readers ask for what no source says. */
interface AskedOffice {
	/** „fragen Sie beim“, „fragen Sie hier:“ */
	ask: string;
	name: string;
	href: string;
}

/** @returns the office that coordinates the network, with its page or, without one, its mailbox */
export function askedOffice(): AskedOffice {
	const { stelle: name, mail } = portal.kontakt;
	const page = entriesOf('organisationen').find((each) => titleOf(each) === name);
	return {
		ask: name.startsWith('Landratsamt') ? 'fragen Sie beim' : 'fragen Sie hier:',
		name,
		href: page ? link(pathOf(page)) : mailUrl(mail, `Frage an ${portal.name}`),
	};
}
