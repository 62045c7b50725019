import { newFileAddress } from '#src/base/new-file-address.ts';
import { mailUrl } from '#src/base/urls.ts';
import type { FormSettings } from './form-settings.ts';
import type { FinishedFile } from './judge.ts';

/** Outlook and Windows cut longer addresses off. */
const LONGEST_MAIL = 1_900;

/** Shows a finished file and the ways to hand it in. */
export function showFinished(
	place: HTMLElement,
	{ name, text, title, singular }: FinishedFile,
	{ mail, forge }: FormSettings,
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
	const subject = `${singular}: ${title}`;
	const whole = mailUrl(
		mail,
		subject,
		`Guten Tag,\n\nhier ist mein Beitrag, Datei ${name}:\n\n${text}`,
	);
	const fits = whole.length <= LONGEST_MAIL;
	const mailLink = part<HTMLAnchorElement>('mail');
	if (mailLink)
		mailLink.href = fits
			? whole
			: mailUrl(mail, subject, `Guten Tag,\n\nmein Beitrag hängt an, Datei ${name}.\n`);
	show(part('mail-text'), fits);
	show(part('mail-datei'), !fits);
	const forgeLink = part<HTMLAnchorElement>('forge');
	if (forge && forgeLink) {
		const { address, hasText } = newFileAddress(forge, { name, text });
		forgeLink.href = address;
		show(part('forge-voll'), hasText);
		show(part('forge-leer'), !hasText);
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

async function copied(text: string, output: HTMLTextAreaElement): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return 'Text kopiert.';
	} catch {
		const fold = output.closest('details');
		if (fold) fold.open = true;
		output.focus();
		output.select();
		return 'Ihr Browser lässt das Kopieren hier nicht zu. Kopieren Sie den markierten Text selbst.';
	}
}

function show(element: HTMLElement | null, shown: boolean): void {
	if (element) element.hidden = !shown;
}
