import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { FieldPath, FieldRanges } from '../read/source.ts';
import { MendedText } from './mended-text.ts';
import type { Range } from '../read/source-text.ts';
import { QUOTES, yamlMistake, type YamlMistake } from './yaml-mistakes.ts';

/** The fields of a YAML text, with the place of every field. */
export interface YamlFields {
	/** Left out if the text cannot be read even after repairs. */
	raw?: Record<string, unknown>;
	ranges: FieldRanges;
	/** Why the text cannot be read as written, in the order of the text. */
	mistakes: readonly YamlMistake[];
}

// The parser compares every field name with every other one.
const MAX_LENGTH = 64_000;
const MAX_ALIASES = 10;
const MAX_DEPTH = 40;
/** Enough mistakes for an author; every round parses the text again. */
const MAX_ROUNDS = 20;
const NOWHERE: FieldRanges = { key: () => undefined, value: () => undefined };

/**
 * Reads one YAML document without running anything: no tags, few aliases, dates as text. The
 * parser's first error often causes the others. So a line with a known repair is repaired and the
 * text parsed again: one run finds all mistakes and the fields.
 *
 * @param yaml the document
 * @param base offset of the document in its file, added to every range
 */
export function readYaml(yaml: string, base: number): YamlFields {
	const beyond = beyondLimits(yaml);
	if (beyond) return { ranges: NOWHERE, mistakes: [moved(beyond, base)] };
	const mistakes: YamlMistake[] = [];
	const mended = new MendedText(yaml);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const { text } = mended;
		const { document, found } = readOnce(text);
		if (document && !found) {
			const raw = document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown>;
			const ranges = rangesOf(document, (offset) => mended.originalOffset(offset) + base);
			return { ranges, raw, mistakes };
		}
		if (!found) break;
		mistakes.push(moved(found, base, (offset) => mended.originalOffset(offset)));
		if (found.replacement === undefined) break;
		mended.replaceLine(found.at, found.replacement);
		if (mended.text === text) break;
	}
	return { ranges: NOWHERE, mistakes };
}

function moved(
	{ at, text, expected, correction }: YamlMistake,
	base: number,
	original = (offset: number) => offset,
): YamlMistake {
	const mistake = { at: original(at) + base, text, expected };
	return correction === undefined ? mistake : { ...mistake, correction };
}

function readOnce(text: string): { document?: Document.Parsed; found?: YamlMistake | undefined } {
	try {
		const document = parsed(text);
		const error = firstError(document);
		const found = error
			? yamlMistake(error, text, (other) => firstError(parsed(other))?.pos[0] ?? Infinity)
			: forbidden(document, text);
		return { document, found };
	} catch {
		// The parser fails on thousands of nested brackets.
		return { found: tooDeep(0) };
	}
}

function parsed(text: string): Document.Parsed {
	return parseDocument(text, { schema: 'core', merge: false, prettyErrors: false });
}

function firstError({ errors, warnings }: Document.Parsed) {
	return [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function beyondLimits(yaml: string): YamlMistake | undefined {
	if (yaml.length > MAX_LENGTH) {
		return mistake(0, 'Die Angaben sind zu lang.', 'höchstens 64.000 Zeichen');
	}
	let depth = 0;
	let lineStart = 0;
	for (let at = 0; at < yaml.length; at++) {
		const sign = yaml[at];
		if (sign === '\n') lineStart = at + 1;
		// The count restarts on every line: brackets in a text need not be closed.
		if (sign === '\n') depth = 0;
		else if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') depth--;
		if (depth > MAX_DEPTH) return tooDeep(lineStart);
	}
	return undefined;
}

function tooDeep(at: number): YamlMistake {
	return mistake(
		at,
		'Die Angaben sind zu tief verschachtelt.',
		'wenige Ebenen, wie in der Vorlage',
	);
}

/** Finds valid YAML that is forbidden in content. */
function forbidden(document: Document.Parsed, yaml: string): YamlMistake | undefined {
	const root = document.contents;
	if (!isMap(root)) {
		const text = root === null ? 'Die Angaben fehlen.' : 'Die Angaben haben keine Feldnamen.';
		return mistake(root?.range[0] ?? 0, text, 'Zeilen wie `titel: Text`');
	}
	let aliases = 0;
	const named = new Set<string>();
	visit(document, { Alias: (_key, alias) => void named.add(alias.source) });
	let found: YamlMistake | undefined;
	visit(document, {
		Alias(_key, alias, ancestors) {
			const target = alias.resolve(document);
			const offset = alias.range?.[0] ?? 0;
			if (++aliases > MAX_ALIASES || !target || ancestors.includes(target)) {
				found = mistake(
					offset,
					`Der Verweis \`*${alias.source}\` lässt sich nicht auflösen, oder es sind zu viele.`,
					'der Wert selbst statt eines Verweises mit `*`; ein Text, der mit * beginnt, steht in Anführungszeichen',
				);
				return visit.BREAK;
			}
			return undefined;
		},
		Node(_key, node, ancestors) {
			if (isScalar(node) && isSeq(ancestors.at(-1))) found = indentedItem(node, yaml);
			if (found) return visit.BREAK;
			if (!isAlias(node) && node.anchor !== undefined && !named.has(node.anchor)) {
				const offset = yaml.lastIndexOf('&', node.range?.[0] ?? 0);
				found = mistake(Math.max(offset, 0), 'Ein Wert beginnt mit `&`.', QUOTES);
				return visit.BREAK;
			}
			if (!node.tag) return undefined;
			const text = 'Ein Wert beginnt mit `!`.';
			const before = yaml.slice(0, node.range?.[0] ?? 0);
			found = mistake(before.search(/!\S*\s*$/), text, 'der Wert ohne die Typangabe mit `!`');
			return visit.BREAK;
		},
		Pair(_key, pair) {
			if (isScalar(pair.key) && typeof pair.key.value === 'string') return undefined;
			if (isScalar(pair.key) && typeof pair.key.value === 'number') return undefined;
			const offset =
				isScalar(pair.key) || isMap(pair.key) || isSeq(pair.key) || isAlias(pair.key)
					? pair.key.range?.[0]
					: undefined;
			found = mistake(offset ?? 0, 'Der Feldname ist kein Wort.', 'ein Feldname wie `titel`');
			return visit.BREAK;
		},
	});
	return found;
}

/** Finds an item of a list that continues the one above it, because it is indented further. */
function indentedItem({ range, type }: Scalar, yaml: string): YamlMistake | undefined {
	if (!range || type !== 'PLAIN') return undefined;
	const [start, end] = range;
	const inside = /\n[ \t]+- /.exec(yaml.slice(start, end));
	if (!inside) return undefined;
	const at = start + inside.index + 1;
	const first = yaml.lastIndexOf('\n', start - 1) + 1;
	const indent = /^ *(?=- )/.exec(yaml.slice(first, start))?.[0];
	const lineEnd = yaml.indexOf('\n', at);
	const line = yaml.slice(at, lineEnd === -1 ? undefined : lineEnd).trim();
	const mended = indent === undefined ? undefined : `${indent}${line}`;
	return {
		at,
		text: 'Die Zeile ist falsch eingerückt; so gehört sie zum Eintrag darüber.',
		expected: 'gleich viele Leerzeichen vor allen Strichen einer Liste',
		...(mended !== undefined && { correction: mended, replacement: mended }),
	};
}

function mistake(at: number, text: string, expected: string): YamlMistake {
	return { at, text, expected };
}

function rangesOf(document: Document.Parsed, place: (offset: number) => number): FieldRanges {
	const shift = (range: readonly number[] | null | undefined): Range | undefined =>
		range ? { start: place(range[0] ?? 0), end: place(range[1] ?? 0) } : undefined;
	const fields = new Map<unknown, ReadonlyMap<string, Pair>>();
	/** Fields by name; found by walking a map once, not once for each of its fields. */
	const fieldsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
		const known = fields.get(map) ?? pairsByName(map);
		fields.set(map, known);
		return known;
	};
	const pairAt = (path: FieldPath): Pair | undefined => {
		const parent: unknown =
			path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
		return isMap(parent) ? fieldsOf(parent).get(String(path.at(-1))) : undefined;
	};
	return {
		key(path) {
			const pair = pairAt(path);
			return isScalar(pair?.key) ? shift(pair.key.range) : undefined;
		},
		value(path) {
			const node: unknown = path.length === 1 ? pairAt(path)?.value : document.getIn(path, true);
			return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)
				? shift(node.range)
				: undefined;
		},
	};
}

/** @returns the fields of a map by name; of equal ones the first */
function pairsByName({ items }: YAMLMap): ReadonlyMap<string, Pair> {
	const pairs = new Map<string, Pair>();
	for (const item of items) {
		if (!isPair(item) || !isScalar(item.key)) continue;
		const name = String(item.key.value);
		if (!pairs.has(name)) pairs.set(name, item);
	}
	return pairs;
}
