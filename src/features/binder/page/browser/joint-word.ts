import { jointDocument, type ArticleFile, type Cover } from './joint/joint-document.ts';
import type { BoundArticle } from './load-articles.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FILE_NAME = 'arbeitsmappe.docx';

/**
 * Puts the Word documents of articles together, and hands them to the reader as one file.
 *
 * @returns what became of it, in words for the reader
 */
export async function downloadJoint(
	articles: readonly BoundArticle[],
	cover: Cover,
): Promise<string> {
	const found = await Promise.allSettled(articles.map(fileOf));
	const files = found.flatMap((each) => (each.status === 'fulfilled' && each.value) || []);
	const missing = articles.filter((_, index) => {
		const each = found[index];
		return each?.status !== 'fulfilled' || !each.value;
	});
	if (files.length === 0) return 'Keiner dieser Beiträge ließ sich als Word-Dokument laden.';
	try {
		hand(jointDocument(files, cover));
	} catch {
		return 'Das Dokument ließ sich nicht zusammenstellen. Laden Sie die Beiträge einzeln herunter.';
	}
	const without = missing.map(({ title }) => `„${title}“`).join(', ');
	return `${FILE_NAME} ist heruntergeladen.${without && ` Ohne: ${without}.`}`;
}

/** @returns undefined for an article without a Word document */
async function fileOf({ word, title, kind }: BoundArticle): Promise<ArticleFile | undefined> {
	if (word === undefined) return undefined;
	const response = await fetch(word);
	if (!response.ok) throw new Error(`${word}: ${response.status}`);
	return { title, kind, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function hand(bytes: Uint8Array<ArrayBuffer>): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type: WORD }));
	link.download = FILE_NAME;
	link.click();
	// Some browsers begin to read only now.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
