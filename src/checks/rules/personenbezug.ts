import { valueAt } from '#src/base/value-at.ts';
import type { Source } from '#src/entries/read/source.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import { newsWithText } from '../example-content.ts';
import { OFFICE, personalData } from '#src/model/personal-data.ts';
import type { Remark, Rule } from '../rule.ts';
import { drawings } from '../drawings.ts';
import { svgTextMistakes } from '../svg-texts.ts';
import { surveyTexts } from '../survey-files.ts';

/** A title or a form of address in front of a name. */
const ADDRESSED = /(?<!\p{L})(?:Frau|Herrn?|Hr\.|Fr\.|Dr\.|Prof\.|Dipl\.-\p{L}+\.?) \p{Lu}\p{Ll}/u;
const FIRST_NAMES = new Set(
	`Alexander Andrea Andreas Angelika Anja Anna Anne Annette Antje Barbara Bernd Bernhard Bettina Birgit Brigitte
	Carsten Christa Christian Christiane Christina Christine Christoph Claudia Claus Cornelia Daniel Daniela David Dieter
	Dirk Doris Elisabeth Elke Erika Eva Felix Florian Frank Franz Gabriele Georg Gerd Gerhard Gisela Günter Günther
	Hans Harald Heike Heinz Helga Helmut Holger Ingrid Jan Jana Jens Joachim Johannes Jonas Jörg Julia Jürgen Karin
	Karl Katharina Kathrin Katja Katrin Kerstin Klaus Kristina Lars Laura Lena Lisa Lukas Manfred Manuela Marc Maria
	Marie Mario Marion Markus Martin Martina Matthias Maximilian Melanie Michael Michaela Monika Nadine Nicole Nina
	Norbert Olaf Oliver Patrick Paul Peter Petra Philipp Rainer Ralf Renate Robert Roland Rolf Sabine Sabrina Sandra
	Sarah Sebastian Silke Silvia Simon Simone Sonja Stefan Stefanie Steffen Stephan Stephanie Susanne Sven Svenja Sylvia
	Tanja Thomas Thorsten Tim Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe Verena Volker Walter Werner Wolfgang`.split(
		/\s+/,
	),
);

/** Fields that name an office. */
const OFFICE_FIELDS = [['ansprechstelle', 'stelle'], ['betreut_von']];

/** Finds names of persons where an office belongs. */
function* personsAsOffice(source: Source, path: readonly string[]): Iterable<Remark> {
	const stelle = valueAt(source.raw, path);
	if (typeof stelle !== 'string' || stelle.length > 300) return;
	const [first = '', ...more] = stelle.trim().split(/\s+/);
	const last = /^(\p{Lu}\p{Ll}+), (\p{Lu}\p{Ll}+)$/u.exec(stelle.trim());
	const isName =
		(FIRST_NAMES.has(first) && more.length > 0 && more.length < 3 && more.every(isNamePart)) ||
		FIRST_NAMES.has(last?.[2] ?? '');
	if (!isName && !ADDRESSED.test(stelle)) return;
	yield {
		...{ file: source.file, source: source.text },
		at: source.ranges.value(path)?.start ?? 0,
		severity: 'Hinweis',
		text: `Im Feld \`${path.at(-1)}\` steht „${stelle.slice(0, 60)}“, anscheinend der Name einer Person.`,
		expected: 'das Amt oder die Funktion, zum Beispiel „Hauptamt“',
	};
}

function isNamePart(word: string): boolean {
	return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !OFFICE.test(word);
}

/** Content has no private mail addresses and mobile numbers, and no address or contact that names a person. */
export const personenbezug: Rule = {
	name: 'personenbezug',
	help: {
		title: 'Keine privaten Adressen und Nummern',
		explanation: [
			'Das Portal ist öffentlich, und was einmal im Netz steht, wird kopiert. Private Mailadressen und Mobilnummern gehören deshalb nicht hinein, auch nicht die eigenen. Das gilt auch für Umfragen und für Texte in Zeichnungen.',
			'Nennen Sie das Amt oder die Funktion und das Postfach der Stelle. Das stimmt auch dann noch, wenn die Person gewechselt hat.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Fragen an hauptamt.offenburg@gmx.de oder 0171 0000000.'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Fragen an hauptamt@example.org oder 0781 0000.'),
		},
	},
	*checkFile(checked) {
		for (const each of checked.sources)
			for (const path of OFFICE_FIELDS) yield* personsAsOffice(each, path);
		yield* remarksIn(checked.file, checked.text);
	},
	*check(content) {
		for (const { file, source } of surveyTexts(content)) yield* remarksIn(file, source);
		for (const { file, source } of drawings(content)) {
			for (const mistake of svgTextMistakes(source.text)) yield { file, source, ...mistake };
		}
	},
};

function* remarksIn(file: string, source: SourceText): Iterable<Remark> {
	for (const mistake of personalData(source.text)) yield { file, source, ...mistake };
}
