import { NEWS } from '#src/checks/example-content.ts';

/** A contribution that tries to run code, to load files or to lead readers away, and where the check refuses it. */
export interface Attack {
	name: string;
	/** Path below the content folder → content of the file. */
	files: Readonly<Record<string, string | Uint8Array>>;
	/** The refused file; by default the first of `files`. */
	refusedFile?: string;
	/** The refused line; left out if the check refuses the whole file. */
	refusedLine?: string;
}

const slug = (name: string) =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 50);

/** An attack in the text of a news entry. */
function inText(name: string, ...text: string[]): Attack {
	const file = `meldungen/text-${slug(name)}.mdx`;
	return {
		name,
		files: { [file]: `${NEWS}\n${text.join('\n')}\n` },
		refusedLine: text[0] ?? '',
	};
}

/** An attack in a field of a news entry. */
function inField(name: string, from: string, to: string): Attack {
	const file = `meldungen/feld-${slug(name)}.mdx`;
	const refusedLine = to.split('\n').at(-1) ?? '';
	return { name, files: { [file]: NEWS.replace(from, () => to) }, refusedLine };
}

/** An attack in a drawing beside a news entry. */
function inDrawing(name: string, drawing: string, refusedLine?: string): Attack {
	const folder = `meldungen/bild-${slug(name)}`;
	return {
		name,
		files: {
			[`${folder}/plan.svg`]: drawing,
			[`${folder}/index.mdx`]: `${NEWS}\n![Grundriss des Hauses](plan.svg)\n`,
		},
		...(refusedLine !== undefined && { refusedLine }),
	};
}

const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">\n${inside}\n</svg>\n`;
const drawn = (name: string, inside: string) => inDrawing(name, svg(inside), inside);

/** Ten levels of a drawing, each of ten copies of the one below. */
const copies = (copy: (id: string) => string) =>
	[...'abcdefghij']
		.map((id, at, all) => {
			const inner = at === 0 ? '<rect/>' : copy(all[at - 1] ?? '').repeat(10);
			return `<mask id="${id}">${inner}</mask>`;
		})
		.join('\n') + copy('j');

export const attacks: readonly Attack[] = [
	// Programs in the text
	inText('an import', "import fs from 'node:fs'"),
	inText('an export', 'export const geheim = process.env.HOME'),
	inText(
		'an export of a layout',
		'export { default as layout } from "../../src/layouts/Layout.astro"',
	),
	inText('an import for its effects', "import 'node:child_process'"),
	inText('an expression', 'Heim: {process.env.HOME}'),
	inText('an expression on its own', '{globalThis.process.exit(1)}'),
	inText('an expression over lines', '{', 'process.env.HOME', '}'),
	inText(
		'an expression after a comment',
		'{/* harmlos */ fetch("https://example.org/") /* Ende */}',
	),
	inText('a line comment in an expression', '{// harmlos', 'alert(1)}'),
	inText('an expression in a list', '- eins {1 + 1}'),
	inText('an expression in a table', '| {1 + 1} | b |', '| - | - |', '| 1 | 2 |'),
	inText('an expression in a heading', '## Titel {alert(1)}'),
	inText('an expression in a link text', '[{alert(1)}](/themen/bauen/)'),
	inText('an expression in a footnote', '[^1]: {alert(1)}', '', 'Text[^1]'),
	inText('an expression in indented text', '    {alert(1)}'),
	inText('an attribute expression', '<Hinweis titel={alert(1)}>', '', 'x', '', '</Hinweis>'),
	inText('a spread', '<Hinweis titel="x" {...globalThis}>', '', 'x', '', '</Hinweis>'),
	inText('an expression inside a component', '<Hinweis titel="x">{alert(1)}</Hinweis>'),
	// Elements
	inText('a script', '<script>alert(1)</script>'),
	inText('a script from elsewhere', '<script src="https://example.org/x.js"></script>'),
	inText('a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'),
	inText('a frame', '<iframe src="https://example.org/"></iframe>'),
	inText('an image with a handler', '<img src="x" onerror="alert(1)" />'),
	inText('a drawing with a handler', '<svg onload="alert(1)"></svg>'),
	inText('a style', '<style>@import "https://example.org/x.css"</style>'),
	inText('a style attribute', '<p style="background:url(https://example.org/)">x</p>'),
	inText('a form', '<form action="https://example.org/"><input name="passwort" /></form>'),
	inText('an object', '<object data="https://example.org/x.swf"></object>'),
	inText('a base', '<base href="https://example.org/" />'),
	inText('a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org/" />'),
	inText('a video', '<video src="https://example.org/x.mp4" />'),
	inText(
		'a details element with a handler',
		'<details open ontoggle="alert(1)"><summary>x</summary></details>',
	),
	inText('a fragment', '<>x</>'),
	inText('a member of an object', '<globalThis.alert />'),
	inText('a name every object has', '<constructor />'),
	inText('an unknown component', '<Content />'),
	inText('a comment in HTML', '<!-- <script>alert(1)</script> -->'),
	inText('a declaration', '<!DOCTYPE html>'),
	inText('a processing instruction', '<?php system("id"); ?>'),
	// Properties and directives
	inText(
		'a handler on a component',
		'<Hinweis titel="x" onclick="alert(1)">',
		'',
		'x',
		'',
		'</Hinweis>',
	),
	inText('set html', '<Hinweis titel="x" set:html="<img src=x onerror=alert(1)>" />'),
	inText('client load', '<Hinweis titel="x" client:load />'),
	inText('is raw', '<Hinweis titel="x" is:raw>', '', 'x', '', '</Hinweis>'),
	inText('dangerously set', '<Hinweis titel="x" dangerouslySetInnerHTML="x" />'),
	inText(
		'a value that is not on the list',
		'<Hinweis titel="x" art="x onclick=alert(1)">',
		'',
		'x',
		'',
		'</Hinweis>',
	),
	// Addresses
	inText('javascript', '[Antrag stellen](javascript:alert(1))'),
	inText('javascript in mixed case', '[Antrag stellen](JaVaScRiPt:alert(1))'),
	inText('javascript in entities', '[Antrag stellen](&#106;avascript&#58;alert(1))'),
	inText('javascript with a named entity', '[Antrag stellen](javascript&colon;alert(1))'),
	inText('javascript with a tab', '[Antrag stellen](<java&Tab;script:alert(1)>)'),
	inText('javascript with a newline', '[Antrag stellen](<java&NewLine;script:alert(1)>)'),
	inText('javascript with a control sign', '[Antrag stellen](<&#1;javascript:alert(1)>)'),
	inText('javascript with escapes', '[Antrag stellen](javascript\\:alert(1))'),
	inText('vbscript', '[Antrag stellen](vbscript:msgbox)'),
	inText('data', '[Antrag stellen](data:text/html;base64,PHNjcmlwdD4=)'),
	inText('blob', '[Antrag stellen](blob:https://example.org/1)'),
	inText('file', '[Antrag stellen](file:///etc/passwd)'),
	inText(
		'javascript in a definition',
		'[antrag]: javascript:alert(1)',
		'',
		'[Antrag stellen][antrag]',
	),
	inText('javascript in an autolink', '<javascript:alert(1)>'),
	inText('javascript in an image', '![Plan des Hauses](javascript:alert(1))'),
	inText('another host', '[Antrag stellen](//example.org/)'),
	inText('another host with backslashes', '[Antrag stellen](\\\\\\\\example.org/)'),
	inText('another host with mixed slashes', '[Antrag stellen](/\\\\example.org/)'),
	inText('another host with a tab', '[Antrag stellen](</&Tab;/example.org/>)'),
	inText('a host hidden behind a name', '[Antrag stellen](https://www.offenburg.de@example.org/)'),
	inText(
		'another host in a definition',
		'[antrag]: //example.org/',
		'',
		'[Antrag stellen][antrag]',
	),
	inText('orders to a telephone', '[Anruf beim Amt](tel:*%2306%23)'),
	inText(
		'another host before a backslash',
		'[Antrag stellen](https://example.org\\\\@www.offenburg.de/)',
	),
	inText('a name in letters that look alike', '[Seite der Stadt](https://www.\u043effenburg.de/)'),
	inText('a link that says another address', '[www.offenburg.de](https://example.org/)'),
	inText('javascript with a letter of no width', '[Antrag stellen](java\u200bscript:alert(1))'),
	inText('a scheme that starts a program', '[Vorlage öffnen](ms-word:ofe|u|https://example.org/)'),
	inText('a scheme in a scheme', '[Datei ansehen](feed:javascript:alert(1))'),
	inText('javascript on the next line', '[antrag]:', '   javascript:alert(1)'),
	inText('an image elsewhere in a link', '[![Plan](https://example.org/x.png)](/themen/bauen/)'),
	inText('a comment that ends early', '{/*/ alert(1) /*/}'),
	inText('an import by expression', '{import("node:fs")}'),
	inText('a script over lines', '<script', 'src="https://example.org/x.js"', '></script>'),
	inText('a script in a quotation', '> <script>alert(1)</script>'),
	inText('a template', '<template><img src="x" onerror="alert(1)" /></template>'),
	inText('a name of a namespace', '<svg:script>alert(1)</svg:script>'),
	inText('a type argument', '<Hinweis<string> titel="x">a</Hinweis>'),
	inText('a line that is parted unseen', 'Text\u2028export const geheim = 1'),
	inText('a text that names another server', '[Siehe www.offenburg.de hier](https://example.org/)'),
	inText('a text that is another server', '[offenburg.de](https://example.org/)'),
	inText(
		'a reference that names another server',
		'Zur [Stadt: www.offenburg.de][x].',
		'',
		'[x]: https://example.org/',
	),
	inText(
		'a title that names another server',
		'[Zur Stadt](https://example.org/ "www.offenburg.de")',
	),
	inText('another mailbox', '[hauptamt@offenburg.de](mailto:x@example.org)'),
	inText('another number', '[Telefon 0781 805-0](tel:+4990012345)'),
	inText('an unseen copy of a mail', '[Hauptamt](mailto:amt@example.org?bcc=x%40example.org)'),
	inText('two mailboxes', '[Hauptamt](mailto:amt@example.org,x@example.org)'),
	inText('a password before a host', '[Antrag stellen](https://:www.offenburg.de@example.org/)'),
	inText('a host in percent signs', '[Antrag stellen](https://www.%D0%BEffenburg.de/)'),
	inText('an Armenian letter', '[Antrag stellen](https://www.\u0585ffenburg.de/)'),
	inText('a phonetic letter', '[Antrag stellen](https://www.offenbur\u0261.de/)'),
	inText('a stroke that is none', '[Antrag stellen](https://www.offenburg.de\u2044.example.org/)'),
	inText(
		'a look-alike in Punycode',
		`[Antrag stellen](${new URL('https://www.\u043effenburg.de/').href})`,
	),
	inText('a host as a number', '[Antrag stellen](http://2130706433/)'),
	inText('a host in octal numbers', '[Antrag stellen](http://0177.0.0.1/)'),
	inText('the host of a cloud', '[Antrag stellen](http://169.254.169.254/)'),
	inText('turned letters as an entity', 'Nach &#x202e;txt.exe Osten'),
	inText('an invisible blank as an entity', 'Akten&ZeroWidthSpace;plan'),
	inText(
		'turned letters in a box',
		'<Hinweis titel="Nach &#x202e;txt">',
		'',
		'x',
		'',
		'</Hinweis>',
	),
	inText('turned letters in a link', '[Nach &#8238;txt](/themen/bauen/)'),
	inText('an unseen second text', 'Antrag\u{e0049}\u{e0067}\u{e006e} stellen'),
	inText('a filler', 'Antrag\u3164 stellen'),
	inText('a mark of Arabic', 'Antrag\u061c stellen'),
	inText('a tower of accents', `A${'\u0301'.repeat(48)}ntrag stellen`),
	inText('marks between lines', '\ufff9Antrag\ufffastellen\ufffb'),
	// Images and paths
	inText('an image elsewhere', '![Zähler der Aufrufe](https://example.org/zaehler.gif)'),
	inText('an image on the same scheme', '![Zähler der Aufrufe](//example.org/zaehler.gif)'),
	inText('an image with backslashes', '![Zähler der Aufrufe](\\\\\\\\example.org\\\\zaehler.gif)'),
	inText(
		'an image elsewhere in a definition',
		'![Zähler der Aufrufe][bild]',
		'',
		'[bild]: https://example.org/zaehler.gif',
	),
	inText('an image as data', '![Zähler der Aufrufe](data:image/svg+xml;base64,PHN2Zz4=)'),
	inText('an image outside', '![Passwörter des Rechners](../../../../etc/passwd)'),
	inText('an image outside in percent', '![Passwörter des Rechners](%2e%2e/%2e%2e/etc/passwd.png)'),
	inText('an image from the root', '![Zeichen des Portals](/favicon.svg)'),
	inText('a page outside', '[Einstellungen des Portals](../../portal.yaml)'),
	inText('a page outside in percent', '[Einstellungen des Portals](/%2e%2e/portal.yaml)'),
	// Fields
	inField(
		'javascript in a source',
		'    herausgeber: Land',
		'    herausgeber: Land\n    url: javascript:alert(1)',
	),
	inField(
		'data in a source',
		'    herausgeber: Land',
		'    herausgeber: Land\n    url: data:text/html,x',
	),
	inField(
		'a hidden host in a source',
		'    herausgeber: Land',
		'    herausgeber: Land\n    url: https://www.offenburg.de@example.org/',
	),
	inField(
		'a layout',
		'datum: 2026-01-15',
		'datum: 2026-01-15\nlayout: ../../src/layouts/Layout.astro',
	),
	inField('a slug', 'datum: 2026-01-15', 'datum: 2026-01-15\nslug: ../../index'),
	inField('a prototype', 'datum: 2026-01-15', 'datum: 2026-01-15\n__proto__: { entwurf: true }'),
	inField('a constructor', 'datum: 2026-01-15', 'datum: 2026-01-15\nconstructor: x'),
	inField(
		'a script in a title',
		'titel: Neuer Onlinedienst für alle',
		'titel: Neuer Dienst <script>alert(1)</script>',
	),
	inField(
		'an image in a summary',
		'kurzfassung: Ein weiterer',
		'kurzfassung: <img src=x onerror=alert(1)> Ein weiterer',
	),
	inField('a type of its own', 'stand: 2026-01-15', 'stand: !!js/function "function(){}"'),
	inField('a binary', 'stand: 2026-01-15', 'stand: !!binary aGFsbG8='),
	inField('a merge', 'datum: 2026-01-15', 'datum: 2026-01-15\n<<: { layout: x }'),
	inField(
		'a control sign in escapes',
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst \\0 für alle"',
	),
	inField(
		'turned letters in escapes',
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst \\u202e für alle"',
	),
	inField(
		'lines of a calendar in escapes',
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst\\r\\nBEGIN:VEVENT"',
	),
	inField(
		'a script in escapes',
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst \\x3cscript\\x3ealert(1)\\x3c/script\\x3e"',
	),
	inField(
		'an address with a quotation mark',
		'    herausgeber: Land',
		['    herausgeber: Land', `    url: 'https://example.org/"onmouseover="alert(1)'`].join('\n'),
	),
	inField('an included file', 'stand: 2026-01-15', 'stand: !include /etc/passwd'),
	inField(
		'a prototype in a list',
		'    herausgeber: Land',
		'    herausgeber: Land\n    __proto__: { a: b }',
	),
	inField(
		'an address of its own',
		'datum: 2026-01-15',
		'datum: 2026-01-15\npermalink: /impressum/',
	),
	inField('a year without end', 'datum: 2026-01-15', 'datum: 0000-01-01'),
	...[
		'https://www.\u043effenburg.de/',
		'https://:www.offenburg.de@example.org/',
		'https://www.%D0%BEffenburg.de/',
		'http://2130706433/',
		'http://169.254.169.254/',
		'http://intranet/',
	].map((url) =>
		inField(`the source ${url}`, '    herausgeber: Land', `    herausgeber: Land\n    url: ${url}`),
	),
	{
		name: 'a source that is called like another server',
		files: {
			'meldungen/quelle.mdx': NEWS.replace(
				'  - titel: Bekanntmachung\n',
				'  - titel: https://www.offenburg.de/\n    url: https://example.org/\n',
			),
		},
		refusedLine: '  - titel: https://www.offenburg.de/',
	},
	inField('an unseen second text in a title', 'titel: Neuer', 'titel: \u{e0041}Neuer'),
	inField(
		'a filler in escapes',
		'titel: Neuer Onlinedienst für alle',
		'titel: "Neuer Dienst\\u3164 für alle"',
	),
	// Other kinds
	{
		name: 'a look-alike in a table',
		files: {
			'kommunen/kommunen.csv':
				'id,name,ags,typ,einwohner,einwohner_stand,lat,lon,website\noffenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94,https://www.\u043effenburg.de\n',
		},
	},
	...['\u202e', '\u{e0041}', '\\u200b', ' hans.muster@gmx.de', ' 0171 0000000'].map(
		(hidden): Attack => ({
			name: `${JSON.stringify(hidden)} in a survey`,
			files: {
				'umfragen/stand/umfrage.yaml': `runde: 2026\nfragen:\n  - id: akte\n    art: freitext\n    frage: "Führen Sie Akten?${hidden}"\n`,
				'umfragen/stand/index.mdx': NEWS.replace(
					'datum: 2026-01-15',
					'veranstalter: [landkreistag]\nergebnisse: nicht-veroeffentlicht',
				),
			},
			refusedLine: `    frage: "Führen Sie Akten?${hidden}"`,
		}),
	),
	{
		name: 'javascript in a table',
		files: {
			'kommunen/kommunen.csv':
				'id,name,ags,typ,einwohner,einwohner_stand,lat,lon,website\noffenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94,javascript:alert(1)\n',
		},
		refusedLine:
			'offenburg,Offenburg,08317096,Große Kreisstadt,62993,2024-12-31,48.47,7.94,javascript:alert(1)',
	},
	{
		name: 'a script in a table',
		files: {
			'leistungen/leistungen.csv':
				'id,name,leika_id,stand\n99012008001000,<script>alert(1)</script>,99012008001000,2019-10\n',
		},
		refusedLine: '99012008001000,<script>alert(1)</script>,99012008001000,2019-10',
	},
	{
		name: 'javascript in YAML',
		files: {
			'organisationen/boese.yaml':
				'name: Verband\nart: verband\nebene: land\nkurzfassung: Ein erfundener Verband, den es nur in diesem Test gibt.\nwebsite: JavaScript:alert(1)\n',
		},
		refusedLine: 'website: JavaScript:alert(1)',
	},
	{
		name: 'aliases without end',
		files: {
			'themen/bombe.yaml': `a: &a [x, x]\n${[...'bcdefghijklm'].map((each, at) => `${each}: &${each} [*${'abcdefghijkl'[at]}, *${'abcdefghijkl'[at]}]`).join('\n')}\n`,
		},
	},
	{ name: 'a large file', files: { 'meldungen/gross.mdx': NEWS + 'Wort '.repeat(250_000) } },
	{
		name: 'control signs',
		files: { 'meldungen/steuerzeichen.mdx': `${NEWS}\n\u001b]0;Titel\u0007\n` },
	},
	{
		name: 'turned letters',
		files: { 'meldungen/gedreht.mdx': `${NEWS}\nNach \u202etxt.exe\u202c Osten\n` },
		refusedLine: 'Nach \u202etxt.exe\u202c Osten',
	},
	// Drawings
	drawn('a script in a drawing', '<script>alert(1)</script>'),
	drawn('a handler in a drawing', '<rect width="9" height="9" onclick="alert(1)"/>'),
	drawn(
		'an animation that sets an address',
		'<a href="#x"><animate attributeName="href" values="javascript:alert(1)"/></a>',
	),
	drawn(
		'a foreign object',
		'<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
	),
	drawn(
		'an image from elsewhere in a drawing',
		'<image href="https://example.org/x.png" width="9" height="9"/>',
	),
	drawn('a use from elsewhere', '<use xlink:href="https://example.org/x.svg#a"/>'),
	drawn('javascript in a drawing', '<a xlink:href="&#106;avascript:alert(1)"><text>x</text></a>'),
	drawn('a style that loads', '<style>@import url(https://example.org/x.css);</style>'),
	drawn('a fill that loads', '<rect fill="url(https://example.org/x.svg#a)"/>'),
	drawn('a style in pieces', '<style>@imp<!-- -->ort "https://example.org/x.css";</style>'),
	drawn('a style in marked pieces', '<style>@imp<![CDATA[ort]]> "https://example.org/";</style>'),
	drawn('a style with elements', '<style>@imp<title/>ort "https://example.org/";</style>'),
	drawn(
		'a script by another prefix',
		'<dc:script xmlns:dc="http://www.w3.org/2000/svg">alert(1)</dc:script>',
	),
	drawn(
		'a page by another prefix',
		'<dc:script xmlns:dc="http://www.w3.org/1999/xhtml">alert(1)</dc:script>',
	),
	drawn('an animation', '<rect><set attributeName="onclick" to="alert(1)"/></rect>'),
	drawn('a cursor that loads', '<rect cursor="url(https://example.org/x.cur)"/>'),
	drawn('a drawing in a drawing', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>'),
	drawn('another base', '<g xml:base="https://example.org/"><use href="#a"/></g>'),
	inDrawing(
		'entities in a drawing',
		`<!DOCTYPE svg [<!ENTITY x "y">]>\n${svg('<text>&x;</text>')}`,
	),
	inDrawing(
		'a stylesheet in a drawing',
		`<?xml-stylesheet href="https://example.org/x.css"?>\n${svg('<rect/>')}`,
	),
	inDrawing(
		'a page as a drawing',
		'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
	),
	inDrawing(
		'a drawing no browser shows',
		'<svg width="9" height="9">\n<rect/></svg>\n',
		'<svg width="9" height="9">',
	),
	inDrawing('copies of copies', svg(copies((id) => `<use href="#${id}"/>`))),
	inDrawing('copies of copies by patterns', svg(copies((id) => `<rect fill="url(#${id})"/>`))),
	inDrawing(
		'copies of copies by styles',
		svg(
			`<style>${[...'abcdefghij'].map((id) => `.${id}{mask:url(#${id})}`).join('')}</style>${copies((id) => `<rect class="${id}"/>`)}`,
		),
	),
	drawn('a private number in a drawing', '<text>Ruf: <tspan>0171 0000000</tspan></text>'),
	drawn('a private mailbox in a drawing', '<title>hans.muster@gmx.de</title>'),
	drawn('a folder with a name in a drawing', '<g id="C:\\Users\\petra.muster\\plan"/>'),
	drawn('turned letters in a drawing', '<text>Nach &#x202e;txt</text>'),
	drawn('an unseen second text in a drawing', '<text>Nach\u{e0041}</text>'),
	...(
		[
			['a drawing ten million pixels high', 9, 10_000_000],
			['a drawing without width', 0, 9],
		] as const
	).map(([name, width, height]) => ({
		...inDrawing(
			name,
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect/></svg>`,
		),
		refusedFile: `meldungen/bild-${slug(name)}/index.mdx`,
	})),
	{
		name: 'a page as a photo',
		files: {
			'meldungen/foto/plan.png': '<html><script>alert(1)</script></html>',
			'meldungen/foto/index.mdx': NEWS,
		},
	},
	{
		name: 'a drawing as a photo',
		files: {
			'meldungen/foto/plan.png': svg('<script>alert(1)</script>'),
			'meldungen/foto/index.mdx': NEWS,
		},
	},
	{
		name: 'a text in capitals beside another',
		files: {
			'meldungen/neu/INDEX.MDX': `${NEWS}\n<script>alert(1)</script>\n`,
			'meldungen/neu/index.mdx': NEWS,
		},
	},
	...['begriff: und\n', 'begriff: Elektronische Akte\nabkuerzungen: [die, EA]\n'].map(
		(names): Attack => ({
			name: `the term ${names.split('\n').at(-2)}`,
			files: {
				'glossar/alles.mdx': NEWS.replace(/titel: .*\n/, names).replace(/datum: .*\n/, ''),
			},
			refusedLine: names.split('\n').at(-2) ?? '',
		}),
	),
	{
		name: 'an image with a percent sign in its name',
		files: {
			'meldungen/prozent/index.mdx': NEWS,
			'meldungen/prozent/plan%2e.svg': svg('<rect/>'),
		},
		refusedFile: 'meldungen/prozent/plan%2e.svg',
	},
	{ name: 'a device of Windows', files: { 'meldungen/con.mdx': NEWS } },
	{ name: 'a page of the site', files: { 'meldungen/index.html.mdx': NEWS } },
	{ name: 'a component of Astro', files: { 'meldungen/neu.astro': '---\n---\n' } },
	{ name: 'orders in a file name', files: { 'meldungen/a\n::warning::b.mdx': NEWS } },
	{ name: 'a prototype as a name', files: { 'meldungen/__proto__.mdx': NEWS } },
	{
		name: 'a hidden draft',
		files: {
			'meldungen/entwurf.mdx': `${NEWS.replace('stand:', 'entwurf: true\nstand:')}\n{process.env.HOME}\n`,
		},
		refusedLine: '{process.env.HOME}',
	},
];

/** The attacks on texts, repeated in the text of a version: as a block and quoted. */
export const attacksInVersions: readonly Attack[] = attacks.flatMap(({ name, files }) => {
	const [file = '', content] = Object.entries(files)[0] ?? [];
	if (!file.startsWith('meldungen/text-') || typeof content !== 'string') return [];
	const text = content.slice(NEWS.length).trim();
	// YAML itself refuses control characters.
	if (/[^\P{Cc}\n\t]/u.test(text)) return [];
	const block = text.split('\n').map((line) => (line === '' ? '' : `      ${line}`));
	const written = [`|\n      Ein Satz davor.\n\n${block.join('\n')}`, JSON.stringify(text)];
	return written.map((value, index): Attack => {
		const version = index === 0 ? 'kurz' : 'leichte_sprache';
		const fields = `fassungen:\n  ${version}:\n    vorlage: text-000000000000\n    text: ${value}\n---\n`;
		return {
			name: `${name}, in a version, ${index === 0 ? 'as a block' : 'quoted'}`,
			files: { [file]: NEWS.replace(/---\n(?!titel)/, () => fields) },
			...(index === 0 && { refusedLine: `      ${text.split('\n')[0] ?? ''}` }),
		};
	});
});
