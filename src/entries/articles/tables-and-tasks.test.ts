import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { makeTablesScrollable, makeTasksTickable } from './tables-and-tasks.ts';

function changed(html: string, change: typeof makeTasksTickable): string {
	const tree = fromHtml(html, { fragment: true });
	change(tree);
	return toHtml(tree);
}

const task = (inside: string, checked = '') =>
	`<ul><li class="task-list-item"><input type="checkbox" disabled${checked}>${inside}</li></ul>`;

test('a table is in a box that scrolls, takes the keyboard focus and is named after its columns', () => {
	const table =
		'<table><thead><tr><th>Weg</th><th>Kosten</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>';
	const html = changed(table, makeTablesScrollable);
	expect(html).toMatch(
		/^<section class="tabelle" tabindex="0" aria-label="Tabelle: Weg, Kosten"><table /,
	);
	expect(html).toContain('<th scope="col">Weg</th>');
	expect(html.match(/class="tabelle"/g)).toHaveLength(1);
});

test('a table too wide for a phone names the column at each cell, a narrow one does not', () => {
	const head =
		'<thead><tr><th>Pflicht</th><th>Grundlage</th><th></th><th>Wen betrifft es?</th></tr></thead>';
	const row = (...cells: string[]) =>
		`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	const wide = changed(
		`<table>${head}<tbody>${row('Weitergabe', 'Landesarchivgesetz', 'Unterlagenverzeichnis', 'Ämter')}</tbody></table>`,
		makeTablesScrollable,
	);
	expect(wide).toContain('class="kern-table kern-table--small tabelle--stapel tabelle--text"');
	expect(wide).toContain(
		'<td>Weitergabe</td><td data-spalte="Grundlage:">Landesarchivgesetz</td><td>Unterlagenverzeichnis</td><td data-spalte="Wen betrifft es?">Ämter</td>',
	);
	const narrow = changed(
		`<table><thead><tr><th>Weg</th><th>einmalig</th><th>im Jahr</th></tr></thead><tbody>${row('Ja, das ist es', 'bis 2026', 'ein Amt')}</tbody></table>`,
		makeTablesScrollable,
	);
	expect(narrow).not.toContain('data-spalte');
	expect(narrow).toContain('class="kern-table kern-table--small"');
});

test('a column of amounts is aligned to the right, one with other words is not', () => {
	const row = (...cells: string[]) =>
		`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	const note = '<sup><a href="#quelle-1">1</a></sup>';
	const html = changed(
		`<table><thead><tr><th>Posten</th><th>Betrag</th><th>Im Jahr</th></tr></thead><tbody>${row('Tablets', '20.160 Euro', '684 €')}${row('App', `rund 914 € ${note}`, 'keine Gebühr')}</tbody></table>`,
		makeTablesScrollable,
	);
	expect(html).toContain('<th scope="col" class="spalte-rechts">Betrag</th>');
	expect(html.match(/<td class="spalte-rechts">/g)).toHaveLength(2);
	expect(html).toContain('<td>684 €</td>');
});

test('a number and its unit count as one word, because no line ends between them', () => {
	const table = (once: string) =>
		changed(
			`<table><thead><tr><th>Weg</th><th>einmalig</th><th>im Jahr</th></tr></thead><tbody><tr><td>Plattform</td><td>${once}</td><td>110 Euro</td></tr></tbody></table>`,
			makeTablesScrollable,
		);
	expect(table('keine')).not.toContain('data-spalte');
	expect(table('1.110.000 Euro')).toContain('data-spalte="einmalig:"');
});

test('a task can be ticked and its text is the label', () => {
	const html = changed(task(' Fristen prüfen'), makeTasksTickable);
	expect(html).toContain(
		'<label class="aufgabe"><input type="checkbox"><span> Fristen prüfen</span></label>',
	);
	expect(html).not.toContain('disabled');
});

test('a ticked task stays ticked', () => {
	expect(changed(task(' x', ' checked'), makeTasksTickable)).toContain(
		'<input type="checkbox" checked>',
	);
});

test('a list below a task is not part of its label', () => {
	const html = changed(task(' Oben<ul><li>Unten</li></ul>'), makeTasksTickable);
	expect(html).toContain('<span> Oben</span></label><ul><li>Unten</li></ul>');
});

test('a task written as a paragraph keeps the paragraph', () => {
	const html = changed(
		'<ul><li class="task-list-item"><p><input type="checkbox" disabled> A</p><p>B</p></li></ul>',
		makeTasksTickable,
	);
	expect(html).toContain(
		'<p><label class="aufgabe"><input type="checkbox"><span> A</span></label></p><p>B</p>',
	);
});

test('a list without tasks stays as it is', () => {
	expect(changed('<ul><li>A</li></ul>', makeTasksTickable)).toBe('<ul><li>A</li></ul>');
});

test('columns are aligned without style attributes, which the strict policy refuses', () => {
	const table =
		'<table><thead><tr><th style="text-align: center">a</th><th>b</th></tr></thead><tbody><tr><td style="text-align: center">1</td><td style="text-align: right">2</td></tr></tbody></table>';
	const html = changed(table, makeTablesScrollable);
	expect(html).not.toContain('style=');
	expect(html).toContain('<td class="spalte-mitte">1</td><td class="spalte-rechts">2</td>');
});
