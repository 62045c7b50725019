import { readFileSync, statSync } from 'node:fs';
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
				'höchstens 1 MB Text; Bilder und Anhänge als eigene Dateien',
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
	// eslint-disable-next-line no-control-regex -- these are what it looks for
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) {
		return unreadable('Die Datei enthält unsichtbare Steuerzeichen.');
	}
	if (!text.startsWith('\uFEFF')) return { text, problems: [] };
	const hint = problem(
		file,
		'Die Datei beginnt mit einer unsichtbaren Marke (BOM).',
		'eine Datei in UTF-8 ohne BOM; die Kodierung lässt sich beim Speichern wählen',
		'kodierung',
	);
	return { text: text.slice(1), problems: [hint] };
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
