import {
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	parseDocument,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { yamlText } from '../yaml-text.ts';
import { isFields, isSame } from './same.ts';

/** @returns the fields of a file as data; days stay text, as the check reads them */
export function fieldsIn(yaml: string): Record<string, unknown> {
	const data: unknown = parsed(yaml).toJS();
	return isFields(data) ? data : {};
}

function parsed(yaml: string) {
	return parseDocument(yaml, { schema: 'core', merge: false, prettyErrors: false });
}

/**
 * Writes changed fields into a file's fields and leaves every line as it is that says the same as before.
 *
 * @param yaml fields as the file has them
 * @param wanted all fields, in the order of the schema
 * @returns the fields as text, which says exactly what is wanted
 */
export function withFields(yaml: string, wanted: Readonly<Record<string, unknown>>): string {
	const before = fieldsIn(yaml);
	if (isSame(before, wanted)) return yaml;
	const root = parsed(yaml).contents;
	for (const careful of [true, false]) {
		const edits = isMap(root) ? new Editor(yaml, careful).inMap(root, before, wanted) : undefined;
		const text = edits && applied(yaml, edits);
		if (text !== undefined && says(text, wanted)) return text;
	}
	return yamlText(wanted);
}

function says(yaml: string, wanted: Readonly<Record<string, unknown>>): boolean {
	return parsed(yaml).errors.length === 0 && isSame(fieldsIn(yaml), wanted);
}

interface Edit {
	from: number;
	to: number;
	text: string;
}

function applied(text: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.from - a.from || b.to - a.to)
		.reduce(
			(written, { from, to, text: own }) => written.slice(0, from) + own + written.slice(to),
			text,
		);
}

type Fields = Readonly<Record<string, unknown>>;

/** Finds the lines to change. `undefined` means: this part is written anew as a whole. */
class Editor {
	readonly #yaml: string;
	readonly #careful: boolean;

	/** @param careful changes within lists and groups, not only whole fields */
	constructor(yaml: string, careful: boolean) {
		this.#yaml = yaml;
		this.#careful = careful;
	}

	inMap(map: YAMLMap, before: Fields, wanted: Fields): Edit[] | undefined {
		if (map.flow) return undefined;
		const pairs = map.items;
		if (!pairs.every(({ key }) => isScalar(key))) return undefined;
		const byName = new Map(pairs.map((pair) => [nameOf(pair), pair]));
		const edits: Edit[] = [];
		for (const [name, pair] of byName) {
			if (isSame(before[name], wanted[name])) continue;
			const own =
				wanted[name] === undefined
					? this.#withoutLines(pair)
					: (this.#inValue(pair, before[name], wanted[name]) ??
						this.#anew(pair, { [name]: wanted[name] }));
			if (!own) return undefined;
			edits.push(...own);
		}
		const names = Object.keys(wanted);
		for (const name of names) {
			if (byName.has(name) || wanted[name] === undefined) continue;
			const above = names.slice(0, names.indexOf(name)).findLast((each) => stays(each));
			const pair = byName.get(above ?? '');
			if (!pair) return undefined;
			edits.push(this.#below(pair, yamlText({ [name]: wanted[name] })));
		}
		return edits;

		function stays(name: string): boolean {
			return byName.has(name) && wanted[name] !== undefined;
		}
	}

	#inValue({ value }: Pair, before: unknown, wanted: unknown): Edit[] | undefined {
		if (!this.#careful || hasAnchor(value)) return undefined;
		if (isMap(value) && isFields(before) && isFields(wanted))
			return this.inMap(value, before, wanted);
		if (isSeq(value) && Array.isArray(before) && Array.isArray(wanted))
			return this.#inList(value, before as unknown[], wanted as unknown[]);
		return undefined;
	}

	#inList(
		list: YAMLSeq,
		before: readonly unknown[],
		wanted: readonly unknown[],
	): Edit[] | undefined {
		if (list.flow) return this.#flowList(list, wanted);
		const items = list.items as Node[];
		if (items.length !== before.length || wanted.length === 0) return undefined;
		const shared = Math.min(before.length, wanted.length);
		let first = 0;
		while (first < shared && isSame(before[first], wanted[first])) first++;
		let same = 0;
		while (same < shared - first && isSame(before.at(-1 - same), wanted.at(-1 - same))) same++;
		const old = before.length - same;
		const end = wanted.length - same;
		const edits: Edit[] = [];
		for (let index = first; index < Math.min(old, end); index++) {
			const item = items[index];
			const [was, will] = [before[index], wanted[index]];
			if (!item || hasAnchor(item)) return undefined;
			const own =
				(isMap(item) && isFields(was) && isFields(will)
					? this.inMap(item, was, will)
					: undefined) ?? this.#itemAnew(item, will);
			edits.push(...own);
		}
		for (const item of items.slice(Math.max(first, end), old)) {
			const lines = this.#itemLines(item);
			if (!lines) return undefined;
			edits.push({ ...lines, text: '' });
		}
		if (end > old) {
			const above = items[old - 1];
			const lines = above && this.#itemLines(above);
			if (!lines) return undefined;
			const added = wanted
				.slice(Math.max(first, old), end)
				.map((each) => lines.indent + itemText(each, lines.indent));
			edits.push({ from: lines.to, to: lines.to, text: added.map((each) => `${each}\n`).join('') });
		}
		return edits;
	}

	#flowList(list: YAMLSeq, wanted: readonly unknown[]): Edit[] | undefined {
		const [from, to] = list.range ?? [];
		if (from === undefined || to === undefined || wanted.some((each) => typeof each === 'object'))
			return undefined;
		const texts = wanted.map((each) => yamlText({ x: each }).slice('x: '.length).trimEnd());
		if (texts.some((text) => /[\n,[\]{}]/.test(text) && !/^["']/.test(text))) return undefined;
		return [{ from, to, text: `[${texts.join(', ')}]` }];
	}

	/** The pair on its own lines, as a file that is written anew has it. */
	#anew(pair: Pair, fields: Fields): Edit[] | undefined {
		const from = (pair.key as Node).range?.[0];
		if (from === undefined) return undefined;
		const indent = ' '.repeat(from - this.#lineStart(from));
		const text = yamlText(fields).trimEnd().replaceAll('\n', `\n${indent}`);
		return [{ from, to: this.#endOf(pair), text }];
	}

	#itemAnew(item: Node, value: unknown): Edit[] {
		const from = item.range?.[0] ?? 0;
		const indent = ' '.repeat(Math.max(0, from - this.#lineStart(from) - 2));
		return [{ from, to: this.#end(item), text: itemText(value, indent).slice(2) }];
	}

	#below(pair: Pair, text: string): Edit {
		const from = (pair.key as Node).range?.[0] ?? 0;
		const indent = ' '.repeat(from - this.#lineStart(from));
		const at = this.#lineEnd(this.#endOf(pair));
		const lines = text.trimEnd().split('\n');
		return { from: at, to: at, text: lines.map((line) => `${indent}${line}\n`).join('') };
	}

	#withoutLines(pair: Pair): Edit[] | undefined {
		const start = (pair.key as Node).range?.[0] ?? 0;
		const from = this.#lineStart(start);
		// The first field of an item stands behind the sign of the list.
		if (this.#yaml.slice(from, start).trim() !== '') return undefined;
		return [{ from, to: this.#lineEnd(this.#endOf(pair)), text: '' }];
	}

	#itemLines(item: Node): { from: number; to: number; indent: string } | undefined {
		const start = item.range?.[0] ?? 0;
		const from = this.#lineStart(start);
		const indent = /^(\s*)- $/.exec(this.#yaml.slice(from, start))?.[1];
		if (indent === undefined) return undefined;
		return { from, to: this.#lineEnd(this.#end(item)), indent };
	}

	#lineStart(offset: number): number {
		return this.#yaml.lastIndexOf('\n', offset - 1) + 1;
	}

	/** @returns the offset behind the line's end */
	#lineEnd(offset: number): number {
		const end = this.#yaml.indexOf('\n', offset);
		return end === -1 ? this.#yaml.length : end + 1;
	}

	#endOf({ key, value }: Pair): number {
		const end = value === null ? 0 : this.#end(value as Node);
		// A field without a value ends with its colon.
		const colon = this.#yaml.indexOf(':', (key as Node).range?.[1] ?? 0) + 1;
		return Math.max(end, colon);
	}

	/** @returns the offset behind the last sign of a value, without blanks and remarks below it */
	#end(node: Node): number {
		if (isCollection(node) && !node.flow) {
			const last = node.items.at(-1);
			if (isPair(last)) return this.#endOf(last);
			if (last) return this.#end(last as Node);
		}
		const [from = 0, to = 0] = node.range ?? [];
		return from + this.#yaml.slice(from, to).trimEnd().length;
	}
}

function nameOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}

function hasAnchor(node: unknown): boolean {
	return typeof node === 'object' && node !== null && 'anchor' in node && Boolean(node.anchor);
}

/** @returns an item with the sign of the list before it and further lines indented */
function itemText(value: unknown, indent: string): string {
	const [first = '', ...more] = yamlText({ x: [value] })
		.trimEnd()
		.split('\n')
		.slice(1);
	const outer = /^ */.exec(first)?.[0].length ?? 0;
	return [first.slice(outer), ...more.map((line) => indent + line.slice(outer))].join('\n');
}
