import type { Mistake } from '#src/base/mistake.ts';
import type { Link, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Source } from '#src/entries/read/source.ts';
import { isVersionText } from '#src/entries/read/version-texts.ts';
import { hidesItsHost, mixesScripts, schemeOf } from '#src/base/address.ts';
import { mdxComponents, type MdxAttribute } from '#src/model/mdx-components.ts';
import { nearest } from '#src/base/nearest.ts';
import { offsetOf } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import { htmlAdvice } from '../html-advice.ts';
import { plainLine } from '../plain-line.ts';
import type { Remark, Rule } from '../rule.ts';

/** No text can run code, neither during the build nor in a reader's browser. */
export const keinCode: Rule = {
	name: 'kein-code',
	security: true,
	help: {
		title: 'Texte enthalten keine Programme',
		explanation: [
			'Jeder kann etwas beitragen. Damit niemand damit Rechner von Leserinnen und Lesern angreifen kann, besteht ein Beitrag nur aus Markdown: Überschriften, Absätze, Listen, Tabellen, Links, Bilder. Programmzeilen, HTML und geschweifte Klammern nimmt das Portal nicht an.',
			'Meist ist gar kein Programm gemeint: „Gemeinden {siehe unten}“ oder „<5.000 Einwohner“. Schreiben Sie dann runde Klammern und „unter 5.000“, oder setzen Sie `\\` vor das Zeichen. Zwischen Gravis-Zeichen `` ` `` und in Codeblöcken darf alles stehen.',
			'Links beginnen mit `https://`, `mailto:`, `tel:`, `/` oder `#`. Bilder liegen im Ordner des Beitrags.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Er gilt für <b>alle</b> Gemeinden.'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Er gilt für **alle** Gemeinden.'),
		},
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			if (source.version === undefined) yield* fieldRemarks(source);
			for (const { node, parent } of checked.nodesOf(source)) {
				if (HARMLESS.has(node.type) || isPartOfRefused(node, parent)) continue;
				const here = place(source, node);
				const line = source.text.lineText(source.text.placeAt(here.at).line);
				for (const message of messagesFor(node, line)) {
					const plain = (node.type as string).endsWith('Expression')
						? plainLine(checked, source, node.position?.start.line ?? 1)
						: undefined;
					yield { ...here, ...message, correction: message.correction ?? plain };
				}
			}
		}
	},
};

/** Most nodes of most texts; none can run anything. */
const HARMLESS: ReadonlySet<string> = new Set(['text', 'paragraph', 'heading', 'list', 'listItem']);

/** Rows and items are reported through their table or list. */
function isPartOfRefused(node: Nodes, parent: Parents | undefined): boolean {
	const nameOf = (each: unknown) => (each as { name?: unknown }).name;
	const name = nameOf(node);
	return (
		typeof name === 'string' &&
		/^(?:li|tr|td|th|thead|tbody|tfoot|dt|dd)$/.test(name) &&
		parent !== undefined &&
		typeof nameOf(parent) === 'string'
	);
}

/** A tag, complete or cut off; „<5.000“ and „a < b“ are no tags. */
const TAG =
	/<(?!https?:\/\/)(?:!--|\/?[a-z][a-z0-9:-]{0,40}(?:[\s/][^<>]{0,500})?(?:>|$)|(?:script|iframe|img|svg|object|embed)\b)/i;

/** Fields are shown as text; markup in them is a mistake or an attack. */
function* fieldRemarks(source: Source): Iterable<Remark> {
	for (const { path, value, name } of fieldTexts(source)) {
		if (isVersionText(path)) continue;
		const found = TAG.exec(value);
		if (!found) continue;
		const range = source.ranges.value(path);
		const at = range ? Math.max(source.text.text.indexOf(found[0], range.start), range.start) : 0;
		yield {
			file: source.file,
			source: source.text,
			at,
			text: `Im Feld \`${name}\` steht HTML: „${found[0].slice(0, 40)}“.`,
			expected: 'reiner Text; Angaben erscheinen so, wie sie dastehen',
		};
	}
}

function messagesFor(node: Nodes, line: string): Mistake[] {
	switch (node.type as string) {
		case 'mdxjsEsm':
			return [
				{
					text: 'Eine Zeile beginnt mit `import` oder `export`; das wäre ein Programm.',
					expected:
						'ein Satz, der mit einem anderen Wort beginnt; groß geschrieben ist es ein Wort',
					correction: /["'{}();=*]/.test(line)
						? undefined
						: line.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
				},
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node)
				? []
				: [
						{
							text: 'Was in geschweiften Klammern steht, würde als Programm ausgeführt.',
							expected:
								'runde Klammern, oder `\\{` statt `{`; erlaubt ist nur ein Kommentar `{/* … */}`',
						},
					];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return [...componentMessages(node as unknown as MdxJsxFlowElement | MdxJsxTextElement, line)];
		case 'link':
			return [...linkMessages('url' in node ? node.url : '', line), ...nameMessages(node as Link)];
		case 'definition':
			return linkMessages('url' in node ? node.url : '', line);
		case 'image':
			return imageMessages('url' in node ? node.url : '');
		case 'html':
		case 'yaml':
		case 'toml':
			return [{ text: 'Hier steht etwas, das kein Markdown ist.', expected: 'reines Markdown' }];
		default:
			return [];
	}
}

/** Rendering drops comments; an expression with anything else would run. */
function isComment(node: Nodes): boolean {
	const value = 'value' in node ? node.value.trim() : '';
	return (
		value === '' || (/^\/\*[\s\S]*\*\/$/.test(value) && value.indexOf('*/') === value.length - 2)
	);
}

function* componentMessages(
	element: MdxJsxFlowElement | MdxJsxTextElement,
	line: string,
): Iterable<Mistake> {
	const name = element.name ?? '';
	const component = Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
	const known = Object.keys(mdxComponents)
		.map((component) => `\`<${component}>\``)
		.join(', ');
	if (!component) {
		const advice =
			element.attributes.length > 0 && name !== 'a' ? undefined : htmlAdvice(name, line);
		const meant = nearest(name, Object.keys(mdxComponents));
		yield {
			text: `\`<${name}>\` ist in Texten nicht erlaubt.${meant ? ` Meinten Sie \`<${meant}>\`?` : ''}`,
			expected: advice?.expected ?? `Markdown; erlaubt ist nur ${known}`,
			correction: advice?.correction,
		};
		return;
	}
	if (element.type === 'mdxJsxTextElement' && component.place === 'block') {
		yield {
			text: `\`<${name}>\` steht mitten in einem Absatz.`,
			expected: `\`<${name} …>\` und \`</${name}>\` je in einer eigenen Zeile`,
		};
	}
	if (element.type === 'mdxJsxFlowElement' && component.place === 'inline') {
		yield {
			text: `\`<${name}>\` steht allein in einer Zeile.`,
			expected: `Wörter in einem Satz: \`Das <${name} …>Wort</${name}> im Satz.\``,
		};
	}
	yield* attributeMessages(name, component.attributes, element.attributes, line);
}

function* attributeMessages(
	name: string,
	allowed: Readonly<Record<string, MdxAttribute>>,
	written: MdxJsxFlowElement['attributes'],
	line: string,
): Iterable<Mistake> {
	const names = Object.keys(allowed)
		.map((attribute) => `\`${attribute}="…"\``)
		.join(', ');
	const renamed = new Set<string>();
	for (const attribute of written) {
		if (
			attribute.type !== 'mdxJsxAttribute' ||
			(typeof attribute.value === 'object' && attribute.value !== null)
		) {
			yield {
				text: `In \`<${name}>\` steht eine geschweifte Klammer; das würde als Programm ausgeführt.`,
				expected: `Werte in Anführungszeichen: ${names}`,
			};
			continue;
		}
		const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
		if (!rule) {
			const meant =
				{ typ: 'art', type: 'art', title: 'titel' }[attribute.name] ??
				nearest(attribute.name, Object.keys(allowed));
			const free = !written.some((item) => item.type === 'mdxJsxAttribute' && item.name === meant);
			if (meant !== undefined) renamed.add(meant);
			yield {
				text: `\`<${name}>\` kennt die Angabe \`${attribute.name}\` nicht.`,
				expected: names,
				correction:
					meant !== undefined && free
						? changed(line, ` ${attribute.name}=`, ` ${meant}=`)
						: undefined,
			};
		} else if (!attribute.value?.trim()) {
			yield { text: `In \`<${name}>\` ist \`${attribute.name}\` leer.`, expected: names };
		} else if (rule.values && !rule.values.includes(attribute.value)) {
			const values = rule.values.map((value) => `\`${attribute.name}="${value}"\``).join(' oder ');
			const meant = nearest(attribute.value, rule.values);
			yield {
				text: `\`<${name}>\` kennt den Wert „${attribute.value}“ nicht.`,
				expected: values,
				correction: meant && changed(line, attribute.value, meant),
			};
		}
	}
	for (const [attribute, rule] of Object.entries(allowed)) {
		const given = written.some(
			(item) => item.type === 'mdxJsxAttribute' && item.name === attribute,
		);
		if (rule.required && !given && !renamed.has(attribute)) {
			yield {
				text: `In \`<${name}>\` fehlt \`${attribute}\`.`,
				expected: `\`<${name} ${attribute}="…">\``,
			};
		}
	}
}

function changed(line: string, from: string, to: string): string | undefined {
	return line.includes(from) ? line.replace(from, () => to) : undefined;
}

function linkMessages(url: string, line: string): Mistake[] {
	const quoted = /^[„“”"‚‘’']+(https?:\/\/.*?)[„“”"‚‘’']*$/.exec(url);
	if (quoted?.[1] !== undefined) {
		return [
			{
				text: 'Um die Adresse des Links stehen Anführungszeichen.',
				expected: 'die Adresse ohne Anführungszeichen',
				correction: changed(line, url, quoted[1]),
			},
		];
	}
	const scheme = schemeOf(url);
	if (scheme !== undefined && !/^(https?|mailto|tel)$/.test(scheme)) {
		const meant = nearest(scheme, ['https', 'mailto']);
		const start = `${scheme}:`;
		return [
			{
				correction:
					meant && line.includes(start) ? line.replace(start, () => `${meant}:`) : undefined,
				text: `Die Adresse „${url}“ ist nicht erlaubt.${meant ? ` Meinten Sie \`${meant}:\`?` : ''}`,
				expected: 'eine Adresse, die mit `https://`, `mailto:`, `tel:`, `/` oder `#` beginnt',
			},
		];
	}
	if (mixesScripts(url)) {
		return [
			{
				text: `Die Adresse „${url}“ täuscht: Im Namen des Servers stehen fremde Buchstaben, die lateinischen gleichen.`,
				expected: 'die Adresse neu eingetippt oder aus dem Browser kopiert',
			},
		];
	}
	if (!hidesItsHost(url)) return [];
	return [
		{
			text: `Die Adresse „${url}“ täuscht: Vor dem \`@\` steht ein anderer Name als der des Servers.`,
			expected: 'eine Adresse ohne `@`: `https://www.example.org/seite`',
		},
	];
}

/** Reports a link whose text names another server than its address. */
function nameMessages(link: Link): Mistake[] {
	const said = serverOf(toString(link).trim());
	const meant = serverOf(link.url);
	if (said === undefined || meant === undefined || said === meant) return [];
	return [
		{
			text: `Der Link täuscht: Sein Text nennt „${said}“, er führt aber zu „${meant}“.`,
			expected: 'der Name der Seite als Text, oder die Adresse, die der Text nennt',
		},
	];
}

function serverOf(text: string): string | undefined {
	const url = /^www\./i.test(text) ? `https://${text}` : text;
	if (!/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return undefined;
	return new URL(url).hostname.replace(/^www\./, '');
}

function imageMessages(url: string): Mistake[] {
	if (schemeOf(url) === undefined) return [];
	return [
		{
			text: `Das Bild „${url}“ liegt auf einem fremden Server.`,
			expected: 'ein Bild im Ordner des Beitrags: `![Beschreibung](bild.png)`',
		},
	];
}

function place(source: Source, node: Nodes) {
	return { file: source.file, source: source.text, at: offsetOf(source, node) };
}
