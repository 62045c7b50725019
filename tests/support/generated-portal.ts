import { randomSource } from '#src/base/testing/random-source.ts';
import { stringify } from 'yaml';
import { kindOf, kinds, type KindId } from '#src/model/kinds.ts';
import { temporaryFolder, type TemporaryFolder } from './build-variant.ts';
import { smallPortal } from './small-portal.ts';

/** How much content to invent. */
export interface PortalSize {
	/** Cases; the first is always `praxisbeispiele/fall-001`. */
	cases: number;
	municipalities: number;
	topics: number;
	/** Offers and requests besides one to every twentieth case. */
	moreOffers: number;
}

const USUAL: PortalSize = { cases: 300, municipalities: 51, topics: 10, moreOffers: 0 };

/** Writes {@link generatedPortal} into a folder outside the repository, for `CONTENT_DIR`. */
export function writeGeneratedPortal(size: Partial<PortalSize> = {}): TemporaryFolder {
	return temporaryFolder(generatedPortal(size));
}

/**
 * Invents the content of a large portal: valid, labelled as invented, and the same on every run.
 * One offer is over on 1 December 2026, another ends on 15 December. Two municipalities share one place
 * on the map, one has no coordinates, every fifth has no entry.
 *
 * @returns path below the content folder → text
 */
export function generatedPortal(size: Partial<PortalSize> = {}): Record<string, string> {
	const { cases, municipalities, topics, moreOffers } = { ...USUAL, ...size };
	const random = randomSource(20_230_512);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const topicIds = numbered(topics).map((n) => `thema-${n}`);
	const places = numbered(municipalities).map((n, index) => ({
		id: `ort-${n}`,
		active: index % 5 !== 4,
	}));
	const active = places.filter((place) => place.active).map(({ id }) => id);
	const someTopics = () => [
		...new Set([pick(topicIds), ...(random() < 0.3 ? [pick(topicIds)] : [])]),
	];

	const files: Record<string, string> = {
		'portal.yaml': portalFile(),
		'seiten/impressum.mdx': String(smallPortal['seiten/impressum.mdx']),
		'kommunen/kommunen.csv': municipalityTable(
			places.map(({ id }) => id),
			random,
		),
		'organisationen/landratsamt-zufallskreis.yaml': dataFile('organisationen', {
			name: 'Landratsamt Zufallskreis',
		}),
	};
	topicIds.forEach((id, index) => {
		files[`themen/${id}.yaml`] = dataFile('themen', {
			titel: `Erfundenes Thema ${index + 1}`,
			reihenfolge: index + 1,
		});
	});
	for (const [index, n] of numbered(cases).entries()) {
		const owner =
			index % 12 === 11
				? { kommune: undefined, organisation: 'landratsamt-zufallskreis' }
				: { kommune: pick(active) };
		files[`praxisbeispiele/fall-${n}.mdx`] = article('praxisbeispiele', {
			titel: `Erfundenes Vorhaben ${n} einer Verwaltung, die es nicht gibt`,
			...owner,
			themen: someTopics(),
			status: pick(['idee', 'pilot', 'betrieb', 'betrieb', 'beendet']),
			beginn: String(2015 + Math.floor(random() * 10)),
			loesungsart: [pick(['open-source', 'efa', 'kaufprodukt', 'eigenentwicklung'])],
			...(index % 3 === 0 ? { aufwand: costs(index, random) } : {}),
		});
	}
	for (const n of numbered(Math.ceil(cases / 20))) {
		const kommune = pick(active);
		files[`boerse/angebot-${n}.mdx`] = article('boerse', {
			titel: `Erfundener Eintrag ${n} der Börse`,
			themen: someTopics(),
			art: pick(['biete', 'suche']),
			kommune,
		});
		files[`standards/standard-${n}.mdx`] = article('standards', {
			titel: `Erfundener Standard ${n} des Netzwerks`,
			themen: someTopics(),
			umgesetzt_von: [...new Set([pick(active), pick(active)])],
		});
		files[`leitfaeden/leitfaden-${n}.mdx`] = article('leitfaeden', {
			titel: `Erfundener Leitfaden ${n} ohne Rechtsstand`,
			themen: someTopics(),
			herkunft: pick(active),
		});
	}
	for (const n of numbered(moreOffers)) {
		files[`boerse/weiteres-${n}.mdx`] = article('boerse', {
			titel: `Erfundener weiterer Eintrag ${n} der Börse`,
			themen: someTopics(),
			art: pick(['biete', 'suche']),
			kommune: pick(active),
		});
	}
	for (const [id, data] of Object.entries(EXCHANGE)) {
		files[`boerse/${id}.mdx`] = article('boerse', data);
	}
	return files;
}

/** Offers and requests; tests rely on their dates, topics and offices. */
const EXCHANGE = {
	'abgelaufenes-angebot': {
		titel: 'Erfundenes Angebot Zinnober, das abgelaufen ist',
		themen: ['thema-001'],
		art: 'biete',
		kommune: 'ort-001',
		gueltig_bis: '2026-11-30',
		ansprechstelle: { stelle: 'Hauptamt' },
	},
	'angebot-endet-bald': {
		titel: 'Erfundenes Angebot Karmesin, das bald endet',
		themen: ['thema-001', 'thema-002'],
		art: 'biete',
		kommune: 'ort-001',
		gueltig_bis: '2026-12-15',
		ansprechstelle: { stelle: 'Hauptamt', mail: 'hauptamt@zufall.example.net' },
	},
	'suche-passt-dazu': {
		titel: 'Erfundene Suche Ocker mit denselben Themen',
		themen: ['thema-002', 'thema-001'],
		art: 'suche',
		kommune: 'ort-002',
		gueltig_bis: '2027-03-31',
		ansprechstelle: { stelle: 'Bauamt' },
	},
} as const;

/** Costs in every form a source may state: in total, per year, per inhabitant, in days of work. */
function costs(index: number, random: () => number) {
	const proof = { bezug: 'Erfunden für einen Test', datum: '2024', quelle: 1 };
	const total = Math.round(random() * 90) * 1000 + 1000;
	return [
		{ einmalig: { betrag_euro: total, ...proof } },
		{
			einmalig: { betrag_euro: total, genauigkeit: 'rund', ...proof },
			laufend: { betrag_euro: 0.45, je: 'jahr', bezugsgroesse: 'einwohner', ...proof },
		},
		{ laufend: { betrag_euro: total / 10, je: 'monat', ...proof } },
		{ personentage: { anzahl: 1 + Math.floor(random() * 60), ...proof } },
	][(index / 3) % 4];
}

function portalFile(): string {
	return String(smallPortal['portal.yaml'])
		.replaceAll('Waldkreis', 'Zufallskreis')
		.replaceAll('wald.example', 'zufall.example');
}

function municipalityTable(ids: readonly string[], random: () => number): string {
	const rows = ids.map((id, index) => {
		const einwohner = Math.round(800 * Math.exp(random() * 4.3));
		const typ = einwohner > 20_000 ? 'Große Kreisstadt' : random() < 0.25 ? 'Stadt' : 'Gemeinde';
		const lat = index === 1 ? 50 : 50 + random() * 0.5;
		const lon = index === 1 ? 9 : 9 + random() * 0.7;
		const place = index === 0 ? '50,9' : index === 2 ? ',' : `${lat.toFixed(4)},${lon.toFixed(4)}`;
		const ags = `99${String(index).padStart(6, '0')}`;
		return `${id},Erfundenstadt ${index + 1},${ags},${typ},${einwohner},2024-12-31,${place}`;
	});
	return ['id,name,ags,typ,einwohner,einwohner_stand,lat,lon', ...rows, ''].join('\n');
}

/** The example of a kind, with other data. */
function dataFile(kind: KindId, data: object): string {
	return stringify({ ...kinds[kind].example.data, ...data });
}

function article(kind: KindId, data: object): string {
	const front = dataFile(kind, { ...data, kurzfassung: SUMMARY, quellen: [SOURCE], ...DONE });
	const sections = kindOf(kind).sections ?? ['Worum es geht'];
	const text = sections
		.map(
			(title, place) =>
				`## ${title}\n\nErfunden für einen Test.${place === 0 ? ' [1](#quelle-1)' : ''}\n`,
		)
		.join('\n');
	return `---\n${front}---\n\n${text}`;
}

const SUMMARY = 'Dieser Eintrag ist erfunden und steht nur in einem Portal, das ein Test baut.';
const SOURCE = { titel: 'Erfundene Vorlage', herausgeber: 'Niemand', abgerufen: '2025-03-01' };
const DONE = { stand: '2025-03-01', geprueft: '2025-03-01', entwurf: false };

function numbered(count: number): string[] {
	return Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));
}
