import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a sheet; position in points from the lower left corner. */
interface Piece {
	text: string;
	x: number;
	y: number;
	width: number;
	/** Height of the letters. */
	size: number;
}

/** One side of a printed page. */
export interface Sheet {
	width: number;
	height: number;
	/** Text between the margins, in drawing order. */
	body: Piece[];
	/** Text in the lower margin. */
	foot: string;
}

/** Height of the lower margin in points, in portrait and in landscape. */
const FOOT = 54;
/** Size of the text on paper in points. */
const TEXT = 10.5;

/** Prints a page as a reader's browser would, and reads the PDF. */
export async function onPaper(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Sheet[]> {
	const data = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true }));
	const pdf = await getDocumentProxy(data, { verbosity: 0 });
	const sheets: Sheet[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const [, , width = 0, height = 0] = sheet.view;
		const { items } = await sheet.getTextContent();
		const pieces = items.flatMap((item): Piece[] => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
			return [{ text: item.str, x, y, width: item.width, size }];
		});
		sheets.push({
			width,
			height,
			body: pieces.filter(({ y }) => y >= FOOT),
			foot: squeezed(textOf(pieces.filter(({ y }) => y < FOOT))),
		});
	}
	await pdf.loadingTask.destroy();
	return sheets;
}

/** @returns the text between the margins of all sheets, as `squeezed` writes it. */
export function bodyOf(sheets: readonly Sheet[]): string {
	return squeezed(sheets.map(({ body }) => textOf(body)).join(''));
}

/** @returns the last line of a sheet, as `squeezed` writes it, if it has the letters of a heading. */
export function lastLargeLineOf({ body }: Sheet): string | undefined {
	const lowest = Math.min(...body.map(({ y }) => y));
	const line = body.filter(({ y }) => y < lowest + 2);
	return line.some(({ size }) => size > TEXT) ? squeezed(textOf(line)) : undefined;
}

/** @returns a text without blanks and hyphens, which depend on line breaks. */
export function squeezed(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2011-]+/g, '');
}

function textOf(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

/** @returns every text of the page that paper has to show, each once. */
export async function textsToPrint(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const texts = await page.evaluate(() => {
		// Which marks of an axis are shown depends on how wide the paper is.
		const never = 'script, style, noscript, option, textarea, title, desc, .punktbild__marke';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest(never) || !parent.checkVisibility()) continue;
			if (node.textContent?.trim()) found.add(node.textContent);
		}
		return [...found];
	});
	await page.emulateMedia({ media: null });
	return texts;
}
