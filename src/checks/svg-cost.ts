import type { Located } from '#src/base/mistake.ts';
import { readXml } from '#src/entries/images/read-xml.ts';

/**
 * Most shapes that a browser draws within a second, each copy counted: a few `<use>` that repeat each other make
 * billions of one shape.
 */
const MOST_SHAPES = 200_000;
/** Copies of copies of copies; no drawing needs more. */
const MOST_LEVELS = 50;

interface Shape {
	/** Offset of the element. */
	at: number;
	children: Shape[];
	/** Ids of what is drawn again for it, and how often. */
	refs: { id: string; times: number }[];
	classes: string[];
	name: string;
	cost?: number;
}

/**
 * Finds the element of a drawing whose copies would keep a browser busy without end.
 *
 * @param text a drawing without broken XML
 * @returns undefined if the drawing is as quick as it looks
 */
export function endlessCopies(text: string): Located | undefined {
	// Most drawings copy nothing.
	if (!/<use\b|url\(/i.test(text)) return undefined;
	const drawing = read(text);
	if (!drawing) return undefined;
	let worst: Shape | undefined;
	const costOf = (shape: Shape, level: number): number => {
		if (shape.cost !== undefined) return shape.cost;
		if (level > MOST_LEVELS) return Infinity;
		// Browsers do not draw what contains itself.
		shape.cost = 0;
		let cost = 1;
		for (const child of shape.children) cost += costOf(child, level);
		for (const { id, times } of drawing.refsOf(shape)) {
			const target = drawing.byId.get(id);
			if (target) cost += times * costOf(target, level + 1);
		}
		shape.cost = cost;
		if (cost > MOST_SHAPES) worst ??= shape;
		return cost;
	};
	costOf(drawing.root, 0);
	if (!worst) return undefined;
	return {
		at: worst.at,
		text: 'Die Zeichnung wiederholt ihre Teile so oft, dass Browser daran hängen bleiben.',
		expected: `höchstens ${MOST_SHAPES.toLocaleString('de-DE')} Formen, jede Wiederholung mitgezählt, oder ein Bild im Format PNG`,
	};
}

interface Drawing {
	root: Shape;
	byId: Map<string, Shape>;
	/** @returns what an element's attributes and the drawing's styles refer to */
	refsOf(shape: Shape): Shape['refs'];
}

function read(text: string): Drawing | undefined {
	const byId = new Map<string, Shape>();
	const open: Shape[] = [];
	let root: Shape | undefined;
	let style = '';
	let inStyle = false;
	let tagStart = 0;
	const { whole } = readXml(text, (parser) => {
		parser.on('opentagstart', () => {
			tagStart = text.lastIndexOf('<', parser.position - 1);
		});
		parser.on('opentag', ({ name, attributes }) => {
			const shape: Shape = {
				at: tagStart,
				name,
				children: [],
				classes: (attributes['class'] ?? '').split(/\s+/).filter(Boolean),
				refs: refsIn(attributes),
			};
			root ??= shape;
			open.at(-1)?.children.push(shape);
			open.push(shape);
			const { id } = attributes;
			if (id !== undefined && !byId.has(id)) byId.set(id, shape);
			inStyle = name === 'style';
		});
		parser.on('closetag', () => {
			open.pop();
			inStyle = false;
		});
		const add = (value: string) => {
			if (inStyle) style += value;
		};
		parser.on('text', add);
		parser.on('cdata', add);
	});
	// Broken XML is reported elsewhere.
	if (!root || !whole) return undefined;
	const styles = styleRefs(style, byId);
	const idOf = new Map([...byId].map(([id, shape]) => [shape, id]));
	return {
		root,
		byId,
		refsOf(shape) {
			if (styles.size === 0) return shape.refs;
			const id = idOf.get(shape);
			const names = ['*', shape.name, ...shape.classes.map((each) => `.${each}`)];
			if (id !== undefined) names.push(`#${id}`);
			return [...shape.refs, ...names.flatMap((name) => styles.get(name) ?? [])];
		},
	};
}

function refsIn(attributes: Record<string, string>): Shape['refs'] {
	const points = attributes['d'] ?? attributes['points'] ?? '';
	// A marker is drawn at every point of a line.
	const times = 1 + Math.ceil(points.length / 4);
	return Object.entries(attributes).flatMap(([name, value]) => {
		if (/^(?:xlink:)?href$/.test(name)) return [{ id: value.replace(/^#/, ''), times: 1 }];
		const marker = /^(?:marker|style)/.test(name) && /marker/.test(`${name} ${value}`);
		return idsIn(value).map((id) => ({ id, times: marker ? times : 1 }));
	});
}

function idsIn(value: string): string[] {
	return [...value.matchAll(/url\(\s*["']?#([\w.:-]+)/g)].flatMap(([, id]) => id ?? []);
}

/** @returns what rules of a style refer to and the drawing has, by the last name of each selector; `*` for other selectors */
function styleRefs(style: string, known: ReadonlyMap<string, Shape>): Map<string, Shape['refs']> {
	const found = new Map<string, Map<string, number>>();
	for (const rule of style.split('}')) {
		const [selectors = '', body = ''] = rule.split('{').slice(-2);
		const ids = idsIn(body).filter((id) => known.has(id));
		if (ids.length === 0) continue;
		const times = body.includes('marker') ? 1_000 : 1;
		for (const selector of selectors.split(',')) {
			const name = /(?:^|[\s>+~])((?:[.#]?[\w-]+)|\*)\s*$/.exec(selector)?.[1] ?? '*';
			const refs = found.get(name) ?? new Map<string, number>();
			found.set(name, refs);
			for (const id of ids) refs.set(id, Math.max(times, refs.get(id) ?? 0));
		}
	}
	return new Map(
		[...found].map(([name, refs]) => [name, [...refs].map(([id, times]) => ({ id, times }))]),
	);
}
