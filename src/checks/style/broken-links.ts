import { HeadingIds } from '#src/entries/articles/heading-ids.ts';
import { encodeBlanks } from '#src/base/urls.ts';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import { MARKUP, type ProseBlock, type ProseLine, type StyleMistake } from './prose.ts';

/** `[Text](address with blanks)` that Markdown does not read as a link or an image. */
const WITH_BLANKS =
	/(?<!\\)(!?)\[([^[\]\n]{1,300})\]\(([^()\n]{1,500}(?:\([^()\n]{0,100}\)[^()\n]{0,200})?)\)/g;
const WITHOUT_END =
	/(?<!\\)(!?)\[([^[\]\n]{1,300})\]\(((?:https?:\/\/|mailto:|tel:|\/|#)[^)\s]{1,500})(?=\s|$)/;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** Finds links and images whose form is broken, so that the page shows their brackets. */
export function* linkMistakes({ lines }: ProseBlock): Iterable<StyleMistake> {
	for (const line of lines) {
		if (!line.plain.includes('[')) continue;
		const found = blanksInside(line) ?? apart(line) ?? swapped(line) ?? open(line);
		if (found) yield { ...found, explains: 1 };
	}
}

function blanksInside(line: ProseLine): StyleMistake | undefined {
	const { plain, written } = line;
	let first: { at: number; image: boolean; kind: Kind } | undefined;
	const instead = plain.replace(
		WITH_BLANKS,
		(all: string, sign: string, _text: string, inner: string, at: number) => {
			const kind = kindOf(inner, sign !== '');
			const whole = written.slice(at, at + all.length);
			if (!kind) return whole;
			first ??= { at, image: sign !== '', kind };
			return `${whole.slice(0, all.length - inner.length - 1)}${kind.instead})`;
		},
	);
	if (!first) return undefined;
	const { at, image, kind } = first;
	// What Markdown reads otherwise is hidden in `plain`.
	const known = plain === written || !plain.includes(MARKUP);
	return {
		...{ line, at },
		text: kind.text(image ? 'Bildes' : 'Links'),
		expected: kind.expected,
		instead: known ? instead : withPlain(line, instead),
	};
}

/** @returns the mended line with what was hidden, if nothing before it changed its length */
function withPlain({ plain, written }: ProseLine, instead: string): string | undefined {
	let [start, end] = [0, 0];
	while (start < plain.length && plain[start] === instead[start]) start++;
	while (end < plain.length - start && plain.at(-1 - end) === instead.at(-1 - end)) end++;
	const middle = instead.slice(start, instead.length - end);
	if (middle.includes(MARKUP)) return undefined;
	return written.slice(0, start) + middle + written.slice(written.length - end);
}

interface Kind {
	text: (what: string) => string;
	expected: string;
	instead: string;
}

/** Explains what keeps an address in round brackets from being one. */
function kindOf(inner: string, image: boolean): Kind | undefined {
	if (!/[\s\u00a0]/.test(inner.trim()) || inner.includes(MARKUP)) return undefined;
	const titled = /^(.{1,400}\S)\s+"([^"]{0,200})"$/.exec(inner.trim());
	const bare =
		titled?.[1] !== undefined && /\s/.test(titled[1]) ? kindOf(titled[1], image) : undefined;
	if (bare) return { ...bare, instead: `${bare.instead} "${titled?.[2] ?? ''}"` };
	const size = /^(\S{1,300})\s+=\s?\d*%?x?\d*%?$/.exec(inner);
	if (size?.[1] !== undefined) {
		return {
			text: (what) => `Hinter der Adresse des ${what} steht eine Größe; so wird nichts daraus.`,
			expected: 'die Adresse allein; die Größe bestimmt das Portal',
			instead: size[1],
		};
	}
	const title = /^(\S{1,300})\s+[„“”"‚‘’'«»](.{0,300}?)[„“”"‚‘’'«»]$/.exec(inner);
	if (title?.[1] !== undefined) {
		return {
			text: (what) =>
				`Um den Titel hinter der Adresse des ${what} stehen die falschen Anführungszeichen.`,
			expected: 'die Adresse allein, oder gerade Anführungszeichen: `(https://… "Titel")`',
			instead: `${title[1]} "${(title[2] ?? '').replace(/["„“”]/g, '')}"`,
		};
	}
	const address = inner.trim();
	const blank = (what: string) =>
		`In der Adresse des ${what} steht ein Leerzeichen; so wird nichts daraus.`;
	if (/^#/.test(address)) {
		const source = /^#\s*quellen?[\s_-]*(\d{1,3})$/i.exec(address)?.[1];
		if (source !== undefined) {
			return {
				text: blank,
				expected: 'klein und mit Bindestrich: `#quelle-1`',
				instead: `#quelle-${source}`,
			};
		}
		return {
			text: blank,
			expected: 'die Überschrift klein und mit Bindestrichen: `#rat-an-andere`',
			instead: `#${new HeadingIds(isUsedByPages).next(address.slice(1))}`,
		};
	}
	if (/^mailto:/i.test(address)) {
		return {
			text: blank,
			expected: 'die Mailadresse ohne Leerzeichen: `mailto:amt@example.org`',
			instead: address.replace(/[\s\u00a0]+/g, ''),
		};
	}
	if (/^tel:/i.test(address)) {
		const number = address
			.slice(4)
			.trim()
			.replace(/[\s\u00a0]*([-/])[\s\u00a0]*/g, '$1');
		return {
			text: blank,
			expected: 'die Nummer ohne Leerzeichen: `tel:+49781805000`',
			instead: `tel:${number.replace(/[\s\u00a0]+/g, '-')}`,
		};
	}
	const isFile = image || /\.[a-z]{2,5}$/i.test(address);
	if (/^\/(?!\/)/.test(address) && !isFile) {
		return {
			text: blank,
			expected: 'die Adresse der Seite, mit Bindestrichen: `/leitfaeden/digitaler-bauantrag/`',
			instead: address.replace(/[\s\u00a0]*\/[\s\u00a0]*/g, '/').replace(/[\s\u00a0]+/g, '-'),
		};
	}
	if (/^(?:https?:|www\.|\/)/i.test(address) || isFile) {
		const joined = address.replace(/^(https?:)[\s\u00a0]*(\/\/)[\s\u00a0]*/i, '$1$2');
		return {
			text: blank,
			expected: '`%20` statt des Leerzeichens: `https://www.example.org/Vorlage%2012.pdf`',
			instead: encodeBlanks(joined),
		};
	}
	return undefined;
}

function apart(line: ProseLine): StyleMistake | undefined {
	const { plain, written } = line;
	const gap = /(?<!\\)\[([^[\]\n]{1,200})\][ \t\u00a0]{1,20}(\([^)\s]{1,500}\))/.exec(plain);
	if (
		gap?.[2] !== undefined &&
		/^\((?:https?:|www\.|mailto:|tel:|\/|#|[^()]{1,100}\.(?:png|jpe?g|gif|svg|webp|avif)\))/i.test(
			gap[2],
		)
	) {
		const end = gap.index + gap[0].length;
		const text = written.slice(gap.index, gap.index + (gap[1]?.length ?? 0) + 2);
		return {
			...{ line, at: gap.index },
			text: 'Zwischen Text und Adresse des Links steht ein Leerzeichen.',
			expected: 'die Klammern unmittelbar hintereinander: `[Text](https://…)`',
			instead: written.slice(0, gap.index) + text + gap[2] + written.slice(end),
		};
	}
	const bare =
		/(?<!\\)\[([^[\]\n]{1,200})\][ \t\u00a0]{0,20}:?[ \t\u00a0]{0,20}((?:https?:\/\/|www\.)[^\s<>()]{1,500})/i.exec(
			plain,
		);
	if (bare?.[2] === undefined) return undefined;
	const address = bare[2].replace(/[.,;:!?„“”"]+$/, '');
	const end = bare.index + bare[0].length - (bare[2].length - address.length);
	const text = written.slice(bare.index, bare.index + (bare[1]?.length ?? 0) + 2);
	return {
		...{ line, at: bare.index },
		text: 'Um die Adresse des Links fehlen die runden Klammern.',
		expected: 'ein Link mit beiden Klammern: `[Text](https://…)`',
		instead: `${written.slice(0, bare.index)}${text}(${/^www/i.test(address) ? 'https://' : ''}${address})${written.slice(end)}`,
	};
}

function swapped(line: ProseLine): StyleMistake | undefined {
	const { plain, written } = line;
	const found = /\(([^()\n]{1,100})\)\[((?:https?:|\/)[^\]\s]{1,300})\]/.exec(plain);
	if (!found) return undefined;
	const text = written.slice(found.index + 1, found.index + 1 + (found[1]?.length ?? 0));
	return {
		...{ line, at: found.index },
		text: 'Die Klammern des Links sind vertauscht.',
		expected: 'ein Link `[Text](https://…)`',
		instead: `${written.slice(0, found.index)}[${text}](${found[2] ?? ''})${written.slice(found.index + found[0].length)}`,
	};
}

function open(line: ProseLine): StyleMistake | undefined {
	const { plain, written } = line;
	const found = WITHOUT_END.exec(plain);
	if (!found) return undefined;
	// Any bracket further on may be the one that was meant.
	const end = found.index + found[0].length;
	const sure = !written.slice(end).includes(')');
	const mark = ADDRESS.test(found[3] ?? '') ? (/[.,;:!?]+$/.exec(found[0])?.[0].length ?? 0) : 0;
	return {
		...{ line, at: found.index },
		text: 'Dem Link fehlt die schließende Klammer.',
		expected: 'ein Link mit beiden Klammern: `[Text](https://…)`',
		instead: sure ? `${written.slice(0, end - mark)})${written.slice(end - mark)}` : undefined,
	};
}
