import { toString } from 'mdast-util-to-string';
import type { Definition } from 'mdast';
import { schemeOf } from '#src/base/address.ts';
import type { Mistake } from '#src/base/mistake.ts';
import { valueAt } from '#src/base/value-at.ts';
import { deceptiveAddress } from '#src/entries/addresses/deceptive-address.ts';
import { otherTarget } from '#src/entries/addresses/named-target.ts';
import type { Source } from '#src/entries/read/source.ts';
import { isVersionText } from '#src/entries/read/version-texts.ts';
import { offsetOf, type CheckedFile } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import type { Remark, Rule } from '../rule.ts';

/** No link leads elsewhere than its text or its address lets readers believe. */
export const taeuschung: Rule = {
	name: 'taeuschung',
	security: true,
	// What `links` says about an address explains why others do not reach it.
	silencedBy: ['links'],
	help: {
		title: 'Ein Link führt dorthin, wohin er zu führen scheint',
		explanation: [
			'Wer einem Link folgt, verlässt sich auf seinen Text. Nennt der Text eine Internetadresse, ein Postfach oder eine Telefonnummer, muss der Link genau dorthin führen; eine Unterseite desselben Servers ist richtig.',
			'Auch die Adresse selbst darf nicht täuschen: kein Name vor einem `@`, keine Prozentzeichen und keine fremden Buchstaben im Namen des Servers, kein Server, der nur als Zahl dasteht oder den nur Ihr eigenes Netz kennt. Umlaute wie in `https://www.münchen.de` sind erlaubt. Ein Link auf ein Postfach nennt einen Empfänger und höchstens einen Betreff.',
			'Das gilt ebenso für Quellen, Internetseiten und jede andere Angabe mit einer Adresse.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Die Stadt hilft: [www.example.net](https://www.example.org/).'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Die Stadt hilft: [Stadt Waldheim](https://www.example.org/service/).'),
		},
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			if (source.version === undefined) yield* fieldRemarks(source);
			yield* textRemarks(checked, source);
		}
	},
};

function* textRemarks(checked: CheckedFile, source: Source): Iterable<Remark> {
	const nodes = checked.nodesOf(source);
	// As in a browser, the first of several definitions counts.
	const definitions = new Map<string, Definition>();
	for (const { node } of nodes) {
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node);
	}
	for (const { node } of nodes) {
		if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'linkReference')
			continue;
		const target = node.type === 'linkReference' ? definitions.get(node.identifier) : node;
		if (!target) continue;
		const mistake =
			(node.type === 'linkReference' ? undefined : deceptiveAddress(node.url)) ??
			(node.type === 'definition' ? undefined : namedMistake(toString(node), target.url)) ??
			(target.title ? namedMistake(target.title, target.url) : undefined);
		if (!mistake) continue;
		yield { file: source.file, source: source.text, at: offsetOf(source, node), ...mistake };
	}
}

/** Values that are an address as a whole, wherever they stand, and the titles that pages make a link of. */
function* fieldRemarks(source: Source): Iterable<Remark> {
	for (const { path, value } of fieldTexts(source)) {
		if (!/^\s*(?:https?|mailto):/i.test(value) || isVersionText(path)) continue;
		const at = (source.ranges.value(path) ?? source.idRange).start;
		const here = { file: source.file, source: source.text };
		const mistake = deceptiveAddress(value);
		if (mistake) {
			yield { ...here, at, ...mistake };
			continue;
		}
		const titlePath = [...path.slice(0, -1), 'titel'];
		const title = path.length > 1 ? valueAt(source.raw, titlePath) : undefined;
		const other = typeof title === 'string' ? namedMistake(title, value, true) : undefined;
		const titleAt = source.ranges.value(titlePath)?.start ?? at;
		if (other) yield { ...here, at: titleAt, ...other };
	}
}

/** Reports a link whose text names another target than its address. */
function namedMistake(text: string, url: string, whole = false): Mistake | undefined {
	const other = otherTarget(text, url, whole);
	if (!other) return undefined;
	const named = schemeOf(url) === 'tel' ? 'die Nummer, die' : 'die Adresse, die';
	return {
		text: `Der Link täuscht: Sein Text nennt „${other.said}“, er führt aber zu „${other.target}“.`,
		expected: `der Name der Seite oder Stelle als Text, oder ${named} der Text nennt`,
	};
}
