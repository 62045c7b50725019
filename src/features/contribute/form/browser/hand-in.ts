import { copyText } from '#src/base/browser/copy-text.ts';

/** What is handed in, and by which ways. */
export interface HandedOver {
	/** Name of the file. */
	name: string;
	text: string;
	/** The mail with everything in it. */
	whole: string;
	/** The mail that says that the file is attached. */
	attached: string;
	/** Page of the forge; `hasText`: nothing has to be copied. Left out: none. */
	forge?: { address: string; hasText: boolean } | undefined;
}

/** Outlook and Windows cut longer addresses off. */
export const LONGEST_MAIL = 1_900;

/** Shows a finished file and the ways to hand it in. */
export function showFinished(
	place: HTMLElement,
	{ name, text, whole, attached, forge }: HandedOver,
): void {
	const part = <T extends HTMLElement>(key: string) => place.querySelector<T>(`[data-${key}]`);
	const shownName = part('datei');
	if (shownName) shownName.textContent = name;
	const output = part<HTMLTextAreaElement>('ausgabe');
	if (output) output.value = text;
	const download = part<HTMLAnchorElement>('laden');
	if (download) {
		URL.revokeObjectURL(download.href);
		download.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
		download.download = name;
	}
	const fits = whole.length <= LONGEST_MAIL;
	const mailLink = part<HTMLAnchorElement>('mail');
	if (mailLink) mailLink.href = fits ? whole : attached;
	show(part('mail-text'), fits);
	show(part('mail-datei'), !fits);
	const forgeLink = part<HTMLAnchorElement>('forge');
	if (forge && forgeLink) {
		forgeLink.href = forge.address;
		show(part('forge-voll'), forge.hasText);
		show(part('forge-leer'), !forge.hasText);
	}
	const copy = part<HTMLButtonElement>('kopieren');
	const told = part('kopiert');
	if (told) told.textContent = '';
	if (copy && told && output) {
		copy.onclick = async () => {
			told.textContent = await copied(text, output);
		};
	}
}

/**
 * Copies a text.
 *
 * @param output field with the text, marked where the browser refuses to copy
 * @returns what to tell the reader
 */
export function copied(text: string, output: HTMLTextAreaElement): Promise<string> {
	return copyText(text, () => {
		const fold = output.closest('details');
		if (fold) fold.open = true;
		output.focus();
		output.select();
	});
}

function show(element: HTMLElement | null, shown: boolean): void {
	if (element) element.hidden = !shown;
}
