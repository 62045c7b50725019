import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { imageOf, imageTypes } from '../../articles/images.ts';
import type { Source } from '../../entries/source.ts';
import { pathOf } from '../../model/entry.ts';
import { nearest } from '../../model/nearest.ts';
import { fixedRoutes, listRoutes } from '../../model/routes.ts';
import { decoded } from '../../portal/urls.ts';
import { schemeOf } from '../address.ts';
import { headingsOf, isDraft, offsetOf, type CheckedContent } from '../checked-content.ts';
import { lineReplaced } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';
import { sourceNumberMessage } from '../source-list.ts';

/** Links inside the portal lead somewhere, and images exist. */
export const links: Rule = {
	name: 'links',
	*check(content) {
		const targets = new Targets(content);
		for (const source of content.sources) {
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const anchors = new Set<string>();
			const slugger = new GithubSlugger();
			for (const heading of headingsOf(content, source))
				anchors.add(slugger.slug(toString(heading).trim()));
			const found: Remark[] = [];
			visit(tree, (node) => {
				const message = messageFor(node, source, targets, anchors, content.dir);
				if (!message) return;
				const at = offsetOf(source, node);
				const { instead, ...texts } = message;
				const korrektur =
					instead === undefined || !('url' in node)
						? undefined
						: lineReplaced(source.text, at, node.url, instead);
				found.push({ file: source.file, source: source.text, at, ...texts, korrektur });
			});
			yield* found;
		}
	},
};

interface Message {
	text: string;
	erwartet: string;
	/** The right address, if it can be known. */
	instead?: string | undefined;
}

function messageFor(
	node: Nodes,
	source: Source,
	targets: Targets,
	anchors: ReadonlySet<string>,
	dir: string,
): Message | undefined {
	if (node.type === 'image') return imageMessage(node.url, source, dir);
	if (node.type === 'imageReference') {
		return {
			text: 'Das Bild steht als Verweis; seine Adresse gehört an diese Stelle.',
			erwartet: 'ein Bild mit Beschreibung und Adresse: `![Beschreibung](bild.png)`',
		};
	}
	if (node.type !== 'link' && node.type !== 'definition') return undefined;
	const { url } = node;
	if (url.startsWith('#')) return anchorMessage(url.slice(1), source, anchors);
	if (schemeOf(url) !== undefined) return undefined;
	if (url.startsWith('/')) return targets.messageFor(url, source);
	return {
		text: `Die Adresse „${url}“ führt nirgendwohin.`,
		erwartet: 'eine Adresse im Portal wie `/glossar/dms/` oder eine vollständige mit `https://`',
		instead: /^www\./i.test(url) ? `https://${url}` : undefined,
	};
}

/** Pages of the portal, by address. */
class Targets {
	readonly drafts = new Set<string>();
	readonly pages = new Set<string>([...fixedRoutes, ...listRoutes]);

	constructor(content: CheckedContent) {
		for (const source of content.sources) {
			(isDraft(source) ? this.drafts : this.pages).add(pathOf(source));
		}
	}

	messageFor(url: string, source: Source): Message | undefined {
		const [path = ''] = url.split(/[?#]/, 1);
		if (this.pages.has(path) || (this.drafts.has(path) && isDraft(source))) return undefined;
		const rest = url.slice(path.length);
		if (this.drafts.has(path)) {
			return {
				text: `Die Seite „${path}“ ist noch ein Entwurf und wird nicht veröffentlicht.`,
				erwartet: 'ein Link auf eine veröffentlichte Seite',
			};
		}
		const whole = `${path.toLowerCase()}/`.replace(/\/+$/, '/');
		if (this.pages.has(whole)) {
			return {
				text: `Der Adresse „${path}“ fehlt der Schrägstrich am Ende, oder sie ist groß geschrieben.`,
				erwartet: `\`${whole}\``,
				instead: whole + rest,
			};
		}
		const depth = path.split('/').length;
		const alike = [...this.pages].filter((page) => page.split('/').length === depth);
		const meant = nearest(path, alike);
		return {
			text: `Die Seite „${path}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			erwartet: 'die Adresse einer Seite des Portals wie `/glossar/dms/`',
			instead: meant && meant + rest,
		};
	}
}

function anchorMessage(
	anchor: string,
	source: Source,
	anchors: ReadonlySet<string>,
): Message | undefined {
	const number = /^quelle-(\d+)$/.exec(anchor)?.[1];
	if (number !== undefined) return sourceNumberMessage(source, Number(number));
	if (anchors.has(decoded(anchor))) return undefined;
	const meant = nearest(decoded(anchor), anchors);
	return {
		text: `Eine Überschrift „#${anchor}“ gibt es in diesem Text nicht.${meant ? ` Meinten Sie \`#${meant}\`?` : ''}`,
		erwartet: 'der Wortlaut einer Überschrift, klein und mit Bindestrichen: `#rat-an-andere`',
		instead: meant && `#${meant}`,
	};
}

function imageMessage(url: string, source: Source, dir: string): Message | undefined {
	if (schemeOf(url) !== undefined) return undefined;
	const folder = dirname(source.file);
	const file = join(folder, decoded(url));
	const beside = !url.startsWith('/') && file.startsWith(join(folder, '/'));
	if (beside && imageOf(url, source, dir, '/')) return undefined;
	return {
		text: `Das Bild „${url}“ gibt es nicht, oder es ist keine lesbare Bilddatei.`,
		erwartet: `ein Bild im Ordner \`${folder}\` mit der Endung ${Object.keys(imageTypes).join(', ')}`,
	};
}
