import { MARKUP_TAG } from '#src/model/markup-tag.ts';
import type { Mistake } from '#src/base/mistake.ts';
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Source } from '#src/entries/read/source.ts';
import { isVersionText } from '#src/entries/read/version-texts.ts';
import { schemeOf } from '#src/base/address.ts';
import { toString } from 'mdast-util-to-string';
import { mdxComponents, type MdxAttribute } from '#src/model/mdx-components.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded } from '#src/base/urls.ts';
import { offsetOf } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import {
	meantAttribute,
	meantValue,
	TAG_WORDS,
	tagMistake,
	withKnownAttributes,
} from '../component-tag.ts';
import { htmlAdvice } from '../html-advice.ts';
import { plainLine, withoutAttributes } from '../plain-line.ts';
import type { Remark, Rule } from '../rule.ts';
import { surveyFiles } from '../survey-files.ts';

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
			const told = new Set<string>();
			// What cannot be parsed is told by the rule `text`, and cannot be rendered either.
			const unreadable = new Set(checked.treeOf(source).errors.map(({ line }) => line));
			for (const { node, parent } of checked.nodesOf(source)) {
				if (HARMLESS.has(node.type) || isPartOfRefused(node, parent)) continue;
				if (MARKUP.test(node.type) && unreadable.has(node.position?.start.line ?? 0)) continue;
				const here = place(source, node);
				const number = source.text.lineAt(here.at);
				const line = source.text.lineText(number);
				if (isHtml(node) || node.type.endsWith('Expression')) {
					// One corrected line mends all elements or all braces in it.
					const kind = `${number} ${isHtml(node)}`;
					if (told.has(kind)) continue;
					if (isHtml(node) || !isComment(node)) told.add(kind);
				}
				for (const message of messagesFor(node, line, here.at - source.text.lineStart(number))) {
					const plain = (node.type as string).endsWith('Expression')
						? plainLine(checked, source, node.position?.start.line ?? 1)
						: undefined;
					yield { ...here, ...message, correction: message.correction ?? plain };
				}
			}
		}
	},
	*check(content) {
		for (const { questions } of surveyFiles(content).values()) {
			if (questions) yield* fieldRemarks({ ...questions, text: questions.source });
		}
	},
};

/** Most nodes of most texts; none can run anything. */
const HARMLESS: ReadonlySet<string> = new Set(['text', 'paragraph', 'heading', 'list', 'listItem']);

const MARKUP = /^mdx(?:Jsx)?(?:Flow|Text)(?:Element|Expression)$/;

/** @returns true for an element that is none of the portal's components */
function isHtml(node: Nodes): boolean {
	if (!/^mdxJsx/.test(node.type)) return false;
	const name = (node as { name?: string | null }).name ?? '';
	return !Object.hasOwn(mdxComponents, name);
}

/** Rows and items are reported through their table or list. */
function isPartOfRefused(node: Nodes, parent: Parents | undefined): boolean {
	const nameOf = (each: unknown) => (each as { name?: unknown }).name;
	const name = nameOf(node);
	return (
		typeof name === 'string' &&
		/^(?:li|tr|td|th|thead|tbody|tfoot|caption|col|colgroup|dt|dd|summary|figcaption|source|track|param|option)$/.test(
			name,
		) &&
		parent !== undefined &&
		typeof nameOf(parent) === 'string'
	);
}

/** Fields are shown as text; markup in them is a mistake or an attack. */
function* fieldRemarks(source: Pick<Source, 'file' | 'text' | 'raw' | 'ranges'>): Iterable<Remark> {
	for (const { path, value, name } of fieldTexts(source)) {
		if (isVersionText(path)) continue;
		const found = MARKUP_TAG.exec(value);
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

function messagesFor(node: Nodes, line: string, column: number): Mistake[] {
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
		case 'mdxTextExpression': {
			if (isComment(node)) return [];
			const bare = withoutAttributes(line, column);
			return bare === undefined
				? [
						{
							text: 'Was in geschweiften Klammern steht, würde als Programm ausgeführt.',
							expected:
								'runde Klammern, oder `\\{` statt `{`; erlaubt ist nur ein Kommentar `{/* … */}`',
						},
					]
				: [
						{
							text: 'Hinter dem Bild oder Link stehen Angaben in geschweiften Klammern; die gibt es hier nicht.',
							expected:
								'das Bild oder der Link ohne die geschweiften Klammern; die Größe bestimmt das Portal',
							correction: bare,
						},
					];
		}
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return [
				...componentMessages(
					node as unknown as MdxJsxFlowElement | MdxJsxTextElement,
					line,
					column,
				),
			];
		case 'link':
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
	column: number,
): Iterable<Mistake> {
	const name = element.name ?? '';
	const component = Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
	const known = Object.keys(mdxComponents)
		.map((component) => `\`<${component}>\``)
		.join(', ');
	if (!component) {
		const advice = htmlAdvice(name, line);
		const { start, end } = element.position ?? {};
		const summary = name === 'details' ? summaryOf(element) : undefined;
		const meant = nearest(name, Object.keys(mdxComponents));
		yield {
			text: `\`<${name}>\` ist in Texten nicht erlaubt.${meant ? ` Meinten Sie \`<${meant}>\`?` : ''}`,
			expected:
				summary === undefined
					? (advice?.expected ?? `Markdown; erlaubt ist nur ${known}`)
					: `der Text in einem Kasten: \`<Hinweis titel="${summary}">\` und \`</Hinweis>\` je in einer eigenen Zeile`,
			// The other lines of the element would stay.
			correction: start?.line === end?.line ? advice?.correction : undefined,
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
	const messages = [
		...attributeMessages(name, component.attributes, element.attributes, line, column),
	];
	yield* messages;
	if (messages.length === 0 && component.place === 'block' && element.children.length === 0) {
		yield {
			text: 'Der Kasten hat keinen Text.',
			expected: `\`<${name} …>\`, dann der Text, dann \`</${name}>\` in einer eigenen Zeile`,
		};
	}
}

function* attributeMessages(
	name: string,
	allowed: Readonly<Record<string, MdxAttribute>>,
	written: MdxJsxFlowElement['attributes'],
	line: string,
	column: number,
): Iterable<Mistake> {
	const names = Object.keys(allowed)
		.map((attribute) => `\`${attribute}="…"\``)
		.join(', ');
	const renamed = new Set<string>();
	const given = new Set(
		written.flatMap((item) => (item.type === 'mdxJsxAttribute' ? [item.name] : [])),
	);
	const tag = tagMistake(line.slice(column));
	if (tag) {
		yield {
			...TAG_WORDS[tag.cause],
			correction: line.slice(0, column) + tag.mended + line.slice(column + tag.written.length),
		};
		return;
	}
	const whole = withKnownAttributes(line.slice(column));
	const correction = whole === undefined ? undefined : line.slice(0, column) + whole;
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
			const meant = meantAttribute(attribute.name, allowed);
			const free = meant !== undefined && !given.has(meant);
			if (meant !== undefined) renamed.add(meant);
			yield {
				text: `\`<${name}>\` kennt die Angabe \`${attribute.name}\` nicht.`,
				expected: names,
				correction:
					correction ?? (free ? changed(line, ` ${attribute.name}=`, ` ${meant}=`) : undefined),
			};
			// The corrected line mends everything else in the tag, too.
			if (correction !== undefined) return;
		} else if (!attribute.value?.trim()) {
			yield { text: `In \`<${name}>\` ist \`${attribute.name}\` leer.`, expected: names };
		} else if (rule.values && !rule.values.includes(attribute.value)) {
			const values = rule.values.map((value) => `\`${attribute.name}="${value}"\``).join(' oder ');
			const meant = meantValue(attribute.value, rule.values);
			yield {
				text: `\`<${name}>\` kennt den Wert „${attribute.value}“ nicht.`,
				expected: values,
				correction: correction ?? (meant && changed(line, attribute.value, meant)),
			};
			if (correction !== undefined) return;
		}
	}
	for (const [attribute, rule] of Object.entries(allowed)) {
		if (rule.required && !given.has(attribute) && !renamed.has(attribute)) {
			yield {
				text: `In \`<${name}>\` fehlt \`${attribute}\`.`,
				expected: `\`<${name} ${attribute}="…">\``,
			};
		}
	}
}

/** @returns the words in the `<summary>` of an element that folds */
function summaryOf(element: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
	const all = element.children as readonly (Nodes & { name?: string | null })[];
	const inside = all.flatMap((each) =>
		each.type === 'paragraph' ? (each.children as typeof all) : [each],
	);
	const summary = inside.find((each) => each.name === 'summary');
	const words =
		summary &&
		toString(summary)
			.trim()
			.replace(/["<>{}]/g, '')
			.slice(0, 80);
	return words === '' ? undefined : words;
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
	const twice = /^\((https?:[^()]*)\)?$/i.exec(url)?.[1];
	if (twice !== undefined) {
		return [
			{
				text: 'Um die Adresse des Links stehen zwei Paar Klammern.',
				expected: 'ein Paar: `[Text](https://…)`',
				correction: changed(line, `((${twice}))`, `(${twice})`),
			},
		];
	}
	const scheme = schemeOf(url);
	if (scheme !== undefined && /^(?:[a-z]|file)$/.test(scheme)) {
		return [
			{
				text: `Die Adresse „${url}“ liegt auf Ihrem Rechner oder in Ihrem Netz; niemand sonst kann sie öffnen.`,
				expected: 'eine Adresse im Internet, die mit `https://` beginnt',
			},
		];
	}
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
	return [];
}

function imageMessages(url: string): Mistake[] {
	const scheme = schemeOf(url);
	if (scheme === undefined) return [];
	const name = decoded(/[^/\\]*$/.exec(url)?.[0] ?? '');
	if (/^(?:[a-z]|file|blob)$/.test(scheme)) {
		const beside = /^[\w .()-]{1,80}\.\w{3,4}$/.test(name)
			? name.replaceAll(' ', '%20')
			: 'bild.png';
		return [
			{
				text: `Das Bild „${url}“ liegt auf Ihrem Rechner; niemand sonst kann es sehen.`,
				expected: `das Bild als Datei im Ordner des Beitrags: \`![Beschreibung](${beside})\``,
			},
		];
	}
	if (/^(?:data|cid)$/.test(scheme)) {
		return [
			{
				text: `Das Bild „${url.slice(0, 40)}${url.length > 40 ? '…' : ''}“ steckt in der Adresse oder in einer Mail, nicht in einer Datei.`,
				expected: 'das Bild als Datei im Ordner des Beitrags: `![Beschreibung](bild.png)`',
			},
		];
	}
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
