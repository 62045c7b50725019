import { plainText } from '#src/base/text/plain-text.ts';
import type { Inline } from '#src/model/text-blocks.ts';

/** Signs that begin a link, code, HTML, emphasis, a cell or an escape. */
const MARKUP = /[\\[\]<`*~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Beginnings of headings, quotations, lists, code and lines. */
const BLOCK = /^[#>+=-]/;
const BREAK = '\\\n';
const SPACE: Inline = { type: 'text', value: ' ' };
const MARKS = { strong: '**', emphasis: '*', delete: '~~' } as const;

/** Writes a part of a document as one line of Markdown, which has something before it. */
export function inlineMarkdown(parts: readonly Inline[]): string {
	return written(parts.map((part) => (part.type === 'break' ? SPACE : part)))
		.replace(/ {2,}/g, ' ')
		.trim()
		.replace(/ (#+)$/, ' \\$1');
}

/** Writes a paragraph; it begins nothing else. */
export function paragraphMarkdown(parts: readonly Inline[]): string {
	return written(parts)
		.split(BREAK)
		.map((line) => lineStart(line.replace(/ {2,}/g, ' ').trim()))
		.filter((line) => line !== '')
		.join(BREAK);
}

/** Escapes what would begin another block. */
function lineStart(line: string): string {
	return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(BLOCK, '\\$&');
}

function written(parts: readonly Inline[]): string {
	let text = '';
	for (const [place, part] of parts.entries()) {
		switch (part.type) {
			case 'text':
				text += escaped(part.value);
				break;
			case 'strong':
			case 'emphasis':
			case 'delete':
				text += marked(MARKS[part.type], written(part.children), text, firstSign(parts[place + 1]));
				break;
			case 'foreign':
				text += written(part.children);
				break;
			case 'code':
				text += code(part.value);
				break;
			case 'link':
				text += `[${written(part.children).replaceAll(BREAK, ' ')}](${target(part.url)})`;
				break;
			case 'note':
				text += `[^${part.name}]`;
				break;
			case 'image':
				text += `![${escaped(part.alt)}](${target(part.url)})`;
				break;
			case 'break':
				text += BREAK;
		}
	}
	return text;
}

function escaped(text: string): string {
	return plainText(text)
		.replace(/\s+/g, ' ')
		.replace(MARKUP, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/!$/, '\\!');
}

/**
 * Puts marks around a text, if Markdown would understand them there: they have to touch a word on one side. Otherwise the
 * words are kept, without emphasis.
 */
function marked(mark: string, text: string, before: string, next: string): string {
	const inside = text.trim();
	const [lead = '', trail = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
	if (inside === '' || inside.includes(BREAK)) return text;
	const previous = lead === '' ? before.slice(-1) : ' ';
	const following = trail === '' ? next : ' ';
	const opens = flanks(previous, inside[0] ?? '');
	const closes = flanks(following, inside.at(-1) ?? '');
	const clashes = [previous, inside[0], inside.at(-1), following].includes(mark[0]);
	if (!opens || !closes || clashes) return text;
	return `${lead}${mark}${inside}${mark}${trail}`;
}

/** @returns whether a mark between these signs belongs to the inner one */
function flanks(outside: string, inside: string): boolean {
	if (!/[\p{P}\p{S}]/u.test(inside)) return true;
	return outside === '' || /[\s\p{P}\p{S}]/u.test(outside);
}

/** @returns the first sign that a part is written with */
function firstSign(part: Inline | undefined): string {
	return part ? (written([part])[0] ?? '') : '';
}

function code(value: string): string {
	const text = plainText(value).replace(/\s+/g, ' ');
	if (text.trim() === '') return '';
	const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const ticks = '`'.repeat(longest + 1);
	const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
	return `${ticks}${space}${text}${space}${ticks}`;
}

/** @returns an address without signs that would end it */
function target(url: string): string {
	return plainText(url)
		.replace(/[\s()<>\\|`"]/g, (sign) =>
			/[()]/.test(sign) ? (sign === '(' ? '%28' : '%29') : encodeURIComponent(sign),
		)
		.replace(/&(?=#?\w+;)/g, '&amp;');
}
