import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { FieldPath, FieldRanges } from './source.ts';
import type { Range } from './source-text.ts';
import { yamlMistake, type YamlMistake } from './yaml-mistakes.ts';

/** What YAML text says, with the place of every field. */
export interface YamlFields {
	raw?: Record<string, unknown>;
	ranges: FieldRanges;
	/** The first reason why the text cannot be read; then there is no `raw`. */
	mistake?: YamlMistake;
}

// The parser compares every field name with every other one.
const MAX_LENGTH = 64_000;
const MAX_ALIASES = 10;

/**
 * Reads one YAML document without running anything: no tags, few aliases, text dates.
 *
 * @param yaml the document
 * @param base offset of the document in its file, added to every range
 */
export function readYaml(yaml: string, base: number): YamlFields {
	const nowhere: FieldRanges = { key: () => undefined, value: () => undefined };
	if (yaml.length > MAX_LENGTH) {
		return {
			ranges: nowhere,
			mistake: mistake(base, 'Die Angaben sind zu lang.', 'höchstens 64.000 Zeichen'),
		};
	}
	try {
		const document = parseDocument(yaml, { schema: 'core', merge: false, prettyErrors: false });
		const ranges = rangesOf(document, base);
		const [error] = [...document.errors, ...document.warnings];
		const found = error ? yamlMistake(error, yaml) : forbidden(document, yaml);
		if (found) return { ranges, mistake: { ...found, offset: found.offset + base } };
		return {
			ranges,
			raw: document.toJS({ maxAliasCount: MAX_ALIASES }) as Record<string, unknown>,
		};
	} catch {
		// The parser gives up on thousands of nested brackets.
		const text = 'Die Angaben sind zu tief verschachtelt.';
		return { ranges: nowhere, mistake: mistake(base, text, 'wenige Ebenen, wie in der Vorlage') };
	}
}

/** Finds what is valid YAML but has no place in content. */
function forbidden(document: Document.Parsed, yaml: string): YamlMistake | undefined {
	const root = document.contents;
	if (!isMap(root)) {
		const text = root === null ? 'Die Angaben fehlen.' : 'Die Angaben haben keine Feldnamen.';
		return mistake(root?.range[0] ?? 0, text, 'Zeilen wie `titel: Text`');
	}
	let aliases = 0;
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
		Node(_key, node) {
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

function mistake(offset: number, text: string, erwartet: string): YamlMistake {
	return { offset, text, erwartet };
}

function rangesOf(document: Document.Parsed, base: number): FieldRanges {
	const shift = (range: readonly number[] | null | undefined): Range | undefined =>
		range ? { start: (range[0] ?? 0) + base, end: (range[1] ?? 0) + base } : undefined;
	return {
		key(path) {
			const pair = pairAt(document, path);
			return isScalar(pair?.key) ? shift(pair.key.range) : undefined;
		},
		value(path) {
			const node: unknown = document.getIn(path, true);
			return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)
				? shift(node.range)
				: undefined;
		},
	};
}

function pairAt(document: Document.Parsed, path: FieldPath): Pair | undefined {
	const name = path.at(-1);
	const parent: unknown =
		path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!isMap(parent)) return undefined;
	return parent.items.find(
		(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name),
	);
}
