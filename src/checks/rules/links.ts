import { EXIT, visit } from 'unist-util-visit';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { isOfThePage } from '#src/entries/articles/headings.ts';
import { pathOf } from '#src/model/entry.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded } from '#src/base/urls.ts';
import { addressOf, type CheckedContent } from '../checked-content.ts';
import { offsetOf } from '../checked-file.ts';
import { isDraft } from '../drafts.ts';
import { foreignMistake, OWN, type AddressMistake } from '../foreign-address.ts';
import type { KeptText } from '../kept-file.ts';
import { newsWithText } from '../example-content.ts';
import { lineReplaced } from '../lines.ts';
import { MOST_PER_FILE, type Remark, type Rule } from '../rule.ts';
import { sourceNumberMessage } from '../source-list.ts';
import { oldAddresses, type OldAddress } from '../old-addresses.ts';

/** Links within the portal lead to existing pages and headings. */
export const links: Rule = {
	name: 'links',
	help: {
		title: 'Links führen zu einer Seite, die es gibt',
		explanation: [
			'Ein Link, der ins Leere führt, kostet Leserinnen und Leser Zeit und Vertrauen. Deshalb prüft das Portal jeden Link auf eine eigene Seite, auch die Stelle hinter dem `#`.',
			'Seiten des Portals haben Adressen wie `/glossar/dms/`: Ordner, Dateiname ohne Endung, Schrägstrich am Ende. Andere Seiten stehen mit vollständiger Adresse da, die mit `https://` beginnt.',
			'Eine Überschrift erreichen Sie mit ihrem Wortlaut, klein und mit Bindestrichen: `/leitfaeden/x/#rat-an-andere`.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Mehr unter [Digitaler Bauantrag](/themen/bau/).'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Mehr unter [Digitaler Bauantrag](/themen/bauen/).'),
		},
	},
	*check(content) {
		const targets = new Targets(content);
		for (const text of content.texts) {
			const { source, facts } = text;
			const known = new Map(
				facts.addresses.map((url) => [url, messageFor(url, text, targets)] as const),
			);
			if (known.values().every((message) => message === undefined)) continue;
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type !== 'link' && node.type !== 'definition') return undefined;
				if (found.length >= MOST_PER_FILE) return EXIT;
				const message = known.get(node.url);
				if (!message) return undefined;
				const at = offsetOf(source, node);
				const { instead, ...texts } = message;
				const correction =
					instead === undefined ? undefined : lineReplaced(source.text, at, node.url, instead);
				found.push({ file: source.file, source: source.text, at, ...texts, correction });
				return undefined;
			});
			yield* found;
		}
	},
};

function messageFor(url: string, text: KeptText, targets: Targets): AddressMistake | undefined {
	if (url === '' || url === '#') {
		return {
			text: 'Der Link hat kein Ziel.',
			expected: '`[Text](https://…)` oder `[Text](/seite/)`',
		};
	}
	if (url.startsWith('#')) return targets.anchorMessage(url.slice(1), text, text);
	const foreign = foreignMistake(url);
	if (foreign !== OWN) return foreign;
	if (url.startsWith('/')) return targets.messageFor(url, text);
	const host = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|info|bund)(?:[/?#]|$))/i.test(
		url,
	);
	const mail = /^[\w.+-]+@[\w.-]+\.\w+$/.test(url);
	const own = `/${url.replace(/^(?:\.{0,2}\/)*/, '').toLowerCase()}`;
	const page = [own, `${own}/`, own.replace(/\.mdx?$/, '/')].find((each) =>
		targets.pages.has(each),
	);
	const anchor = /^quelle-\d+$/.test(url) ? `#${url}` : undefined;
	return {
		text: `Die Adresse „${url}“ führt nirgendwohin.${page ? ` Meinten Sie \`${page}\`?` : ''}`,
		expected: 'eine Adresse im Portal wie `/glossar/dms/` oder eine vollständige mit `https://`',
		instead: page ?? anchor ?? (host ? `https://${url}` : mail ? `mailto:${url}` : undefined),
	};
}

/** Describes a link to a former address. */
function movedMessage({ address, by, removed }: OldAddress, rest: string): AddressMistake {
	if (by) {
		const now = pathOf(by);
		return {
			text: `Die Seite „${address}“ heißt jetzt \`${now}\`.`,
			expected: `\`${now}\``,
			instead: now + rest,
		};
	}
	const { am, stattdessen } = removed;
	return {
		text: `Die Seite „${address}“ gibt es seit ${formatDate(am)} nicht mehr.`,
		expected: stattdessen
			? `\`${stattdessen}\``
			: 'ein Link auf eine Seite, die es gibt, oder keiner',
		instead: stattdessen,
	};
}

/** Pages of the portal, by address. */
class Targets {
	readonly drafts = new Set<string>();
	readonly pages: Set<string>;
	readonly byPath = new Map<string, KeptText>();
	readonly old: Map<string, OldAddress>;

	constructor(content: CheckedContent) {
		this.pages = new Set(content.routes);
		this.old = new Map(oldAddresses(content).map((each) => [each.address, each]));
		for (const text of content.texts) {
			const address = addressOf(text.source);
			(isDraft(text.source) ? this.drafts : this.pages).add(address);
			this.byPath.set(address, text);
		}
	}

	/** Checks the anchor of a link, without `#`. */
	anchorMessage(anchor: string, target: KeptText, text: KeptText): AddressMistake | undefined {
		const number = /^quelle-(\d+)$/.exec(anchor)?.[1];
		if (number !== undefined) return sourceNumberMessage(target.entry.sourceCount, Number(number));
		const { empty, readable, anchors } = target.facts;
		// Pages of entries without text have other anchors.
		if ((target !== text && empty) || !readable) return undefined;
		const wanted = decoded(anchor);
		if (anchors.includes(wanted) || isOfThePage(wanted)) return undefined;
		const all = new Set(anchors);
		const meant = nearest(wanted, all);
		const { source } = target;
		const where = target === text ? 'in diesem Text' : `auf der Seite „${addressOf(source)}“`;
		const list = [...all].slice(0, 20).map((each) => `\`#${each}\``);
		return {
			text: `Eine Überschrift „#${anchor}“ gibt es ${where} nicht.${meant ? ` Meinten Sie \`#${meant}\`?` : ''}`,
			expected:
				list.length > 0
					? `eine dieser Überschriften: ${list.join(', ')}`
					: 'ein Link ohne `#`, denn der Text hat keine Überschriften',
			instead: meant && `${target === text ? '' : pathOf(source)}#${meant}`,
		};
	}

	messageFor(url: string, text: KeptText): AddressMistake | undefined {
		const [path = ''] = url.split(/[?#]/, 1);
		if (this.pages.has(path) || (this.drafts.has(path) && isDraft(text.source))) {
			const target = this.byPath.get(path);
			const anchor = /#(.+)$/.exec(url)?.[1];
			return target && anchor ? this.anchorMessage(anchor, target, text) : undefined;
		}
		const rest = url.slice(path.length);
		if (this.drafts.has(path)) {
			return {
				text: `Die Seite „${path}“ ist noch ein Entwurf und wird nicht veröffentlicht.`,
				expected: 'ein Link auf eine veröffentlichte Seite',
			};
		}
		const old = this.old.get(path.replace(/\/*$/, '/'));
		if (old) return movedMessage(old, rest);
		const bare = path.replace(/(?:\/index)?\.(?:mdx?|html?)$/i, '').replace(/^\/content\//, '/');
		const whole = `${bare.toLowerCase()}/`.replace(/\/+$/, '/');
		if (this.pages.has(whole)) {
			return {
				text:
					bare === path
						? `Der Adresse „${path}“ fehlt der Schrägstrich am Ende, oder sie ist groß geschrieben.`
						: `„${path}“ ist eine Datei, nicht die Adresse einer Seite.`,
				expected: `\`${whole}\``,
				instead: whole + rest,
			};
		}
		const depth = path.split('/').length;
		const alike = [...this.pages].filter((page) => page.split('/').length === depth);
		const meant = nearest(path, alike);
		return {
			text: `Die Seite „${path}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected: 'die Adresse einer Seite des Portals wie `/glossar/dms/`',
			instead: meant && meant + rest,
		};
	}
}
