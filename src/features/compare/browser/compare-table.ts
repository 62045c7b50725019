import { element } from '#src/base/browser/element.ts';
import { statusClasses } from '#src/base/status-classes.ts';
import type { ComparableCase, ComparableRow } from '../comparable-case.ts';
import { scaledCost } from '../scale-cost.ts';

const LETTERS = ['A', 'B', 'C', 'D'];

interface Options {
	/** Population to scale costs to. */
	einwohner: number | undefined;
	/** Puts the portal's base before an address of the portal. */
	link: (path: string) => string;
	/** Removes a case from the comparison. */
	remove: (id: string) => void;
}

/** Builds the table of a comparison: one column per case, no row without a value. */
export function compareTable(cases: readonly ComparableCase[], options: Options): HTMLTableElement {
	const table = element('table', { class: 'vergleich__tabelle' });
	table.append(
		element(
			'caption',
			{ class: 'nur-vorlesen' },
			cases.length === 1 ? '1 Praxisbeispiel' : `${cases.length} Praxisbeispiele nebeneinander`,
		),
		head(cases, options),
		body(cases, options),
	);
	return table;
}

function head(cases: readonly ComparableCase[], { link, remove }: Options): HTMLElement {
	const row = element(
		'tr',
		{},
		element('th', { scope: 'col', class: 'vergleich__ecke' }, 'Angabe'),
	);
	cases.forEach(({ id, titel, pfad }, place) => {
		const button = element('button', { type: 'button', class: 'vergleich__weg' }, 'Entfernen');
		button.append(element('span', { class: 'nur-vorlesen' }, ` ${titel}`));
		button.addEventListener('click', () => remove(id));
		row.append(
			element(
				'th',
				// Screen readers read `abbr` with every cell, so it leaves out the button.
				{ scope: 'col', abbr: titel },
				letter(place),
				element('a', { href: link(pfad) }, titel),
				button,
			),
		);
	});
	return element('thead', {}, row);
}

function body(cases: readonly ComparableCase[], options: Options): HTMLElement {
	const labels = cases[0]?.zeilen.map(({ label }) => label) ?? [];
	const rows = labels.flatMap((label, place) => {
		const cells = cases.map(({ zeilen }) => zeilen[place]).filter((cell) => cell !== undefined);
		if (cells.every(({ werte }) => werte.length === 0)) return [];
		const row = element('tr', {}, element('th', { scope: 'row' }, label));
		row.append(...cells.map((cell, column) => valueCell(cell, column, options)));
		return [row];
	});
	return element('tbody', {}, ...rows, ...notGiven(cases));
}

/** The last row: what readers look for and the cases do not say. */
function notGiven(cases: readonly ComparableCase[]): HTMLElement[] {
	if (cases.every(({ nichtAngegeben }) => nichtAngegeben.length === 0)) return [];
	const cells = cases.map(({ nichtAngegeben, ergaenzen, titel }, column) => {
		const content = element('div', { class: 'vergleich__wert vergleich__offen' });
		if (nichtAngegeben.length > 0) content.append(`${nichtAngegeben.join(', ')}. `);
		if (nichtAngegeben.length > 0 && ergaenzen) {
			const link = element('a', { href: ergaenzen }, 'Ergänzen');
			link.append(element('span', { class: 'nur-vorlesen' }, `: ${titel}`));
			content.append(link);
		}
		return element('td', {}, letter(column), content);
	});
	const label = element('th', { scope: 'row' }, 'Nicht angegeben');
	return [element('tr', {}, label, ...cells)];
}

function valueCell(row: ComparableRow, column: number, { einwohner, link }: Options): HTMLElement {
	const cell = element('td', {}, letter(column));
	const content = element('div', { class: 'vergleich__wert' });
	cell.append(content);
	if (row.werte.length === 0) {
		content.append(
			element('span', { class: 'gedaempft', 'aria-hidden': 'true' }, '–'),
			element('span', { class: 'nur-vorlesen' }, 'nicht angegeben'),
		);
		return cell;
	}
	for (const { text, path, url, note, status, unchecked, badge } of row.werte) {
		const href = path ? link(path) : url;
		const value = href ? element('a', { href }, text) : element('span', {}, text);
		if (status) value.className = statusClasses(status, unchecked !== undefined);
		const line = element('p', {}, value);
		if (badge) {
			const word = element('span', { class: 'ungeprueft-wort' }, badge);
			line.replaceChildren(element('span', { class: 'status-mit-stand' }, value, ' ', word));
		}
		for (const small of [unchecked, note]) {
			if (small) line.append(element('span', { class: 'vergleich__zusatz' }, small));
		}
		content.append(line);
	}
	if (row.kosten && einwohner !== undefined) content.append(scaled(row.kosten, einwohner));
	return cell;
}

function scaled(cost: NonNullable<ComparableRow['kosten']>, einwohner: number): HTMLElement {
	const result = scaledCost(cost, einwohner);
	return 'reason' in result
		? element('p', { class: 'umrechnung' }, result.reason)
		: element(
				'p',
				{ class: 'umrechnung' },
				'Für Ihre Einwohnerzahl: ',
				element('strong', {}, result.result),
				element('span', { class: 'umrechnung__formel' }, result.formula),
			);
}

function letter(place: number): HTMLElement {
	return element(
		'span',
		{ class: 'vergleich__zeichen', 'aria-hidden': 'true' },
		LETTERS[place] ?? '',
	);
}
