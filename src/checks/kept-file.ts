import { composedText } from '#src/base/text/composed.ts';
import type { EntryFile } from '#src/entries/read/find-entry-files.ts';
import { readEntryFile, writtenText } from '#src/entries/read/load-content.ts';
import type { FileBytes } from '#src/entries/read/read-file.ts';
import type { Source, SourceFile } from '#src/entries/read/source.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import { versionTexts } from '#src/entries/read/version-texts.ts';
import { entryOf } from '#src/model/entry.ts';
import type { FileFacts, SourceFacts, TextFacts } from './file-facts.ts';

/** Files that stay read: rules often have several things to say about one. */
const MOST_READ = 20;

/** A text to check with what is known of it. */
export interface KeptText {
	source: Source;
	/** Of the entry that the text belongs to. */
	entry: SourceFacts;
	facts: TextFacts;
}

/** A file of which only the bytes and the facts are kept. Everything else is read again when it is asked for. */
export interface KeptFile {
	file: SourceFile;
	texts: KeptText[];
}

/** Reads files again, and keeps the last ones. */
export class FilesReadAgain {
	readonly #files = new Map<EntryFile, SourceFile>();

	/** @returns everything in a file */
	read(file: EntryFile, bytes: FileBytes): SourceFile {
		const known = this.#files.get(file);
		if (known) return known;
		const [oldest] = this.#files.keys();
		if (oldest && this.#files.size >= MOST_READ) this.#files.delete(oldest);
		const read = readEntryFile(file, bytes);
		this.#files.set(file, read);
		return read;
	}
}

/** Makes a file that reads itself again from its bytes, which do not change even if the file on the disk does. */
export function keptFile(
	file: EntryFile,
	bytes: FileBytes,
	{ sources }: FileFacts,
	again: FilesReadAgain,
): KeptFile {
	const whole = () => again.read(file, bytes);
	const texts = sources.map((facts, index) =>
		textsOf(file, bytes, facts, () => sourceOf(whole(), index)),
	);
	return {
		texts: texts.flat(),
		file: {
			file: file.file,
			sources: texts.flatMap(([own]) => own?.source ?? []),
			get text() {
				return whole().text;
			},
			get problems() {
				return whole().problems;
			},
		},
	};
}

function sourceOf(file: SourceFile, index: number): Source {
	const source = file.sources[index];
	if (source) return source;
	throw new Error(`${file.file} has no entry ${index}; the facts belong to other bytes`);
}

function textsOf(
	entryFile: EntryFile,
	fileBytes: FileBytes,
	facts: SourceFacts,
	whole: () => Source,
): KeptText[] {
	const { kind, file } = entryFile;
	const { bytes } = fileBytes;
	const { id, idRange, raw, data, bodyLength } = facts;
	const body = () => (bytes && bodyLength > 0 ? endOf(bytes, bodyLength) : '');
	const entry =
		data === undefined
			? undefined
			: entryOf({
					kind,
					id,
					data,
					get body() {
						return body();
					},
					file,
				});
	// Several remarks on a file share its text; without them it is forgotten.
	let known: WeakRef<SourceText> | undefined;
	const written = (): SourceText => {
		const text = known?.deref() ?? writtenText(entryFile, fileBytes);
		known = new WeakRef(text);
		return text;
	};
	return facts.texts.map((text) => {
		const { version } = text;
		const read = () => (version === undefined ? whole() : versionOf(whole(), version));
		const source: Source = {
			...{ kind, id, idRange, file, raw, entry },
			...(version !== undefined && { version }),
			get text() {
				return version === undefined ? written() : read().text;
			},
			get ranges() {
				return read().ranges;
			},
			get body() {
				return version === undefined ? body() : read().body;
			},
			get bodyLine() {
				return read().bodyLine;
			},
			get bodyIndent() {
				return read().bodyIndent;
			},
			get issues() {
				return read().issues;
			},
		};
		return { source, entry: facts, facts: text };
	});
}

function versionOf(source: Source, version: Source['version']): Source {
	const found = versionTexts(source).find((text) => text.version === version);
	if (found) return found;
	throw new Error(`${source.file} has no version ${version}; the facts belong to other bytes`);
}

/** Without a byte order mark. */
const UTF_8 = new TextDecoder();

/** @returns the end of a file's text, with `\n` as line ends */
function endOf(bytes: Buffer, length: number): string {
	const text = composedText(UTF_8.decode(bytes)).replace(/\r\n?/g, '\n');
	return text.slice(text.length - length);
}
