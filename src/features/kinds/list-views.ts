import Catalogue from '../catalogue/Catalogue.astro';
import type { Sheet } from '../page-sheet.ts';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import ExchangeInvitation from '../exchange/ExchangeInvitation.astro';
import EventList from '../calendar/EventList.astro';
import ExchangeList from '../exchange/ExchangeList.astro';
import GlossaryList from './GlossaryList.astro';
import MunicipalityTable from './MunicipalityTable.astro';
import OrganisationList from './OrganisationList.astro';
import ServiceTable from './ServiceTable.astro';
import TopicList from './TopicList.astro';

type View = (props: { kind: KindId; entries: readonly Entry[] }) => unknown;

/** How a kind's list is shown. */
interface ListView {
	/** By default the catalogue with filters. */
	view?: View;
	/** The list's styles besides those of all pages; by default `lists`. */
	sheet?: Sheet;
	/** Invites to contribute to the kind; by default the invitation of all kinds. */
	invitation?: (props: object) => unknown;
}

const lists: Partial<Record<KindId, ListView>> = {
	// The list starts a comparison.
	praxisbeispiele: { sheet: 'network' },
	termine: { view: EventList },
	boerse: { view: ExchangeList, invitation: ExchangeInvitation },
	glossar: { view: GlossaryList },
	themen: { view: TopicList },
	// The list has the map.
	kommunen: { view: MunicipalityTable, sheet: 'network' },
	organisationen: { view: OrganisationList },
	leistungen: { view: ServiceTable },
};

/** @returns the component that lists a kind, its styles, and its own invitation if it has one. */
export function listView(kind: KindId): ListView & { view: View; sheet: Sheet } {
	return { view: Catalogue, sheet: 'lists', ...lists[kind] };
}
