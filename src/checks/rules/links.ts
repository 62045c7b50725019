import type { Mistake } from '#src/base/mistake.ts';
import { EXIT, visit } from 'unist-util-visit';
import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { isOfThePage } from '#src/entries/articles/headings.ts';
import type { Source } from '#src/entries/read/source.ts';
import { pathOf } from '#src/model/entry.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded } from '#src/base/urls.ts';
import { schemeOf } from '#src/base/address.ts';
import {
	addressOf,
	anchorsOf,
	isDraft,
	offsetOf,
	type CheckedContent,
} from '../checked-content.ts';
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
		for (const source of content.texts) {
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: Remark[] = [];
			const known = new Map<string, AddressMistake | undefined>();
			visit(tree, (node) => {
				if (node.type !== 'link' && node.type !== 'definition') return undefined;
				if (found.length >= MOST_PER_FILE) return EXIT;
				if (!known.has(node.url)) known.set(node.url, messageFor(node.url, source, targets));
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

interface AddressMistake extends Mistake {
	/** The right address, if known. */
	instead?: string | undefined;
}

function messageFor(url: string, source: Source, targets: Targets): AddressMistake | undefined {
	if (url === '' || url === '#') {
		return {
			text: 'Der Link hat kein Ziel.',
			expected: '`[Text](https://…)` oder `[Text](/seite/)`',
		};
	}
	if (url.startsWith('#')) return targets.anchorMessage(url.slice(1), source, source);
	const scheme = schemeOf(url);
	if (scheme !== undefined) return foreignMessage(url, scheme);
	if (url.startsWith('/')) return targets.messageFor(url, source);
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

/** Checks the form of an external address, without visiting it. */
function foreignMessage(url: string, scheme: string): AddressMistake | undefined {
	if (/^https?$/.test(scheme)) {
		const host = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).hostname : '';
		if (/^[^.]+(\.[^.]+)+$/.test(host) && !url.includes('\\')) return undefined;
		return {
			text: `Die Adresse „${url}“ ist keine vollständige Internetadresse.`,
			expected: 'eine Adresse wie `https://www.example.org/seite`',
			instead: /^https?:[/\\]?[\w-]+\./i.test(url)
				? url.replace(/^(https?):[/\\]?/i, '$1://')
				: undefined,
		};
	}
	if (scheme === 'mailto' && !/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)) {
		return {
			text: `„${url}“ ist keine Mailadresse.`,
			expected: 'eine Adresse wie `mailto:amt@example.org`',
		};
	}
	// Characters such as `*` and `#` are control codes for telephones.
	if (scheme === 'tel' && !/^tel:\+?[\d ()./-]{3,}$/i.test(decoded(url))) {
		return {
			text: `„${url}“ ist keine Telefonnummer.`,
			expected: 'eine Nummer wie `tel:+49781805000`',
		};
	}
	return undefined;
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
	readonly content: CheckedContent;
	readonly drafts = new Set<string>();
	readonly pages: Set<string>;
	readonly byPath = new Map<string, Source>();
	readonly old: Map<string, OldAddress>;
	readonly anchors = new Map<Source, Set<string>>();

	constructor(content: CheckedContent) {
		this.content = content;
		this.pages = new Set(content.routes);
		this.old = new Map(oldAddresses(content).map((each) => [each.address, each]));
		for (const source of content.texts) {
			(isDraft(source) ? this.drafts : this.pages).add(addressOf(source));
			this.byPath.set(addressOf(source), source);
		}
	}

	/** Checks the anchor of a link, without `#`. */
	anchorMessage(anchor: string, target: Source, source: Source): AddressMistake | undefined {
		const number = /^quelle-(\d+)$/.exec(anchor)?.[1];
		if (number !== undefined) return sourceNumberMessage(target, Number(number));
		// Pages of entries without text have other anchors.
		if (target !== source && target.body.trim() === '') return undefined;
		const { content } = this;
		const { tree } = content.treeOf(target);
		if (!tree) return undefined;
		const anchors = this.anchors.get(target) ?? anchorsOf(content, target);
		this.anchors.set(target, anchors);
		const wanted = decoded(anchor);
		if (anchors.has(wanted) || isOfThePage(wanted)) return undefined;
		const meant = nearest(wanted, anchors);
		const where = target === source ? 'in diesem Text' : `auf der Seite „${addressOf(target)}“`;
		const list = [...anchors].slice(0, 20).map((each) => `\`#${each}\``);
		return {
			text: `Eine Überschrift „#${anchor}“ gibt es ${where} nicht.${meant ? ` Meinten Sie \`#${meant}\`?` : ''}`,
			expected:
				list.length > 0
					? `eine dieser Überschriften: ${list.join(', ')}`
					: 'ein Link ohne `#`, denn der Text hat keine Überschriften',
			instead: meant && `${target === source ? '' : pathOf(target)}#${meant}`,
		};
	}

	messageFor(url: string, source: Source): AddressMistake | undefined {
		const [path = ''] = url.split(/[?#]/, 1);
		if (this.pages.has(path) || (this.drafts.has(path) && isDraft(source))) {
			const target = this.byPath.get(path);
			const anchor = /#(.+)$/.exec(url)?.[1];
			return target && anchor ? this.anchorMessage(anchor, target, source) : undefined;
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
