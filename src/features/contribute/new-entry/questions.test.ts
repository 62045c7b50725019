import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { contentFixture, lines } from '#src/checks/testing/content-fixture.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import { readFlags } from './flags.ts';
import { newEntry } from './new-entry.ts';
import { questionsIn } from './questions.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const SPACE = ' ';
const CLEAR = '\u0015';

/** A terminal that types the given keys for each question once it is shown. */
function answering(answers: readonly (readonly [question: string, ...keys: string[]])[]) {
	const input = new PassThrough();
	// Wide, so that no question wraps; like a terminal it stays open after each question.
	const output: PassThrough & { columns?: number } = new PassThrough();
	output.columns = 1000;
	output.end = () => output;
	const left = [...answers];
	let shown = '';
	let all = '';
	output.on('data', (chunk: Buffer) => {
		const text = stripVTControlCharacters(chunk.toString());
		shown += text;
		all += text;
		const [next] = left;
		if (!next || !shown.includes(next[0])) return;
		left.shift();
		shown = '';
		const [, ...keys] = next;
		// The prompt listens only after it has rendered.
		keys.forEach((key, index) => setTimeout(() => input.write(key), 20 * (index + 1)));
	});
	return {
		terminal: { input, output },
		open: () => left.map(([question]) => question),
		all: () => all,
	};
}

async function interview(
	args: readonly string[],
	answers: readonly (readonly [question: string, ...keys: string[]])[],
	files: Record<string, string> = {},
) {
	const person = answering(answers);
	const context = { today: '2026-03-31', content: loadContent(contentFixture(files)) };
	const entry = await newEntry(readFlags(args), context, questionsIn(person.terminal));
	expect(person.open()).toEqual([]);
	return { ...entry, shown: person.all() };
}

test('asks kind, title, origin, topics, what only a person knows, and the file name', async () => {
	const { file, text, shown } = await interview(
		[],
		[
			['Was möchten Sie beitragen?', ENTER],
			['Titel:', 'Hundesteuer online anmelden', ENTER],
			['Kommune oder Organisation:', 'offen', ENTER],
			['Themen:', DOWN, SPACE, ENTER],
			['Status:', DOWN, ENTER],
			['Dateiname', ENTER],
		],
	);
	expect(file).toBe('praxisbeispiele/hundesteuer-online-anmelden.mdx');
	expect(text).toContain('\ntitel: Hundesteuer online anmelden\n');
	expect(text).toContain('\nkommune: offenburg\n');
	expect(text).toContain('\nthemen: [e-akte]\n');
	expect(text).toContain('\nstatus: pilot\n');
	expect(text).toContain('## Ausgangslage\n\nWas war das Problem? Für wen?');
	expect(shown).not.toMatch(/navigate|select|submit/);
});

test('an organisation instead of a municipality is written into its own field', async () => {
	const { text } = await interview(
		['--art', 'praxisbeispiele', '--titel', 'Hundesteuer online', '--themen', 'bauen'],
		[
			['Kommune oder Organisation:', 'landkr', ENTER],
			['Status:', ENTER],
			['Dateiname', ENTER],
		],
	);
	expect(text).toContain('\norganisation: landkreistag\n');
	expect(text).not.toContain('\nkommune:');
});

test('asks for fields that a choice makes necessary', async () => {
	const { text } = await interview(
		[
			'--art',
			'standards',
			'--titel',
			'Ein Standard',
			'--themen',
			'bauen',
			'--kommune',
			'offenburg',
		],
		[
			['Art:', DOWN, ENTER],
			['Status:', ENTER],
			['Dateiname', ENTER],
		],
	);
	expect(text).toContain('\nart: netz\n# AUSFÜLLEN: Nummer.');
	expect(text).toContain('\nstatus: vorschlag\n');
});

test('a refused answer is explained and asked again', async () => {
	const { text, shown } = await interview(
		['--art', 'meldungen', '--kommune', 'offenburg', '--themen', 'bauen'],
		[
			['Titel:', 'kurz', ENTER],
			['ist mit 4 Zeichen zu kurz', CLEAR, 'Lang genug für einen Titel', ENTER],
			['Dateiname', CLEAR, 'Groß', ENTER],
			['Meinten Sie gross?', CLEAR, 'gross', ENTER],
		],
	);
	expect(text).toContain('\ntitel: Lang genug für einen Titel\n');
	expect(shown).toContain('Dateiname');
});

test('ticking nothing is explained, and the origin may stay open', async () => {
	const { text } = await interview(
		['--art', 'meldungen', '--titel', 'Neue Wege im Bauamt'],
		[
			['Herkunft:', ENTER],
			['Themen:', ENTER],
			['Die Liste im Feld', SPACE, ENTER],
			['Dateiname', ENTER],
		],
	);
	expect(text).not.toContain('\nherkunft:');
	expect(text).toContain('\nthemen: [bauen]\n');
});

test('the file is named after the municipality if the other files are', async () => {
	const other = lines(
		'---',
		'titel: Terminbuchung im Bürgerbüro',
		'kurzfassung: Die Stadt vergibt Termine im Bürgerbüro über ein Online-Formular.',
		'themen: [bauen]',
		'kommune: offenburg',
		'status: betrieb',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'quellen:',
		'  - titel: Bekanntmachung',
		'    herausgeber: Land',
		'    abgerufen: 2026-01-15',
		'---',
	);
	const { file } = await interview(
		[
			...['--art', 'praxisbeispiele', '--titel', 'Hundesteuer online anmelden'],
			...['--kommune', 'offenburg', '--themen', 'bauen', '--status', 'idee'],
		],
		[['Dateiname', ENTER]],
		{ 'praxisbeispiele/offenburg-termine.mdx': other },
	);
	expect(file).toBe('praxisbeispiele/offenburg-hundesteuer-online-anmelden.mdx');
});

test('Ctrl+C ends the questions without an entry', async () => {
	await expect(interview([], [['Was möchten Sie beitragen?', '\u0003']])).rejects.toThrow(
		expect.objectContaining({ name: 'ExitPromptError' }),
	);
});
