import type { Sheet } from '#src/features/page-sheet.ts';
import portal from './styles/portal.scss?url';
import binder from './styles/sheets/binder.scss?url';
import cases from './styles/sheets/cases.scss?url';
import compare from './styles/sheets/compare.scss?url';
import contribute from './styles/sheets/contribute.scss?url';
import costs from './styles/sheets/costs.scss?url';
import dossier from './styles/sheets/dossier.scss?url';
import duties from './styles/sheets/duties.scss?url';
import exchange from './styles/sheets/exchange.scss?url';
import form from './styles/sheets/form.scss?url';
import lists from './styles/sheets/lists.scss?url';
import network from './styles/sheets/network.scss?url';
import search from './styles/sheets/search.scss?url';
import start from './styles/sheets/start.scss?url';
import survey from './styles/sheets/survey.scss?url';

/** Addresses of the stylesheets: the one of all pages, and the others, of which a page loads at most one. */
export const sheets = {
	portal,
	binder,
	cases,
	compare,
	contribute,
	costs,
	dossier,
	duties,
	exchange,
	form,
	lists,
	network,
	search,
	start,
	survey,
} satisfies Record<Sheet | 'portal', string>;
