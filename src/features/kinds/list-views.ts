import Catalogue from '../catalogue/Catalogue.astro';
import type { Sheet } from '../page-sheet.ts';
import type { AnyEntry, Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import ExchangeInvitation from '../exchange/ExchangeInvitation.astro';
import EventList from '../calendar/EventList.astro';
import ExchangeList from '../exchange/ExchangeList.astro';
import GlossaryList from './GlossaryList.astro';
import MunicipalityTable from './MunicipalityTable.astro';
import OrganisationList from './OrganisationList.astro';
import ServiceTable from './ServiceTable.astro';
import TopicList from './TopicList.astro';

type View = (props: { kind: KindId; entries: readonly (AnyEntry | Entry)[] }) => unknown;

const views: Partial<Record<KindId, View>> = {
	termine: EventList,
	boerse: ExchangeList,
	glossar: GlossaryList,
	themen: TopicList,
	kommunen: MunicipalityTable,
	organisationen: OrganisationList,
	leistungen: ServiceTable,
};

/** @returns the component that lists a kind; without one of its own the catalogue with filters. */
export function listView(kind: KindId): View {
	return views[kind] ?? Catalogue;
}

/** @returns the styles of a kind's list; two of them hold the map or start a comparison. */
export function listSheet(kind: KindId): Sheet {
	return kind === 'kommunen' || kind === 'praxisbeispiele' ? 'network' : 'lists';
}

const invitations: Partial<Record<KindId, (props: object) => unknown>> = {
	boerse: ExchangeInvitation,
};

/** @returns the component that invites to contribute to a kind, if it has one of its own. */
export function ownInvitation(kind: KindId): ((props: object) => unknown) | undefined {
	return invitations[kind];
}
