import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Source } from '../../entries/source.ts';
import { mdxComponents, type MdxAttribute } from '../../model/mdx-components.ts';
import { nearest } from '../../model/nearest.ts';
import { schemeOf } from '../address.ts';
import { offsetOf } from '../checked-content.ts';
import type { Rule } from '../rule.ts';

interface Message {
	text: string;
	erwartet: string;
}

/** Nothing in a text can run, neither when the portal is built nor in a reader's browser. */
export const keinCode: Rule = {
	name: 'kein-code',
	*check(content) {
		for (const source of content.sources) {
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: { node: Nodes; message: Message }[] = [];
			visit(tree, (node) => {
				for (const message of messagesFor(node)) found.push({ node, message });
			});
			for (const { node, message } of found) {
				yield { ...place(source, node), ...message };
			}
		}
	},
};

function messagesFor(node: Nodes): Message[] {
	switch (node.type as string) {
		case 'mdxjsEsm':
			return [
				{
					text: 'Eine Zeile beginnt mit `import` oder `export`; das wäre ein Programm.',
					erwartet: 'ein Satz, der mit einem anderen Wort beginnt',
				},
			];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isComment(node)
				? []
				: [
						{
							text: 'Was in geschweiften Klammern steht, würde als Programm ausgeführt.',
							erwartet:
								'runde Klammern, oder `\\{` statt `{`; erlaubt ist nur ein Kommentar `{/* … */}`',
						},
					];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return componentMessages(node as unknown as MdxJsxFlowElement | MdxJsxTextElement);
		case 'link':
		case 'definition':
			return linkMessages('url' in node ? node.url : '');
		case 'image':
			return imageMessages('url' in node ? node.url : '');
		case 'html':
		case 'yaml':
		case 'toml':
			return [{ text: 'Hier steht etwas, das kein Markdown ist.', erwartet: 'reines Markdown' }];
		default:
			return [];
	}
}

/** Comments are stripped before rendering; anything beside them would run. */
function isComment(node: Nodes): boolean {
	const value = 'value' in node ? node.value.trim() : '';
	return (
		value === '' || (/^\/\*[\s\S]*\*\/$/.test(value) && value.indexOf('*/') === value.length - 2)
	);
}

function* componentMessagesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Iterable<Message> {
	const name = element.name ?? '';
	const attributes = Object.hasOwn(mdxComponents, name) ? mdxComponents[name] : undefined;
	const known = Object.keys(mdxComponents)
		.map((component) => `\`<${component}>\``)
		.join(', ');
	if (!attributes) {
		const meant = nearest(name, Object.keys(mdxComponents));
		yield {
			text: `\`<${name}>\` ist in Texten nicht erlaubt.${meant ? ` Meinten Sie \`<${meant}>\`?` : ''}`,
			erwartet: `Markdown; erlaubt ist nur ${known}`,
		};
		return;
	}
	if (element.type === 'mdxJsxTextElement') {
		yield {
			text: `\`<${name}>\` steht mitten in einem Absatz.`,
			erwartet: `\`<${name} …>\` und \`</${name}>\` je in einer eigenen Zeile`,
		};
	}
	yield* attributeMessages(name, attributes, element.attributes);
}

function componentMessages(element: MdxJsxFlowElement | MdxJsxTextElement): Message[] {
	return [...componentMessagesOf(element)];
}

function* attributeMessages(
	name: string,
	allowed: Readonly<Record<string, MdxAttribute>>,
	written: MdxJsxFlowElement['attributes'],
): Iterable<Message> {
	const names = Object.keys(allowed)
		.map((attribute) => `\`${attribute}="…"\``)
		.join(', ');
	for (const attribute of written) {
		if (
			attribute.type !== 'mdxJsxAttribute' ||
			(typeof attribute.value === 'object' && attribute.value !== null)
		) {
			yield {
				text: `In \`<${name}>\` steht eine geschweifte Klammer; das würde als Programm ausgeführt.`,
				erwartet: `Werte in Anführungszeichen: ${names}`,
			};
			continue;
		}
		const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
		if (!rule) {
			yield {
				text: `\`<${name}>\` kennt die Angabe \`${attribute.name}\` nicht.`,
				erwartet: names,
			};
		} else if (!attribute.value?.trim()) {
			yield { text: `In \`<${name}>\` ist \`${attribute.name}\` leer.`, erwartet: names };
		} else if (rule.werte && !rule.werte.includes(attribute.value)) {
			const values = rule.werte.map((value) => `\`${attribute.name}="${value}"\``).join(' oder ');
			yield { text: `\`<${name}>\` kennt den Wert „${attribute.value}“ nicht.`, erwartet: values };
		}
	}
	for (const [attribute, rule] of Object.entries(allowed)) {
		const given = written.some(
			(item) => item.type === 'mdxJsxAttribute' && item.name === attribute,
		);
		if (rule.pflicht && !given) {
			yield {
				text: `In \`<${name}>\` fehlt \`${attribute}\`.`,
				erwartet: `\`<${name} ${attribute}="…">\``,
			};
		}
	}
}

function linkMessages(url: string): Message[] {
	const scheme = schemeOf(url);
	if (scheme === undefined || /^(https?|mailto|tel)$/.test(scheme)) return [];
	return [
		{
			text: `Die Adresse „${url}“ ist nicht erlaubt.`,
			erwartet: 'eine Adresse, die mit `https://`, `mailto:`, `tel:`, `/` oder `#` beginnt',
		},
	];
}

function imageMessages(url: string): Message[] {
	if (schemeOf(url) === undefined) return [];
	return [
		{
			text: `Das Bild „${url}“ liegt auf einem fremden Server.`,
			erwartet: 'ein Bild im Ordner des Beitrags: `![Beschreibung](bild.png)`',
		},
	];
}

function place(source: Source, node: Nodes) {
	return { file: source.file, source: source.text, at: offsetOf(source, node) };
}
