import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import type { Source } from '#src/entries/read/source.ts';
import { kindOf } from '#src/model/kinds.ts';
import { otherKindMistake } from '../other-kind.ts';
import { nearest } from '#src/base/nearest.ts';
import { headingsOf, offsetOf, type CheckedFile } from '../checked-file.ts';
import type { Remark, Rule } from '../rule.ts';
import { caseWith } from '../example-content.ts';

/** Texts have the sections of their kind, in the same order. */
export const abschnitte: Rule = {
	name: 'abschnitte',
	help: {
		title: 'Praxisbeispiele haben fünf Abschnitte',
		explanation: [
			'Wer vor derselben Aufgabe steht, liest zuerst das Ergebnis oder die Stolpersteine. Deshalb hat jedes Praxisbeispiel dieselben Abschnitte in derselben Reihenfolge.',
			'Sagt keine Quelle etwas zu Stolpersteinen oder Rat, schreiben Sie auf, was aus dem Ablauf zu lernen ist: „Aus dem Ablauf lässt sich lernen: …“',
		],
		wrong: {
			file: 'praxisbeispiele/hundesteuer.mdx',
			text: caseWith('11700').replace('## Stolpersteine', '## Schwierigkeiten'),
		},
		right: { file: 'praxisbeispiele/hundesteuer.mdx', text: caseWith('11700') },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			const wanted = kindOf(source.kind).sections;
			if (!wanted || source.raw === undefined || !checked.treeOf(source).tree) continue;
			// The rule `felder` says where the file belongs.
			if (otherKindMistake(source)) continue;
			yield* sections(checked, source, wanted);
		}
	},
};

function* sections(
	checked: CheckedFile,
	source: Source,
	wanted: readonly string[],
): Iterable<Remark> {
	const headings = headingsOf(checked, source).map((heading) => ({
		heading,
		name: toString(heading).trim(),
	}));
	const right = headings.filter(
		({ heading, name }) => heading.depth === 2 && wanted.includes(name),
	);
	const expected = `die Abschnitte ${wanted.map((name) => `\`## ${name}\``).join(', ')} in dieser Reihenfolge`;
	// The rule `ueberschriften` reports headings of the wrong level.
	const onTop = headings.filter(({ heading }) => heading.depth === 1).map(({ name }) => name);
	const missing = wanted.filter(
		(name) => !onTop.includes(name) && !right.some((found) => found.name === name),
	);
	const others = headings.filter((found) => !right.includes(found));
	const byPlace = new Map<Heading | undefined, string[]>();
	for (const name of missing) {
		const meant = others.find((other) => nearest(other.name, [name]))?.heading;
		if (meant) {
			const text = `Der Abschnitt „${name}“ fehlt. Meinten Sie diese Überschrift?`;
			yield { ...place(source, meant), text, expected, correction: `## ${name}` };
			continue;
		}
		const line = lineMeaning(source, name);
		if (line !== undefined) {
			yield {
				file: source.file,
				source: source.text,
				at: line,
				text: `Der Abschnitt „${name}“ fehlt; diese Zeile ist keine Überschrift.`,
				expected: 'zwei Rauten und ein Leerzeichen vor dem Namen des Abschnitts',
				correction: `## ${name}`,
			};
			continue;
		}
		const next = right.find((found) => wanted.indexOf(found.name) > wanted.indexOf(name));
		byPlace.set(next?.heading, [...(byPlace.get(next?.heading) ?? []), name]);
	}
	for (const [heading, names] of byPlace) {
		const list = names.map((name) => `„${name}“`).join(', ');
		const text =
			names.length === 1 ? `Der Abschnitt ${list} fehlt.` : `Es fehlen Abschnitte: ${list}.`;
		yield { ...place(source, heading), text, expected };
	}
	const again = twice(right.map(({ name }) => name));
	if (again !== undefined) {
		yield {
			...place(source, right[again]?.heading),
			text: 'Die Abschnitte stehen zweimal da; der zweite Text beginnt hier.',
			expected: `${expected}, jeder einmal`,
		};
		return;
	}
	let last = -1;
	for (const { heading, name } of right) {
		const index = wanted.indexOf(name);
		if (index <= last) {
			const text =
				index === last
					? `Der Abschnitt „${name}“ kommt zweimal vor.`
					: `Der Abschnitt „${name}“ steht an der falschen Stelle.`;
			yield { ...place(source, heading), text, expected };
		}
		last = Math.max(last, index);
	}
}

/** @returns the place of the first name that was there before, if several were */
function twice(names: readonly string[]): number | undefined {
	const repeated = names.flatMap((name, index) => (names.indexOf(name) < index ? index : []));
	return repeated.length > 1 ? repeated[0] : undefined;
}

/** Finds a section's name alone on a line: in bold, or without a space after the hashes. */
function lineMeaning(source: Source, name: string): number | undefined {
	const { text } = source;
	for (let line = source.bodyLine; text.lineStart(line) < text.text.length; line++) {
		const written = text.lineText(line);
		if (written.length < 100 && written.replace(/^[\s#*_]+|[\s*_:]+$/g, '') === name)
			return text.lineStart(line);
	}
	return undefined;
}

/** @returns the place of a missing section: before the next one, or at the end. */
function place(source: Source, heading: Heading | undefined) {
	const end = source.text.text.trimEnd().length;
	const lastLine = source.text.lineStart(source.text.lineAt(end));
	return {
		file: source.file,
		source: source.text,
		at: heading ? offsetOf(source, heading) : lastLine,
	};
}
