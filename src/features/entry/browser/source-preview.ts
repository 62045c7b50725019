import { element } from '#src/base/browser/element.ts';

/** Time to move the pointer from a mark to its preview, in milliseconds. */
const GRACE = 250;

/** What is shown and its mark; `gone` ends all that is listened for meanwhile. */
let open: { mark: HTMLAnchorElement; preview: HTMLElement; gone: AbortController } | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the source a mark leads to beside it, until pointer and focus have left both or Escape is pressed.
 *
 * @param place puts the preview beside the mark
 */
export function showSource(
	mark: HTMLAnchorElement,
	place: (preview: HTMLElement, mark: HTMLElement) => void,
): void {
	clearTimeout(closing);
	if (open?.mark === mark) return;
	const source = sourceOf(mark);
	if (!source || !('showPopover' in source)) return;
	hide();
	const text = element('p', {}, element('strong', {}, `Quelle ${mark.textContent}: `));
	text.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
	text.querySelector('.quellen__zurueck')?.remove();
	// A stop of the keyboard at every mark is enough; the list of sources has the link.
	for (const link of text.querySelectorAll('a')) link.tabIndex = -1;
	const preview = element(
		'div',
		{ id: 'quellenvorschau', class: 'erklaerung', popover: 'manual', role: 'note' },
		text,
	);
	(mark.closest('main') ?? document.body).append(preview);
	preview.showPopover();
	const follow = () => {
		place(preview, mark);
	};
	follow();
	mark.setAttribute('aria-describedby', preview.id);
	const gone = new AbortController();
	open = { mark, preview, gone };
	const { signal } = gone;
	// A turned phone or a zoomed window moves the mark.
	window.addEventListener('resize', follow, { signal });
	for (const part of [mark, preview]) {
		part.addEventListener('pointerleave', hideSoon, { signal });
		part.addEventListener('pointerenter', stay, { signal });
	}
	mark.addEventListener('blur', hideSoon, { signal });
	document.addEventListener('keydown', hideOnEscape, { signal });
}

/** Puts a link back to a mark beside the source the mark leads to; there is one such link on the page. */
export function offerWayBack(mark: HTMLAnchorElement): void {
	hide();
	document.querySelector('.quellen__zurueck')?.remove();
	const source = sourceOf(mark);
	if (!source) return;
	const back = element('button', { type: 'button', class: 'quellen__zurueck' }, 'Zurück zum Text');
	back.addEventListener('click', () => {
		mark.scrollIntoView({ block: 'center' });
		mark.focus({ preventScroll: true });
		back.remove();
	});
	source.append(' ', back);
}

function sourceOf(mark: HTMLAnchorElement): HTMLElement | null {
	return document.getElementById(decodeURIComponent(mark.hash.slice(1)));
}

function stay(): void {
	clearTimeout(closing);
}

function hideSoon(): void {
	clearTimeout(closing);
	closing = setTimeout(() => {
		if (open && !open.mark.matches(':hover, :focus-visible') && !open.preview.matches(':hover'))
			hide();
	}, GRACE);
}

function hideOnEscape({ key }: KeyboardEvent): void {
	if (key === 'Escape') hide();
}

function hide(): void {
	clearTimeout(closing);
	if (!open) return;
	const { mark, preview, gone } = open;
	open = undefined;
	gone.abort();
	mark.removeAttribute('aria-describedby');
	preview.remove();
}
