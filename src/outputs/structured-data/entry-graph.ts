import { eventTimeOf, isoOf } from '../calendar/event-time.ts';
import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { pathOf, solutionsOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { Publication } from '../publication/publication.ts';

/** A node of a JSON-LD graph in the vocabulary of schema.org. */
export type Node = Record<string, unknown> & { '@type': string };

/**
 * Describes an entry for search engines and other programs: its type, and its place in the portal.
 *
 * @returns the nodes of its page's graph
 */
export function entryGraph(entry: Entry, place: Publication): Node[] {
	const nodes = [mainNode(entry, place)];
	return kindOf(entry.kind).withoutList ? nodes : [...nodes, breadcrumbs(entry, place)];
}

/** @returns the graph of the start page: the portal and who is responsible for it. */
export function portalGraph(place: Publication): Node[] {
	const url = place.fullAddress('/');
	return [
		{
			'@type': 'WebSite',
			'@id': `${url}#portal`,
			url,
			name: place.name,
			description: place.description,
			inLanguage: 'de',
			publisher: publisherOf(place),
			license: place.licence.address,
			potentialAction: {
				'@type': 'SearchAction',
				target: `${place.fullAddress('/suche/')}?q={suche}`,
				'query-input': 'required name=suche',
			},
		},
	];
}

function mainNode(entry: Entry, place: Publication): Node {
	const url = place.fullAddress(pathOf(entry));
	const common = { '@id': url, url, name: titleOf(entry), description: summaryOf(entry) };
	switch (entry.kind) {
		case 'termine':
			return event(entry, common, place);
		case 'glossar':
			return {
				...common,
				'@type': 'DefinedTerm',
				alternateName: [...(entry.data.abkuerzungen ?? []), ...(entry.data.synonyme ?? [])],
				inDefinedTermSet: {
					'@type': 'DefinedTermSet',
					'@id': place.fullAddress('/glossar/'),
					name: `Glossar, ${place.name}`,
				},
			};
		case 'loesungen':
			return {
				...common,
				'@type': 'DefinedTerm',
				alternateName: entry.data.synonyme,
				inDefinedTermSet: {
					'@type': 'DefinedTermSet',
					'@id': place.fullAddress('/loesungen/'),
					name: `${kindOf(entry.kind).plural}, ${place.name}`,
				},
			};
		case 'organisationen':
			return {
				...common,
				'@type': 'Organization',
				alternateName: entry.data.kurzname,
				sameAs: entry.data.website,
			};
		case 'kommunen':
			return {
				...common,
				'@type': 'AdministrativeArea',
				identifier: entry.data.ags,
				sameAs: entry.data.website,
				geo: { '@type': 'GeoCoordinates', latitude: entry.data.lat, longitude: entry.data.lon },
			};
		default:
			return kindOf(entry.kind).storage === 'mdx' && !kindOf(entry.kind).withoutList
				? article(entry, common, place)
				: { ...common, '@type': 'WebPage', inLanguage: 'de' };
	}
}

function article(entry: Entry, { name, ...common }: Record<string, unknown>, place: Publication) {
	const { datum, stand, lizenz } = entry.data as {
		datum?: string;
		stand?: string;
		lizenz?: string;
	};
	const published = datum && parseImpreciseDate(datum)?.precision === 'day' ? datum : undefined;
	return {
		...common,
		'@type': 'Article',
		headline: name,
		datePublished: published,
		dateModified: stand,
		inLanguage: 'de',
		articleSection: kindOf(entry.kind).plural,
		about: [
			...topicsOf(entry).flatMap((id) => place.nameOf(['themen'], id) ?? []),
			...solutionsOf(entry).flatMap((id) => place.nameOf(['loesungen'], id) ?? []),
		],
		publisher: publisherOf(place),
		// Templates may have a licence of their own.
		license: lizenz === undefined || lizenz === place.licence.name ? place.licence.address : lizenz,
	};
}

function event(entry: Entry<'termine'>, common: Record<string, unknown>, place: Publication): Node {
	const { data } = entry;
	const time = eventTimeOf(data);
	const virtual = { '@type': 'VirtualLocation', url: data.anmeldung ?? common['url'] };
	const real = data.ort && { '@type': 'Place', name: data.ort, address: data.ort };
	const places = [...(real ? [real] : []), ...(data.online ? [virtual] : [])];
	const before = (data.verschoben_von ?? []).flatMap((beginn) => {
		const earlier = eventTimeOf({ beginn });
		return earlier ? [isoOf(earlier.start, earlier)] : [];
	});
	return {
		...common,
		'@type': 'Event',
		startDate: time ? isoOf(time.start, time) : lessPrecise(data.beginn),
		endDate: time?.end && isoOf(time.end, time),
		previousStartDate: before.length > 0 ? before : undefined,
		eventStatus: `https://schema.org/${STATUS[data.status ?? 'findet-statt']}`,
		eventAttendanceMode: `https://schema.org/${attendance(data)}EventAttendanceMode`,
		location: places.length === 1 ? places[0] : places,
		organizer: data.veranstalter.flatMap((id) => {
			const name = place.nameOf(['organisationen', 'kommunen'], id);
			return name ? [{ '@type': 'Organization', name }] : [];
		}),
		inLanguage: 'de',
	};
}

/**
 * A month or a year in ISO 8601; schema.org has no weeks, so a week becomes its month, or the year to which it
 * belongs: week 1 of 2025 begins in 2024.
 */
function lessPrecise(beginn: string): string {
	const date = parseImpreciseDate(beginn);
	if (date?.precision !== 'week') return beginn;
	const sameMonth = date.from.slice(0, 7) === date.to.slice(0, 7);
	return sameMonth ? date.from.slice(0, 7) : beginn.slice(0, 4);
}

const STATUS = {
	'findet-statt': 'EventScheduled',
	abgesagt: 'EventCancelled',
	verschoben: 'EventRescheduled',
} as const;

function attendance({ ort, online }: Entry<'termine'>['data']): string {
	if (!online) return 'Offline';
	return ort ? 'Mixed' : 'Online';
}

function breadcrumbs(entry: Entry, place: Publication): Node {
	const steps = [
		{ name: place.name, path: '/' },
		{ name: kindOf(entry.kind).plural, path: `/${entry.kind}/` },
		{ name: titleOf(entry), path: pathOf(entry) },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: place.fullAddress(path),
		})),
	};
}

function publisherOf({ publisher }: Publication) {
	return { '@type': 'GovernmentOrganization', name: publisher };
}
