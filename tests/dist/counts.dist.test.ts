import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { attribute, distFolder, elementsOf, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const pageAt = new Map(site.pages.map((page) => [page.path, page]));

function page(path: string) {
	const found = pageAt.get(path);
	if (!found) throw new Error(`${path} was not built`);
	return found;
}

const textOf = (element: Element | undefined) =>
	element ? toString(element).replace(/\s+/g, ' ').trim() : '';
const linkedPath = (element: Element) => {
	const [link] = elementsOf(element, 'a');
	return link ? attribute(link, 'href') : undefined;
};

/** What each topic's tiles say: `11 Praxisbeispiele`. */
const topics = site.pages.flatMap(({ path, tree }) => {
	const [hub] = /^\/themen\/[^/]+\/$/.test(path) ? withClass(tree, 'knoten') : [];
	return hub ? [{ path, tree, tiles: elementsOf(hub, 'a').map(textOf) }] : [];
});
const sum = (counts: readonly string[]) =>
	counts.map((words) => Number.parseInt(words, 10)).reduce((one, other) => one + other, 0);

/** The rows that lists of topics have for a topic, as the parts of their counts. */
function countsIn(path: string, list: string): Map<string, string[]> {
	const rows = withClass(page(path).tree, list).flatMap((each) => elementsOf(each, 'li'));
	return new Map(
		rows.flatMap((row) => {
			const counts = textOf(withClass(row, 'gedaempft')[0]);
			const topic = linkedPath(row);
			return topic?.startsWith('/themen/') ? [[topic, counts.split(/ ?· /)]] : [];
		}),
	);
}

test('every list of topics says of a topic what its own page says', () => {
	expect(topics.length).toBeGreaterThan(5);
	const lists = [
		countsIn('/', 'themenliste'),
		countsIn('/suche/', 'themenliste'),
		countsIn('/themen/', 'tueren'),
	];
	for (const list of lists) {
		expect([...list.keys()].sort()).toEqual(topics.map(({ path }) => path).sort());
		for (const { path, tiles } of topics) {
			const told = list.get(path) ?? [];
			expect(told.length).toBeGreaterThan(0);
			expect([path, told]).toEqual([path, tiles.slice(0, told.length)]);
		}
	}
});

test('the search finds as many pages with a topic as its page counts, kind by kind', () => {
	const filtersOf = (tree: (typeof site.pages)[number]['tree'], name: string) =>
		elementsOf(tree, 'span')
			.filter((each) => attribute(each, 'dataPagefindFilter') === name)
			.map(textOf);
	const found = new Map<string, number>();
	for (const { tree, html } of site.pages) {
		if (!html.includes('data-pagefind-filter="thema"')) continue;
		const [kind] = filtersOf(tree, 'art');
		for (const topic of filtersOf(tree, 'thema')) {
			const key = `${topic}: ${kind}`;
			found.set(key, (found.get(key) ?? 0) + 1);
		}
	}
	const plurals = new Map(
		kindIds.flatMap((id) => {
			const { singular, plural, counted } = kindOf(id);
			return [
				[singular, plural],
				[counted ?? plural, plural],
			];
		}),
	);
	for (const { path, tree, tiles } of topics) {
		const title = textOf(elementsOf(tree, 'h1')[0]);
		const told = tiles.map((tile) => {
			const [count = '', word = ''] = tile.split(/ (.*)/);
			return [`${title}: ${plurals.get(word)}`, Number(count)] as const;
		});
		const own = [...found].filter(([key]) => key.startsWith(`${title}: `));
		expect([path, told.toSorted()]).toEqual([path, own.toSorted()]);
	}
});

test('a dossier counts each kind as the page of its topic, which says so beside the link to it', () => {
	for (const { path, tree, tiles } of topics) {
		const [offer] = withClass(tree, 'dossierlink');
		if (!offer) continue;
		const words = textOf(withClass(offer, 'gedaempft')[0]).replace(/ \(\d+ ausführlich\)/g, '');
		const offered = words.split(', mit Quellen')[0]?.split(/, | und (?=\d)/) ?? [];
		expect([path, offered.filter((each) => !tiles.includes(each))]).toEqual([path, []]);
		const overview = elementsOf(page(`${path}dossier/`).tree, 'section').find(
			(each) => attribute(each, 'ariaLabelledBy') === 'ueberblick',
		);
		const figures = overview ? elementsOf(overview, 'li').map(textOf) : [];
		const counted = figures.filter((each) => !each.endsWith('hier vorkommen'));
		expect(counted.length).toBeGreaterThanOrEqual(offered.length);
		expect([path, counted.filter((each) => !/ der hier vorkommt$/.test(each))]).toEqual([
			path,
			tiles.filter((tile) => counted.includes(tile)),
		]);
	}
});

test('no page tells a number of contributions without saying of what kind', () => {
	const paths = [
		'/',
		'/suche/',
		'/themen/',
		...topics.flatMap(({ path }) => [path, `${path}dossier/`]),
	];
	const bare = paths.filter((path) =>
		/\d Beitr(?:ag|äge|ägen)\b/.test(textOf(elementsOf(page(path).tree, 'main')[0])),
	);
	expect(bare).toEqual([]);
});

/** „11 Praxisbeispiele: 3 in Betrieb, 2 als Pilot, 6 geplant“, „7 Praxisbeispiele in Betrieb“. */
const CASES = /^(\d+) Praxisbeispiele?(?::| (?:in Betrieb|als Pilot|geplant|beendet)$)/;

test('the list of solutions and each solution’s page count its cases in the same words', () => {
	const rows = withClass(page('/loesungen/').tree, 'zeile');
	expect(rows.length).toBeGreaterThan(5);
	for (const row of rows) {
		const path = linkedPath(row) ?? '';
		const { tree } = page(path);
		const section = elementsOf(tree, 'section').find(
			(each) => attribute(each, 'ariaLabelledBy') === 'abschnitt-praxisbeispiele',
		);
		const listed = withClass(row, 'zeile__meta')
			.map(textOf)
			.find((each) => CASES.test(each));
		const told = section
			? elementsOf(section, 'p')
					.map(textOf)
					.find((each) => CASES.test(each))
			: '';
		expect([path, told]).toEqual([path, listed]);
		if (!listed || !section) continue;
		const count = Number(CASES.exec(listed)?.[1]);
		const parts = [
			...listed.matchAll(/(?<=[:,] )\d+(?= (?:in Betrieb|als Pilot|geplant|beendet))/g),
		].map(Number);
		if (parts.length > 0) expect([path, sum(parts.map(String))]).toEqual([path, count]);
		const whole = withClass(section, 'weiter').map(textOf).join(' ');
		const shown = withClass(section, 'zeile').length;
		if (whole === '') expect([path, shown]).toEqual([path, count]);
		else expect([path, whole]).toEqual([path, `Alle ${count} Praxisbeispiele`]);
		const jump = elementsOf(tree, 'a').find(
			(each) => attribute(each, 'href') === '#abschnitt-praxisbeispiele',
		);
		if (jump) expect([path, textOf(jump)]).toEqual([path, expect.stringContaining(`(${count})`)]);
		const others = /alle (\d+) Beispiele/.exec(textOf(elementsOf(tree, 'main')[0]))?.[1];
		if (others) expect([path, Number(others)]).toEqual([path, count]);
	}
});

test('a heading that says only „hat“ has neither a planned case nor a pilot below it', () => {
	const wrong = site.pages.flatMap(({ path, tree }) =>
		elementsOf(tree, 'section')
			.filter((section) => {
				const heading = textOf(elementsOf(section, 'h2')[0]).replace(/ ?#$/, '');
				return (
					/^(?:Wer es|Was .+) hat$/.test(heading) &&
					['status--idee', 'status--pilot'].some((name) => withClass(section, name).length > 0)
				);
			})
			.map(() => path),
	);
	expect(wrong).toEqual([]);
});

test('start page, list and questions count duties and hints alike', () => {
	const { tree } = page('/pflichten/');
	const badges = withClass(tree, 'verbindlich');
	const must = badges.filter((each) => attribute(each, 'className')?.endsWith('--muss')).length;
	const counted = [must, badges.length - must];
	expect(must).toBeGreaterThan(0);
	const numbersIn = (path: string) => {
		const text = textOf(elementsOf(page(path).tree, 'main')[0]);
		const [, ...numbers] = /(\d+) Pflichten(?: \(Muss\))? und (\d+) Hinweise\b/.exec(text) ?? [];
		return numbers.map(Number);
	};
	for (const path of ['/', '/pflichten/', '/was-gilt/'])
		expect([path, numbersIn(path)]).toEqual([path, counted]);
	expect(textOf(withClass(tree, 'katalog__zahl')[0])).toBe(
		`${badges.length} Pflichten und Hinweise`,
	);
});

test('a duty’s page has the sign of the lists', () => {
	for (const row of withClass(page('/pflichten/').tree, 'zeile')) {
		const path = linkedPath(row) ?? '';
		const signs = (tree: Parameters<typeof withClass>[0]) =>
			withClass(tree, 'verbindlich').map((each) => [attribute(each, 'className'), textOf(each)]);
		const [box] = withClass(page(path).tree, 'fakten');
		expect([path, box && signs(box)]).toEqual([path, signs(row)]);
	}
});

test('the changes of a kind on a day are counted as on the page of their year', () => {
	const days = (path: string) =>
		withClass(page(path).tree, 'aenderungsgruppe').map((group) => ({
			heading: textOf(elementsOf(group, 'summary')[0]),
			lines: withClass(group, 'aenderungen').flatMap((list) => elementsOf(list, 'li')).length,
		}));
	const groups = site.pages
		.filter(({ path }) => path.startsWith('/aenderungen/'))
		.flatMap(({ path }) => days(path));
	expect(
		groups.filter(({ heading, lines }) => {
			const [, shown] = /\((?:([\d.]+) von )?[\d.]+\)$/.exec(heading) ?? [];
			const [, all] = /([\d.]+)\)$/.exec(heading) ?? [];
			return Number((shown ?? all)?.replace('.', '')) !== lines;
		}),
	).toEqual([]);
});
