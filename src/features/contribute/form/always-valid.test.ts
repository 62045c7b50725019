import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { randomSource } from '#src/base/testing/random-source.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';
import { formKindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { entryFile } from './entry-file.ts';
import { kindFields, type FormField } from './form-fields.ts';
import { formMistakes } from './form-mistakes.ts';
import { textParts } from './text-parts.ts';
import { pastedText } from './browser/pasted-text.ts';
import { readValues, type Controls } from './read-values.ts';

const TODAY = '2026-11-29';
const HOST = 'wissensnetz.example.org';
const IDS: Readonly<Record<string, readonly string[]>> = {
	kommunen: ['offenburg'],
	organisationen: ['landkreistag'],
	themen: ['bauen', 'e-akte'],
	loesungen: [],
	leistungen: [],
};
const NASTY = [
	...[
		'<script>alert(1)</script>',
		'<b>fett</b>',
		'{process.env.HOME}',
		'{{< youtube >}}',
		'<5.000 Einwohner',
		'a < b > c',
	],
	...[
		'12. August war es',
		'1. Mai',
		'- 5 Grad',
		'+ drei',
		'# eins',
		'## Ausgangslage',
		'===',
		'---',
		'***',
		'1) ja',
	],
	...[
		'Bürger*innen und Kolleg*innen',
		'_unten_',
		'~CO~2~',
		'`code`',
		'```js',
		'~~~',
		'| a | b |',
		'|---|---|',
		'\\n',
		'\\',
	],
	...[
		'&amp; &copy; &#x202e;',
		'[Text](javascript:alert(1))',
		'[x]: https://a.de',
		'![Bild](x.png)',
		'[^1]',
		'[^1]: Note',
		'[1] und [77]',
	],
	...[
		'import x from "y"',
		'export const a = 1',
		'<!-- Kommentar -->',
		'%%geheim%%',
		'%% auf',
		':::note',
		'> Zitat',
		'$$x$$',
		'\ttab',
	],
	...[
		'key: value',
		'"quoted" \'single\'',
		'@handle',
		'*anchor',
		'&anker',
		'!tag',
		'%YAML',
		'? ja',
		'- : -',
		'| >',
		'null',
		'true',
		'~',
		'0x1F',
		'1e3',
		'12:30:45',
	],
	...[
		'👩‍👩‍👧 🎉',
		'u\u0308ber a\u0308',
		'\ud83d halb',
		'\u202eumgekehrt',
		'Wort\u00adtrennung',
		'\u200b\u200b',
		'\ue000',
		'ﬁnden',
		'\u0000\u0007',
	],
	...[
		'http://www.kehl.de:8080/x).',
		'ftp://a.de/x',
		'mailto:a@b.de',
		'xmpp:a@b.de',
		'www.',
		'https://',
		'a@b',
		'tel:0781',
	],
	...[
		'https://www.kehl.de/a_b?x=1&copy=2',
		'www.kehl.de',
		'http://localhost:3000/x',
		'https://user@evil.de/',
		'amt@kehl.de',
		'https://xn--80ak6aa92e.com/',
	],
	...[
		'https://de.wikipedia.org/wiki/Kehl_(Rhein)',
		'[Stadt](https://www.kehl.de/)',
		'[www.offenburg.de](https://www.kehl.de/)',
		'[ ] offen',
		'[x] fertig',
	],
	...[
		'#tag',
		'+++',
		'=',
		'-',
		'*',
		'1.',
		'…',
		'„Zitat“',
		'100 %',
		'A&B',
		'§ 3',
		'\\server\\ordner',
		'\\\\server\\ordner',
		'***fett***',
		'__x__ **y**',
	],
];
const WORDS =
	'Die Stadt hat den Antrag 2025 online gestellt weil viele Menschen das wollten und das Amt Zeit spart'.split(
		' ',
	);

test(
	'whatever people write, the form tells a mistake or its file passes the check',
	{ timeout: 120_000 },
	() => {
		const files: Record<string, string> = {};
		let told = 0;
		for (let seed = 1; seed <= 400; seed++) {
			const random = randomSource(seed);
			const id = formKindIds[seed % formKindIds.length] ?? 'praxisbeispiele';
			const written = filledIn(id, random, seed % 3 === 0);
			if (written === undefined) told++;
			else files[`${id}/probe-${seed}.mdx`] = written;
		}
		expect(Object.keys(files).length).toBeGreaterThan(100);
		const { findings } = checkContent(contentFixture(files), { day: TODAY });
		const mistakes = findings.filter(({ severity }) => severity === 'Fehler');
		expect(
			mistakes
				.map(({ file, line, text, sourceLine }) => `${file}:${line} ${text} | ${sourceLine}`)
				.slice(0, 20),
			`${told} told`,
		).toEqual([]);
	},
);

function filledIn(id: KindId, random: () => number, calm: boolean): string | undefined {
	const kind = kindOf(id);
	const fields = kindFields(kind.schema);
	const parts = textParts(kind);
	const values = new Map<string, string[]>();
	const groups = new Map<string, string[]>();
	fill(fields, '');
	const controls: Controls = {
		values: (name) => values.get(name) ?? [],
		parts: (name) => groups.get(name) ?? [],
	};
	const read = readValues(fields, controls, TODAY);
	const texts = parts.map(() => text());
	const mistakes = formMistakes(kind, fields, parts, {
		values: read,
		texts,
		today: TODAY,
		host: HOST,
	});
	if (mistakes.length > 0) return undefined;
	return entryFile(kind, parts, { data: read.data, texts, today: TODAY, host: HOST });

	function pick<T>(list: readonly T[]): T {
		return list[Math.floor(random() * list.length)] as T;
	}
	function words(count: number): string {
		return Array.from({ length: count }, () =>
			!calm && random() < 0.12 ? pick(NASTY) : pick(WORDS),
		).join(' ');
	}
	function noise(): string {
		const signs =
			'*_`~[](){}<>|#+-=.:;!?&%$@/\\"\' \n\t1a2bÄß9„“…xyz import export https://a.de/ www. mailto:';
		return Array.from({ length: 40 }, () => signs[Math.floor(random() * signs.length)]).join('');
	}
	function text(): string {
		if (!calm && random() < 0.3) return noise() + '\n\n' + noise();
		const paragraph = () => {
			const count = 1 + Math.floor(random() * 4);
			return Array.from({ length: count }, () =>
				calm || random() < 0.5 ? words(12) : pick(NASTY),
			).join(pick(['\n', '\n', ' ', '\n- ', '\n1. ']));
		};
		return Array.from({ length: 1 + Math.floor(random() * 3) }, paragraph).join('\n\n');
	}
	function fill(own: readonly FormField[], before: string): void {
		for (const field of own) {
			const name = before + field.name;
			if (
				!field.required &&
				random() < (before === '' ? 0.6 : 0.4) &&
				field.name !== 'kommune' &&
				field.name !== 'ort'
			)
				continue;
			if (
				field.name === 'organisation' ||
				(field.name === 'status' && id === 'termine') ||
				field.name === 'ende' ||
				field.name === 'verschoben_von'
			)
				continue;
			if (field.control === 'group') fill(field.fields, `${name}.`);
			else if (field.control === 'groups') {
				const keys = ['0', '3'].slice(0, random() < 0.5 ? 1 : 2);
				groups.set(name, keys);
				for (const key of keys) fill(field.fields, `${name}.${key}.`);
			} else values.set(name, valuesFor(field));
		}
	}
	function valuesFor(field: FormField): string[] {
		switch (field.control) {
			case 'yes':
				return ['ja'];
			case 'choice':
			case 'choices':
				return [pick(field.options).value];
			case 'reference':
			case 'references':
				return field.refersTo.flatMap((kind) => IDS[kind] ?? []).slice(0, 1);
			case 'number':
				return [field.name === 'quelle' ? '1' : pick(['3', '12', '11.700'])];
			case 'date':
				return [
					field.name === 'gueltig_bis'
						? '31.12.2026'
						: pick(
								field.schema.safeParse('2026').success
									? ['2026', 'März 2026', '12. August 2026', '31.10.2025']
									: ['12. August 2026', '31.10.2025', '2026-01-15'],
							),
				];
			case 'web':
				return [pick(['https://www.kehl.de/seite', 'www.kehl.de', 'https://a.de/x?y=1&z=2'])];
			case 'mail':
				return ['hauptamt@kehl.de'];
			case 'lines':
				return [`${words(3)}\n- ${words(2)}`];
			case 'area':
				return [`${words(6)} in der ganzen Stadt und im Rathaus.`];
			default:
				return [words(field.limits.min && field.limits.min > 5 ? 6 : 3)];
		}
	}
}

/** An offer with this text; undefined if the form tells a mistake. */
function offerWith(text: string): string | undefined {
	const kind = kindOf('boerse');
	const fields = kindFields(kind.schema);
	const parts = textParts(kind);
	const written: Readonly<Record<string, string>> = {
		titel: 'Biete Aktenplan für kleine Gemeinden',
		kurzfassung: 'Wir geben unseren Aktenplan weiter und zeigen, wie wir ihn nutzen.',
		themen: 'bauen',
		art: 'biete',
		kommune: 'offenburg',
		gueltig_bis: '31.12.2026',
		'ansprechstelle.stelle': 'Hauptamt',
	};
	const controls: Controls = {
		values: (name) => (name in written ? [written[name] ?? ''] : []),
		parts: () => [],
	};
	const values = readValues(fields, controls, TODAY);
	const filled = { values, texts: [text], today: TODAY, host: HOST };
	if (formMistakes(kind, fields, parts, filled).length > 0) return undefined;
	return entryFile(kind, parts, { data: values.data, texts: [text], today: TODAY, host: HOST });
}

function example(name: string): string {
	return readFileSync(new URL(`testing/${name}.html`, import.meta.url), 'utf8');
}

const LONG = {
	'100,000 letters in words': 'Wort '.repeat(20_000),
	'100,000 letters on lines': 'Zeile mit Wörtern\n'.repeat(6_000),
	'thousands of stars': '*_a '.repeat(8_000),
	'thousands of brackets': '[x] '.repeat(8_000),
	'a list of thousands': '- Punkt\n'.repeat(4_000),
	'a deep list': Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
	'a long table': `| a | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(900)}`,
	'a mail of Outlook': pastedText(example('outlook')),
	'a page of Google Docs': pastedText(example('google-docs')),
	'a page of Word': pastedText(
		'<h1>A</h1><table><tr><td>{x}|</td><td><b>&lt;b&gt;</b></td></tr></table><ul><li>import a<ul><li>12. b</li></ul></li></ul><p># c<br>- d</p><pre>```\n{}</pre>',
	),
};

test('long and pasted texts pass the check, and quickly', { timeout: 60_000 }, () => {
	const files = Object.entries(LONG).map(([name, text], index) => {
		const written = offerWith(text);
		expect(written, name).toBeDefined();
		return [`boerse/lang-${index}.mdx`, written ?? ''] as const;
	});
	const { findings } = checkContent(contentFixture(Object.fromEntries(files)), { day: TODAY });
	const mistakes = findings.filter(({ severity }) => severity === 'Fehler');
	expect(mistakes.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test('a hundred thousand letters without a blank are told, not handed in', () => {
	expect(offerWith('x'.repeat(100_000))).toBeUndefined();
	expect(offerWith('{'.repeat(5_000))).toBeUndefined();
	expect(offerWith('Wort '.repeat(70_000))).toBeUndefined();
});
