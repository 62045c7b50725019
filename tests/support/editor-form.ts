import { expect, type Locator, type Page } from '@playwright/test';
import { field, named } from './practice.ts';

/** A value to choose from. */
interface Choice {
	value: string;
	label: string;
}

/** A field as the editor's configuration describes it. */
export interface ConfiguredField {
	name: string;
	label: string;
	widget: string;
	required?: boolean;
	fields?: ConfiguredField[];
	field?: ConfiguredField;
	options?: Choice[];
	collection?: string;
	multiple?: boolean;
	min?: number;
	max?: number;
	minlength?: number;
	maxlength?: number;
	value_type?: string;
	pattern?: [string, string];
}

/** What filling in needs besides the field. */
export interface FillOptions {
	/** Values of fields whose meaning their type does not say, by path: `fassungen.kurz.text`. */
	wanted: Readonly<Record<string, string | number>>;
	/** Entries of a kind that the editor knows. */
	entries: (collection: string) => readonly Choice[];
}

/** Signs that YAML or Markdown could take for marks. */
const SIGNS = 'Größe & Zahl: „100 %“ # 1';

/**
 * Fills in a field of the editor by its type, and everything below it; each list gets two items, which change places
 * then.
 *
 * @param place element with the field
 * @param path names of the field and those around it
 * @returns the value that the file should have
 */
async function fillField(
	page: Page,
	place: Locator,
	own: ConfiguredField,
	path: string,
	options: FillOptions,
): Promise<unknown> {
	const box = await fieldAt(place, own, path);
	await expect(box, `field ${path} must be within the window's height`).toBeAttached();
	switch (own.widget) {
		case 'object': {
			if (!own.required) await box.getByRole('checkbox').first().check();
			return fillFields(page, box, own.fields ?? [], `${path}.`, options);
		}
		case 'list':
			return fillList(page, box, own, path, options);
		case 'boolean':
			await box.getByRole('switch').click();
			return true;
		case 'select':
		case 'relation':
			return choose(page, box, own, options);
		case 'number': {
			const value = options.wanted[path] ?? numberFor(own);
			await box.getByRole('spinbutton').fill(String(value));
			return value;
		}
		default: {
			const value = options.wanted[path] ?? textFor(own, path);
			await box.getByRole('textbox').fill(String(value));
			return value;
		}
	}
}

/**
 * @returns a field by its place in the entry, which is found far faster than its name; in a component, which has no such
 *   place, by its name
 */
async function fieldAt(place: Locator, own: ConfiguredField, path: string): Promise<Locator> {
	const exact = place.locator(`section.field[data-key-path="${path}"]`);
	return (await exact.count()) === 1 ? exact : field(place, own.label).first();
}

/** Fills in fields in their order, see {@link fillField}. */
export async function fillFields(
	page: Page,
	place: Locator,
	fields: readonly ConfiguredField[],
	before: string,
	options: FillOptions,
): Promise<Record<string, unknown>> {
	const values: Record<string, unknown> = {};
	for (const each of fields)
		values[each.name] = await fillField(page, place, each, before + each.name, options);
	return values;
}

async function fillList(
	page: Page,
	box: Locator,
	own: ConfiguredField,
	path: string,
	options: FillOptions,
): Promise<unknown[]> {
	const values: unknown[] = [];
	const handles = box.getByRole('button', { name: 'Element neu anordnen' });
	for (const index of [0, 1]) {
		await box
			.getByRole('button', { name: /hinzufügen$/ })
			.last()
			.click();
		await expect(handles).toHaveCount(index + 1);
		const item = itemOf(handles.nth(index));
		const at = `${path}.${index}`;
		values.push(
			own.field
				? await fillField(page, item, own.field, at, options)
				: await fillFields(page, item, own.fields ?? [], `${at}.`, options),
		);
	}
	// The second before the first, by the keyboard; a busy editor may miss a key.
	const second = await shownIn(itemOf(handles.nth(1)));
	await expect(async () => {
		await handles.nth(1).focus();
		for (const key of ['Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
		await expect.poll(() => shownIn(itemOf(handles.nth(0))), { timeout: 3000 }).toBe(second);
	}).toPass();
	return values.reverse();
}

/** @returns the item of a list that a handle moves */
function itemOf(handle: Locator): Locator {
	return handle.locator('xpath=ancestor::*[@role="group"][1]');
}

/** @returns what is written and chosen in an item */
function shownIn(item: Locator): Promise<string> {
	return item.evaluate((element) =>
		[...element.querySelectorAll<HTMLInputElement>('input, textarea, [role="combobox"]')]
			.map((each) => each.value || each.textContent)
			.join('\n'),
	);
}

async function choose(
	page: Page,
	box: Locator,
	own: ConfiguredField,
	{ entries }: FillOptions,
): Promise<unknown> {
	const all = own.collection === undefined ? (own.options ?? []) : entries(own.collection);
	const chosen = all.slice(0, own.multiple ? Math.min(2, own.max ?? 2) : 1);
	const combobox = box.getByRole('combobox');
	for (const { label } of chosen) {
		if ((await combobox.count()) > 0) {
			await combobox.click();
			await page.getByRole('option', { name: named(label) }).click();
			await expect(page.getByRole('option')).toHaveCount(0);
			// Few values are boxes to tick or dots.
		} else await box.getByRole(own.multiple ? 'checkbox' : 'radio', { name: named(label) }).click();
	}
	const values = chosen.map(({ value }) => value);
	return own.multiple ? values : values[0];
}

function numberFor({ min, value_type }: ConfiguredField): number {
	if (value_type === 'int') return min ?? 1;
	return Math.max(min ?? 0, 12.5);
}

/** What fits patterns; the names of the places keep them apart. */
const SAMPLES: readonly ((place: string) => string)[] = [
	(place) => `https://www.example.org/${place}`,
	() => '2024-03',
	() => 'hauptamt@example.org',
	(place) => `/praxisbeispiele/${place}/`,
];

/** @returns a text that fits the field's limits, and tells which field it is in */
function textFor(own: ConfiguredField, path: string): string {
	if (own.widget === 'datetime') return '2026-01-15';
	const { pattern, minlength = 0, maxlength = 300 } = own;
	const words = `${own.label} in ${path.replaceAll('.', ' ')} mit ${SIGNS}`;
	if (pattern && !new RegExp(pattern[0]).test(words)) {
		const place = path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
		const sample = SAMPLES.map((each) => each(place)).find((each) =>
			new RegExp(pattern[0]).test(each),
		);
		if (sample === undefined) throw new Error(`No sample fits ${path}: ${pattern[0]}`);
		return sample;
	}
	return words.padEnd(minlength, ' mehr').slice(0, maxlength).trim();
}
