import type { Located } from '#src/base/mistake.ts';
import { readXml } from '#src/entries/images/read-xml.ts';
import { codePointName, hiddenSign } from '#src/base/text/hidden-signs.ts';
import { personalData, type PersonalData } from '#src/model/personal-data.ts';

/** Attributes with words; the others hold numbers and colours. */
const WORDS = /^(?:id|class|title|alt|lang|aria-.*|data-.*|font-family)$/;
const LEFT_OUT = /^(?:metadata$|(?:sodipodi|inkscape|rdf|cc|dc):)/;
/** Folders with the name of whoever works there. */
const OWN_FOLDER =
	/\b[A-Z]:[\\/]+(?:Users|Benutzer|Dokumente und Einstellungen)[\\/]+[^\\/<>"]+|(?<![\w.])\/(?:home|Users)\/[\w.-]+/i;

/**
 * Finds private addresses, numbers and folders in what a drawing shows and says, and invisible signs. Metadata and
 * comments are left out when it is published.
 */
export function svgTextMistakes(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	let leftOut = 0;
	let inStyle = false;
	let tagStart = 0;
	const judge = (words: string, from: number) => {
		for (const mistake of mistakesIn(words)) {
			// Entities and tags between letters move the place; the element's is near enough then.
			const at = text.indexOf(words.slice(mistake.at, mistake.at + 20), from);
			found.push({ ...mistake, at: at === -1 ? from : at });
		}
	};
	/** The text of an element with its parts, which stand side by side on the page. */
	let words = '';
	let wordsAt = 0;
	// Broken XML is reported elsewhere.
	readXml(text, (parser) => {
		parser.on('opentagstart', () => {
			tagStart = text.lastIndexOf('<', parser.position - 1);
		});
		parser.on('opentag', ({ name, attributes }) => {
			if (leftOut > 0 || LEFT_OUT.test(name)) leftOut++;
			inStyle = name === 'style';
			if (name === 'text' || name === 'title' || name === 'desc') {
				words = '';
				wordsAt = tagStart;
			}
			if (leftOut > 0) return;
			for (const [attribute, value] of Object.entries(attributes))
				if (WORDS.test(attribute)) judge(value, tagStart);
		});
		const add = (value: string) => {
			if (leftOut === 0 && !inStyle) words += value;
		};
		parser.on('text', add);
		parser.on('cdata', add);
		parser.on('closetag', ({ name }) => {
			if (leftOut > 0) leftOut--;
			inStyle = false;
			if (name !== 'text' && name !== 'title' && name !== 'desc') return;
			judge(words, wordsAt);
			words = '';
		});
	});
	return found.slice(0, 10);
}

function* mistakesIn(words: string): Iterable<PersonalData> {
	yield* personalData(words);
	const folder = OWN_FOLDER.exec(words);
	if (folder) {
		yield {
			at: folder.index,
			text: `„${folder[0]}“ ist ein Ordner auf Ihrem Rechner und nennt einen Namen.`,
			expected: 'die Zeichnung ohne diese Angabe',
		};
	}
	const hidden = hiddenSign(words);
	if (hidden) yield hiddenMistake(hidden);
}

function hiddenMistake({
	index,
	sign,
	stacked,
}: {
	index: number;
	sign: string;
	stacked: boolean;
}): Located {
	return {
		at: index,
		text: stacked
			? 'In der Zeichnung stehen mehr als vier Akzente auf einem Buchstaben.'
			: `In der Zeichnung steht ein unsichtbares Zeichen (${codePointName(sign)}).`,
		expected: 'die Zeichnung ohne solche Zeichen',
	};
}
