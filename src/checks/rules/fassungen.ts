import { valueAt } from '#src/base/value-at.ts';
import { TEXT_STATE, textState } from '#src/entries/read/text-state.ts';
import { versionField, versionTexts } from '#src/entries/read/version-texts.ts';
import type { Source } from '#src/entries/read/source.ts';
import { kindOf } from '#src/model/kinds.ts';
import { versionOf, type VersionId } from '#src/model/versions.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { lineWith } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';

/** Versions name the fingerprint of the text they are based on, and it is current. */
export const fassungen: Rule = {
	name: 'fassungen',
	hintsWait: true,
	help: {
		title: 'Eine Fassung passt zum Artikel, nach dem sie geschrieben ist',
		explanation: [
			'Ein Artikel kann kurz gesagt und in Leichter Sprache dastehen. Ändert sich der Artikel, stimmt seine Fassung vielleicht nicht mehr. Deshalb nennt sie in `vorlage` ein Zeichen für den Text, nach dem sie geschrieben ist. Zeilenumbrüche und Leerzeichen ändern es nicht.',
			'Das Zeichen müssen Sie nicht ausrechnen: Schreiben Sie die Fassung, und die Prüfung nennt die Zeile zum Einfügen. Hat sich der Artikel seither geändert, lesen Sie beide, bringen Sie die Fassung auf seinen Stand und fügen Sie dann die neue Zeile ein. Bis dahin sagt die Seite, dass die Fassung älter ist; veröffentlicht wird sie trotzdem.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: withVersion('text-000000000000') },
		right: { file: 'meldungen/neu.mdx', text: withVersion(stateOfExample()) },
	},
	*checkFile(checked) {
		for (const source of checked.sources) {
			for (const { version } of versionTexts(source)) {
				if (version !== undefined) yield* remarks(source, version);
			}
		}
	},
};

function* remarks(source: Source, version: VersionId): Iterable<Remark> {
	const { file, text: lines } = source;
	const { name } = versionOf(version);
	const written = valueAt(source.raw, versionField(version, 'vorlage'));
	const state = stateOf(source);
	if (state === undefined || written === state) return;
	const field = `vorlage: ${state}`;
	const range = source.ranges.value(versionField(version, 'vorlage'));
	if (written === undefined || written === null || !range) {
		const own = source.ranges.key(versionField(version, 'text'));
		const at = own?.start ?? 0;
		yield {
			...{ file, source: lines, at },
			text: `Die Fassung „${name}“ sagt nicht, nach welchem Text sie geschrieben ist.`,
			expected: `vor dieser Zeile, wenn die Fassung zum Artikel passt, die Zeile \`${field}\``,
			correction: ' '.repeat(lines.placeAt(at).column - 1) + field,
		};
		return;
	}
	const correction = lineWith(lines, range, state);
	if (typeof written !== 'string' || !TEXT_STATE.test(written)) {
		yield {
			...{ file, source: lines, at: range.start },
			text: `Die Vorlage „${JSON.stringify(written).replaceAll('"', '')}“ ist kein Zeichen, wie es die Prüfung nennt.`,
			expected: `\`${field}\`, wenn die Fassung zum Artikel passt`,
			correction,
		};
		return;
	}
	yield {
		...{ file, source: lines, at: range.start, severity: 'Hinweis' },
		text: `Der Artikel hat sich geändert, seit die Fassung „${name}“ geschrieben wurde.`,
		expected: `die Fassung auf dem Stand des Artikels, und dann \`${field}\``,
		correction,
	};
}

/** @returns the fingerprint of the entry's own text; undefined if the title is missing. */
function stateOf({ kind, raw, body }: Source): string | undefined {
	const title = raw?.[kindOf(kind).titleField];
	return typeof title === 'string' ? textState(title, body) : undefined;
}

function stateOfExample(): string {
	const [, , body = ''] = NEWS.split('---\n');
	return textState('Neuer Onlinedienst für alle', body);
}

function withVersion(state: string): string {
	return newsWith(
		'datum: 2026-01-15\n',
		[
			'datum: 2026-01-15',
			'fassungen:',
			'  kurz:',
			`    vorlage: ${state}`,
			'    text: |',
			'      Der neue Onlinedienst ist da, für alle Kommunen.',
			'',
		].join('\n'),
	);
}
