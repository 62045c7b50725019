import { readFileSync, statSync } from 'node:fs';
import { composedText } from '#src/base/text/composed.ts';
import type { EntryFile } from './find-entry-files.ts';
import type { Problem } from './source.ts';

const MAX_BYTES = 1_000_000;
const IN_UTF_8 =
	'reiner Text in UTF-8; im Editor: „Speichern unter“, Kodierung „UTF-8“ (in Word „Nur Text“)';

/** A file's bytes; without them, `problems` explain why it cannot be read. */
export interface FileBytes {
	bytes: Buffer | undefined;
	problems: Problem[];
}

/** A file's text; without it, `problems` explain why it cannot be used. */
interface FileText {
	/** Without a byte order mark. */
	text: string | undefined;
	problems: Problem[];
}

/** Reads a file's bytes. */
export function readBytes(file: Pick<EntryFile, 'file' | 'path'>): FileBytes {
	const refuse = (text: string, expected: string) => ({
		bytes: undefined,
		problems: [problem(file, text, expected)],
	});
	try {
		const { size } = statSync(file.path);
		if (size > MAX_BYTES) {
			const megabytes = (size / MAX_BYTES).toFixed(1).replace('.', ',');
			return refuse(
				`Die Datei ist mit ${megabytes} MB zu groß.`,
				'höchstens 1 MB Text; Bilder als eigene Dateien',
			);
		}
		return { bytes: readFileSync(file.path), problems: [] };
	} catch {
		return refuse('Die Datei lässt sich nicht öffnen.', 'eine Datei, die jeder lesen darf');
	}
}

/** Reads a file as UTF-8 text. */
export function readText(file: Pick<EntryFile, 'file' | 'path'>): FileText {
	return decodedText(file, readBytes(file));
}

/** Decodes a file's bytes as UTF-8 text. */
export function decodedText(
	file: Pick<EntryFile, 'file'>,
	{ bytes, problems }: FileBytes,
): FileText {
	if (!bytes) return { text: undefined, problems };
	const unreadable = (message: string) => ({
		text: undefined,
		problems: [problem(file, message, IN_UTF_8, 'kodierung')],
	});
	if (isUtf16(bytes)) return unreadable('Die Datei ist als UTF-16 („Unicode“) gespeichert.');
	const text = decode(bytes);
	if (text === undefined) {
		return unreadable('Die Datei ist nicht in UTF-8 gespeichert; Umlaute gingen verloren.');
	}
	const controls = controlProblems(file, text);
	if (controls.length > 0) return { text: text.replace(CONTROLS, ' '), problems: controls };
	const composed = composedText(text);
	const decomposed = composed === text ? [] : [decomposedLetters(file, text, composed)];
	if (!text.startsWith('\uFEFF')) return { text: composed, problems: decomposed };
	const hint = problem(
		file,
		'Die Datei beginnt mit einer unsichtbaren Marke (BOM).',
		'eine Datei in UTF-8 ohne BOM; die Kodierung lässt sich beim Speichern wählen',
		'kodierung',
	);
	return { text: composed.slice(1), problems: [hint, ...decomposed] };
}

/** Tells of decomposed letters at the first of them. */
function decomposedLetters(file: Pick<EntryFile, 'file'>, text: string, composed: string): Problem {
	const [written, right] = [text, composed].map((each) =>
		each.replace(/^\uFEFF/, '').split(/\r\n?|\n/),
	) as [string[], string[]];
	const wrong = right.flatMap((line, index) => (line === written[index] ? [] : index));
	const first = wrong[0] ?? 0;
	const line = right[first] ?? '';
	const column = [...line].findIndex((_letter, index) => line[index] !== written[first]?.[index]);
	const before = right.slice(0, first).reduce((sum, each) => sum + each.length + 1, 0);
	return {
		...problem(
			file,
			wrong.length === 1
				? 'In dieser Zeile sind Umlaute aus zwei Zeichen zusammengesetzt, wie sie ein Mac oder ein PDF liefert.'
				: `In dieser Zeile und ${wrong.length - 1} weiteren sind Umlaute aus zwei Zeichen zusammengesetzt, wie sie ein Mac oder ein PDF liefert.`,
			'die Umlaute neu getippt; das Portal zeigt sie richtig, andere Programme finden die Wörter nicht',
			'kodierung',
		),
		at: before + Math.max(0, column),
		severity: 'Hinweis',
		...(wrong.length === 1 && { correction: line }),
	};
}

/** More of them than this, and the file is no text that somebody pasted something into. */
const MOST_CONTROLS = 20;
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What Word means by the control characters that it leaves in copied text, and what to write instead. */
const WORD: Readonly<Record<string, { name: string; expected: string; instead?: string }>> = {
	'\u000b': {
		name: 'der Zeilenwechsel aus Word (Umschalt+Eingabe)',
		expected:
			'ein Leerzeichen oder Komma, oder ein neuer Absatz mit einer Leerzeile; soll die Zeile wechseln, ein `\\` an ihrem Ende',
	},
	'\u000c': { name: 'der Seitenwechsel aus Word oder einem PDF', expected: 'die Zeile ohne ihn' },
	'\u001e': {
		name: 'der geschützte Bindestrich aus Word',
		expected: 'ein gewöhnlicher Bindestrich',
		instead: '-',
	},
	'\u001f': {
		name: 'das Trennzeichen aus Word',
		expected: 'die Zeile ohne es; Wörter trennt das Portal selbst',
		instead: '',
	},
};

/** Finds control characters, in each line the first. */
function controlProblems(file: Pick<EntryFile, 'file'>, raw: string): Problem[] {
	if (raw.search(CONTROLS) === -1) return [];
	const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const problems: Problem[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const [first] = line.matchAll(CONTROLS);
		if (first) problems.push(controlProblem(file, line, first[0], start + first.index));
		start += line.length + 1;
	}
	if (problems.length <= MOST_CONTROLS) return problems;
	return [problem(file, 'Die Datei enthält unsichtbare Steuerzeichen.', IN_UTF_8, 'kodierung')];
}

function controlProblem(
	file: Pick<EntryFile, 'file'>,
	line: string,
	sign: string,
	at: number,
): Problem {
	const known = WORD[sign];
	const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
	// At the end of a line nothing is lost with it; within a line words would run together.
	const trimmed = line.replace(/^\s*[\v\f]\s*/, '').trimEnd();
	const mended = trimmed.replace(
		CONTROLS,
		(each) => WORD[each]?.instead ?? (WORD[each] ? each : ''),
	);
	const correction = mended.search(CONTROLS) === -1 && mended.trim() !== '' ? mended : undefined;
	return {
		...problem(
			file,
			`Hier steht ein unsichtbares Steuerzeichen (${code})${known ? `: ${known.name}` : ''}.`,
			known?.expected ?? 'die Zeile ohne das Zeichen',
			'kodierung',
		),
		at,
		...(correction !== undefined && { correction }),
	};
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer): string | undefined {
	try {
		return UTF_8.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Recognises Word's „Unicode-Text“: a byte order mark, or every other byte zero. */
function isUtf16(bytes: Buffer): boolean {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
	const start = bytes.subarray(0, 200);
	return start.length > 8 && start.filter((byte) => byte === 0).length * 3 > start.length;
}

function problem(
	file: Pick<EntryFile, 'file'>,
	text: string,
	expected: string,
	rule: 'ablage' | 'kodierung' = 'ablage',
): Problem {
	return { rule, file: file.file, at: 0, text, expected };
}
