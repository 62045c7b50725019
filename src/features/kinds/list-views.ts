import { LINES_A_PAGE, listPages, ROWS_A_PAGE, type ListPage } from '../catalogue/list-pages.ts';
import Catalogue from '../catalogue/Catalogue.astro';
import { listedEntries } from '../catalogue/kind-list.ts';
import type { Sheet } from '../page-sheet.ts';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import ExchangeInvitation from '../exchange/ExchangeInvitation.astro';
import EventList from '../calendar/EventList.astro';
import ExchangeList from '../exchange/ExchangeList.astro';
import DutyCatalogue from '../duties/DutyCatalogue.astro';
import GlossaryList from './GlossaryList.astro';
import MunicipalityTable from './MunicipalityTable.astro';
import OrganisationList from './OrganisationList.astro';
import ServiceTable from './ServiceTable.astro';
import SolutionList from '../solutions/SolutionList.astro';
import TopicList from './TopicList.astro';

type View = (props: { kind: KindId; page: ListPage<Entry> }) => unknown;

/** How a kind's list is shown. */
interface ListView {
	/** By default the catalogue with filters. */
	view?: View;
	/** The list's styles besides those of all pages; by default `lists`. */
	sheet?: Sheet;
	/** Invites to contribute to the kind; by default the invitation of all kinds. */
	invitation?: (props: object) => unknown;
	/** Entries a page; by default those of a list of rows. */
	pageSize?: number;
	/** The view has no filters, so that a list on several pages needs no data for them. */
	withoutFilters?: true;
}

/** Municipalities on a page of their table. */
const TABLE_ROWS_A_PAGE = 100;

const lists: Partial<Record<KindId, ListView>> = {
	// The list starts a comparison.
	praxisbeispiele: { sheet: 'compare' },
	pflichten: { view: DutyCatalogue },
	loesungen: { view: SolutionList, sheet: 'costs', pageSize: Infinity, withoutFilters: true },
	termine: { view: EventList },
	boerse: { view: ExchangeList, invitation: ExchangeInvitation },
	glossar: { view: GlossaryList, pageSize: LINES_A_PAGE, withoutFilters: true },
	themen: { view: TopicList, pageSize: Infinity, withoutFilters: true },
	// The list has the map.
	kommunen: { view: MunicipalityTable, sheet: 'network', pageSize: TABLE_ROWS_A_PAGE },
	organisationen: { view: OrganisationList, pageSize: LINES_A_PAGE, withoutFilters: true },
	leistungen: { view: ServiceTable, pageSize: LINES_A_PAGE, withoutFilters: true },
};

/** @returns the component that lists a kind, its styles, and its own invitation if it has one. */
export function listView(kind: KindId): ListView & { view: View; sheet: Sheet } {
	return { view: Catalogue, sheet: 'lists', ...lists[kind] };
}

/** @returns the pages of a kind's list, the first at the list's own address. */
export function kindPages(kind: KindId): ListPage<Entry>[] {
	const size = lists[kind]?.pageSize ?? ROWS_A_PAGE;
	return listPages(`/${kind}/`, listedEntries(kind), size);
}

/** @returns the pages of a list that is filtered and divided into pages; else none. */
export function filteredPages(kind: KindId): ListPage<Entry>[] {
	const pages = lists[kind]?.withoutFilters ? [] : kindPages(kind);
	return pages.length > 1 ? pages : [];
}
