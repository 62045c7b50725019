import { encodeBlanks } from '#src/base/urls.ts';
import type { ProseBlock, ProseLine, StyleMistake } from './prose.ts';

const BOX = '`<Hinweis titel="…">` und `</Hinweis>` je in einer eigenen Zeile';
const WARNING = /warn|danger|caution|important|attention|error|achtung|gefahr|vorsicht/i;

/** @returns how a box is begun here, from the name and the title another system gives it */
function boxStart(name: string, title: string | undefined): string {
	const german: Readonly<Record<string, string>> = {
		...{ note: 'Hinweis', info: 'Info', tip: 'Tipp', hint: 'Tipp', warning: 'Achtung' },
		...{ caution: 'Vorsicht', important: 'Wichtig', danger: 'Achtung', attention: 'Achtung' },
		...{ question: 'Frage', example: 'Beispiel', summary: 'Kurz gesagt', abstract: 'Kurz gesagt' },
	};
	const low = name.toLowerCase();
	const known = Object.hasOwn(german, low) ? german[low] : undefined;
	const words = (title?.replace(/["„“”]/g, '').trim() || known || 'Hinweis').slice(0, 80);
	return `\`<Hinweis titel="${words}"${WARNING.test(name) ? ' art="achtung"' : ''}>\``;
}

const box = (name: string, title: string | undefined): string =>
	`eine eigene Zeile ${boxStart(name, title)}, dann nach einer Leerzeile der Text, dann nach einer Leerzeile \`</Hinweis>\``;

/** Finds a paragraph that begins with a word of another system: a box, a heading, a list of contents. */
export function foreignBlock(block: ProseBlock): StyleMistake | undefined {
	const [line] = block.lines;
	if (!line || block.type !== 'paragraph') return undefined;
	const { plain, written } = line;
	const start = plain.slice(0, 300);
	if (block.parent?.type === 'blockquote' && block.index === 0) {
		const alert = /^\[!(\w{2,20})\][+-]?[ \t]*(.*)/.exec(start);
		if (alert) {
			return {
				line,
				text: `Kästen mit \`> [!${alert[1]}]\` gibt es hier nicht; die Klammern stehen so auf der Seite.`,
				expected: `${box(alert[1] ?? '', alert[2])}, ohne \`>\` davor`,
				explains: 1,
			};
		}
	}
	const mkdocs = /^(?:!!!|\?\?\?\+?)[ \t]*(\w{0,20})[ \t]*(.*)/.exec(start);
	if (mkdocs) {
		return {
			line,
			text: 'Kästen mit `!!!` oder `???` gibt es hier nicht; die Zeichen stehen so auf der Seite.',
			expected: box(mkdocs[1] ?? '', mkdocs[2]),
		};
	}
	const colons = /^:::+[ \t]*\{?\.?(\w{0,20})\}?[ \t]*(.*)/.exec(start);
	if (colons) {
		return {
			line,
			text: 'Kästen mit `:::` gibt es hier nicht.',
			expected: colons[1] ? box(colons[1], colons[2]?.replace(/[[\]]/g, '')) : BOX,
		};
	}
	const rest = /^\.\.[ \t]+(\w{2,20})::[ \t]*(.*)/.exec(start);
	if (rest) {
		return {
			line,
			text: `Anweisungen wie \`.. ${rest[1]}::\` gibt es hier nicht; sie stehen so auf der Seite.`,
			expected:
				WARNING.test(rest[1] ?? '') || /^(?:note|tip|hint)$/.test(rest[1] ?? '')
					? box(rest[1] ?? '', rest[2])
					: 'Markdown; ein Kasten als `<Hinweis titel="…">`',
		};
	}
	if (
		block.lines.length === 1 &&
		/^(?:\[{1,2}_?TOC_?\]{1,2}|__TOC__|\[\[_TOC_\]\]|@\[toc\])\s*$/i.test(written)
	) {
		return {
			line,
			text: 'Ein Inhaltsverzeichnis setzt das Portal selbst; diese Zeile steht so auf der Seite.',
			expected: 'der Text ohne diese Zeile',
			explains: 1,
		};
	}
	const heading =
		/^(={2,6})[ \t]+(\S.{0,200}?)[ \t]+={2,6}[ \t]*$/.exec(plain) ??
		/^h([1-6])\.[ \t]+(\S.{0,200})$/.exec(plain);
	if (heading?.[1] !== undefined && heading[2] !== undefined) {
		const level = /\d/.test(heading[1]) ? Number(heading[1]) : heading[1].length;
		const alone = block.lines.length === 1;
		return {
			line,
			text: 'So schreiben andere Systeme eine Überschrift; hier steht die Zeile mit allen Zeichen auf der Seite.',
			expected: 'zwei oder drei Rauten: `## Überschrift`',
			instead: alone
				? `${'#'.repeat(Math.min(Math.max(2, level), 3))} ${written.slice(plain.indexOf(heading[2]), plain.indexOf(heading[2]) + heading[2].length)}`
				: undefined,
		};
	}
	return undefined;
}

/** Marks of other systems within a line. All of a kind in a line are one mistake. */
interface InlineMark {
	pattern: RegExp;
	text: (found: string) => string;
	expected: string;
	/** What to write instead of a match; undefined if it cannot be known. */
	mend?: (match: RegExpMatchArray, written: (group: number) => string) => string | undefined;
	brackets?: true;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
	...{ '+': '⁺', '-': '⁻', n: 'ⁿ' },
};

/** Short names of emoji, as chats know them, that people use most. */
const EMOJI: Readonly<Record<string, string>> = {
	...{ tada: '🎉', white_check_mark: '✅', heavy_check_mark: '✔️', check: '✔️', x: '❌' },
	...{ warning: '⚠️', bulb: '💡', rocket: '🚀', smile: '😄', smiley: '😃', grin: '😁' },
	...{ wink: '😉', blush: '😊', heart: '❤️', star: '⭐', fire: '🔥', eyes: '👀', pray: '🙏' },
	...{ thumbsup: '👍', '+1': '👍', thumbsdown: '👎', '-1': '👎', clap: '👏', wave: '👋' },
	...{ info: 'ℹ️', information_source: 'ℹ️', question: '❓', exclamation: '❗', memo: '📝' },
	...{ pencil: '📝', book: '📖', books: '📚', calendar: '📆', date: '📅', phone: '☎️' },
	...{ telephone_receiver: '📞', email: '📧', envelope: '✉️', link: '🔗', lock: '🔒' },
	...{ key: '🔑', bell: '🔔', bug: '🐛', construction: '🚧', point_right: '👉' },
	...{ arrow_right: '➡️', sparkles: '✨', '100': '💯', hourglass: '⌛', mag: '🔍', house: '🏠' },
	...{ computer: '💻', chart_with_upwards_trend: '📈', clipboard: '📋', pushpin: '📌' },
	...{ paperclip: '📎', mailbox: '📫', no_entry: '⛔', recycle: '♻️', de: '🇩🇪', euro: '💶' },
};

const INLINE: readonly InlineMark[] = [
	{
		pattern: /(?<![\w:/.\\@])(:)([a-z][a-z0-9_+-]{0,39}|[+-]1|100)(:)(?![\w:/])/dg,
		text: (found) =>
			`Kürzel wie \`${found}\` werden hier kein Bildzeichen; sie stehen so auf der Seite.`,
		expected:
			'das Zeichen selbst, zum Beispiel 🎉, oder ein Wort (Emoji sagen nicht allen dasselbe)',
		mend: ([, , name = '']) => (Object.hasOwn(EMOJI, name) ? EMOJI[name] : undefined),
	},
	{
		pattern: /(?<![=\w\\])(==)([^\s=](?:[^=\n]{0,300}[^\s=])?)(==)(?![=\w])/dg,
		text: () =>
			'Mit `==` lassen sich Wörter hier nicht hervorheben; die Zeichen stehen so auf der Seite.',
		expected: 'zwei Sterne: `**wichtig**`',
		mend: (_match, written) => `**${written(2)}**`,
	},
	{
		pattern: /(?<![+\w\\])(\+\+)([^\s+](?:[^+\n]{0,300}[^\s+])?)(\+\+)(?![+\w])/dg,
		text: () =>
			'Mit `++` lässt sich hier nichts unterstreichen; die Zeichen stehen so auf der Seite.',
		expected: 'der Text ohne Unterstreichung, oder fett: `**wichtig**`',
		mend: (_match, written) => written(2),
	},
	{
		// One or two digits are told with lowered ones, as signs that stay visible.
		pattern: /(?<=[\p{L}\d)])(\^)(?!\d{1,2}\^)([0-9n+-]{1,4})(\^)/dgu,
		text: () => 'Mit `^` lässt sich hier nichts hochstellen; die Zeichen stehen so auf der Seite.',
		expected: 'das hochgestellte Zeichen selbst: `m²`',
		mend: ([, , digits = '']) => [...digits].map((each) => SUPERSCRIPTS[each] ?? each).join(''),
	},
	{
		pattern: /(''')([^'\n]{1,300})(''')/dg,
		text: () => "Mit `'''` werden Wörter hier nicht fett; die Zeichen stehen so auf der Seite.",
		expected: 'zwei Sterne: `**wichtig**`',
		mend: (_match, written) => `**${written(2)}**`,
	},
	{
		pattern:
			/(\[(b|i|u|s|color|size|quote|code|center)(?:=[^\]\n]{0,40})?\])([^[\]\n]{1,300})(\[\/\2\])/dgi,
		text: (found) =>
			`\`${/^\[\w+/.exec(found)?.[0] ?? ''}]\` ist die Schreibweise von Foren; hier steht sie so auf der Seite.`,
		expected: 'zwei Sterne für fette, einer für kursive Wörter: `**fett**`, `*kursiv*`',
		mend: ([, , name = ''], written) => {
			const mark = { b: '**', i: '*', s: '~~', code: '`' }[name.toLowerCase()] ?? '';
			return `${mark}${written(3)}${mark}`;
		},
		brackets: true,
	},
	{
		pattern: /(\[url=)(https?:[^\]\s]{1,500})(\])([^[\]\n]{1,300})(\[\/url\])/dgi,
		text: () => '`[url=…]` ist die Schreibweise von Foren; hier steht sie so auf der Seite.',
		expected: 'ein Link in Markdown: `[Text](https://…)`',
		mend: (_match, written) => `[${written(4)}](${written(2)})`,
		brackets: true,
	},
	{
		pattern: /(!\[\[)([^[\]|\n]{1,200}?)(?:\|([^[\]\n]{0,200}))?(\]\])/dg,
		text: () => 'Bilder mit `![[…]]` gibt es hier nicht; die Klammern stehen so auf der Seite.',
		expected: 'ein Bild mit Beschreibung: `![Beschreibung](bild.png)`',
		mend: ([, , file = '', words = '']) =>
			/\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(file.trim())
				? `![${/^[\dx\s]*$/.test(words) ? 'Beschreibung' : words.trim()}](${encodeBlanks(file.trim())})`
				: undefined,
		brackets: true,
	},
];

/** Finds marks of other systems in the lines of a block, at most one of a kind in a line. */
export function* foreignMarks({ lines }: ProseBlock): Iterable<StyleMistake> {
	for (const line of lines) for (const mark of INLINE) yield* marksIn(line, mark);
}

function* marksIn(line: ProseLine, mark: InlineMark): Iterable<StyleMistake> {
	const { plain, written } = line;
	let [instead, done]: [string | undefined, number] = ['', 0];
	let first: { at: number; found: string } | undefined;
	for (const match of plain.matchAll(mark.pattern)) {
		const [index, end] = match.indices?.[0] ?? [0, 0];
		first ??= { at: index, found: written.slice(index, end) };
		const mended = mark.mend?.(match, (group) =>
			written.slice(...(match.indices?.[group] ?? [0, 0])),
		);
		instead =
			mended === undefined || instead === undefined
				? undefined
				: instead + written.slice(done, index) + mended;
		done = end;
	}
	if (!first) return;
	yield {
		...{ line, at: first.at, text: mark.text(first.found), expected: mark.expected },
		instead: instead === undefined ? undefined : instead + written.slice(done),
		...(mark.brackets && { explains: 1 }),
	};
}
