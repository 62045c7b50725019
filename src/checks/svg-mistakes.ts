import type { Located } from '#src/base/mistake.ts';
import type { SaxesTagPlain } from 'saxes';
import { readXml } from '#src/entries/images/read-xml.ts';

/** Elements for shapes, text and colours; none that loads, links or moves. */
const ELEMENTS = new Set(
	(
		'svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use title desc ' +
		'metadata linearGradient radialGradient stop clipPath mask pattern marker style filter switch image ' +
		'feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR ' +
		'feGaussianBlur feMerge feMergeNode feMorphology feOffset feDropShadow'
	).split(' '),
);
const FOREIGN = /^(?:sodipodi|inkscape|rdf|cc|dc):/;
const EMBEDDED = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;
const OWN = /^#[\w.:-]*$/;
/** Other namespaces could turn a prefix or an element into HTML. */
const SVG = 'http://www.w3.org/2000/svg';
const NAMESPACES =
	/^(?:http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink|1999\/02\/22-rdf-syntax-ns#)|http:\/\/(?:creativecommons\.org\/ns#|web\.resource\.org\/cc\/|purl\.org\/dc\/elements\/1\.1\/|www\.inkscape\.org\/namespaces\/inkscape|sodipodi\.sourceforge\.net\/DTD\/sodipodi-0\.dtd))$/;
/** In styles: addresses outside the drawing, imports, and escapes that hide both. */
const LOADS =
	/url\(\s*(?!["']?#)|@import|@font-face|expression\s*\(|\bsrc\s*\(|\bimage\s*\(|\\|image-set|-moz-binding/i;
const MAX_DEPTH = 100;
const ADVICE = 'eine Zeichnung nur aus Formen und Text, oder ein Bild im Format PNG';

/**
 * Finds everything in an SVG drawing that could run code, load data or link elsewhere.
 *
 * @param text the file
 * @returns at most ten mistakes, by place
 */
export function svgMistakes(text: string): Located[] {
	const found: Located[] = [];
	let tagStart = 0;
	let depth = 0;
	let other = false;
	// Browsers join the text of a style across comments and `<![CDATA[`.
	let style: { at: number; text: string } | undefined;
	const add = (offset: number, message: string, expected = ADVICE) =>
		void found.push({
			at: Math.max(0, Math.min(offset, text.length)),
			text: message,
			expected,
		});
	const { whole, at } = readXml(text, (parser) => {
		const before = (sign: string) => text.lastIndexOf(sign, parser.position - 1);
		parser.on('opentagstart', () => {
			tagStart = before('<');
		});
		parser.on('opentag', (tag: SaxesTagPlain) => {
			if (++depth === MAX_DEPTH) add(tagStart, 'Die Zeichnung ist zu tief verschachtelt.');
			if (style) add(tagStart, `In \`<style>\` steht das Element \`<${tag.name}>\`.`);
			else if (tag.name === 'style') style = { at: tagStart, text: '' };
			if (depth === 1 && tag.name !== 'svg') {
				add(
					tagStart,
					'Die Datei ist keine SVG-Zeichnung.',
					'eine Datei, die mit `<svg …>` beginnt',
				);
			} else if (depth === 1 && !('xmlns' in tag.attributes)) {
				const [line = ''] = text.slice(text.lastIndexOf('\n', tagStart) + 1).split('\n', 1);
				found.push({
					at: tagStart,
					text: 'Der Zeichnung fehlt die Angabe `xmlns`; Browser zeigen sie deshalb nicht.',
					expected: `am Anfang \`<svg xmlns="${SVG}" …>\``,
					// Many drawings are a single line, which nobody reads.
					...(line.length < 500 && { correction: line.replace('<svg', `<svg xmlns="${SVG}"`) }),
				});
			}
			// Of another document, nothing but this helps.
			if (depth === 1 && tag.name !== 'svg') other = true;
			if (!other) for (const mistake of tagMistakes(tag)) add(tagStart, mistake);
		});
		parser.on('closetag', ({ name }) => {
			depth--;
			if (!style || name !== 'style') return;
			if (LOADS.test(style.text)) add(style.at, 'Die Gestaltung der Zeichnung lädt etwas nach.');
			style = undefined;
		});
		const styleText = (value: string) => {
			if (style) style.text += value;
		};
		parser.on('text', styleText);
		parser.on('cdata', styleText);
		parser.on('doctype', () => {
			add(
				before('<!DOCTYPE'),
				'Die Zeichnung beginnt mit `<!DOCTYPE`; darin lassen sich Inhalte verstecken.',
				'die Datei ohne diese Angabe',
			);
		});
		parser.on('processinginstruction', ({ target }) => {
			add(before('<?'), `Die Anweisung \`<?${target}\` ist in Zeichnungen nicht erlaubt.`);
		});
		parser.on('xmldecl', ({ encoding }) => {
			if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
				add(0, `Die Zeichnung ist in „${encoding}“ gespeichert.`, 'eine Datei in UTF-8');
		});
	});
	if (!whole) {
		add(
			at - 1,
			'Ab hier lässt sich die Zeichnung nicht lesen.',
			'eine gültige SVG-Datei, neu gespeichert',
		);
	}
	return found.slice(0, 10);
}

function* tagMistakes({ name, attributes }: SaxesTagPlain): Iterable<string> {
	if (!ELEMENTS.has(name) && !FOREIGN.test(name))
		yield `\`<${name}>\` ist in Zeichnungen nicht erlaubt.`;
	for (const [attribute, value] of Object.entries(attributes)) {
		const plain = attribute.replace(/^.*:/, '').toLowerCase();
		if (/^xmlns(?:$|:)/.test(attribute)) {
			// With the SVG namespace, `<dc:script>` would be a script.
			const own = (value === SVG) === /^xmlns(?::svg)?$/.test(attribute);
			if (!own || !NAMESPACES.test(value))
				yield `Die Angabe \`${attribute}\` macht aus der Zeichnung etwas anderes.`;
		} else if (plain.startsWith('on')) {
			yield `Die Angabe \`${attribute}\` würde ein Skript ausführen.`;
		} else if (plain === 'href' || plain === 'src') {
			const embedded = name === 'image' && EMBEDDED.test(value);
			if (!OWN.test(value) && !embedded) yield `\`${attribute}\` führt aus der Zeichnung hinaus.`;
		} else if (plain === 'base') {
			yield `Die Angabe \`${attribute}\` ist in Zeichnungen nicht erlaubt.`;
		} else if (!FOREIGN.test(attribute) && LOADS.test(value)) {
			yield `Die Angabe \`${attribute}\` lädt etwas nach.`;
		}
	}
}
