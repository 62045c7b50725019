import type { PreviewedEntry } from '../preview/entry-preview.ts';

/** The place of a form in which the entry is shown as its page will be. */
export class PreviewArea {
	private readonly root: HTMLElement;
	private readonly address: string;

	/**
	 * @param root element with the place and its button
	 * @param address of what the preview has to know of the portal
	 */
	constructor(root: HTMLElement, address: string) {
		this.root = root;
		this.address = address;
	}

	/**
	 * Shows an entry and moves the focus to it.
	 *
	 * @throws Error if the portal cannot be reached
	 */
	async open(entry: PreviewedEntry): Promise<void> {
		const [area, place] = ['vorschaubereich', 'vorschau'].map((name) =>
			this.root.querySelector<HTMLElement>(`[data-${name}]`),
		);
		if (!area || !place) return;
		const { showPreview } = await import('./preview.ts');
		await showPreview(place, entry, this.address);
		area.hidden = false;
		area.focus();
	}

	/** Hides what no longer is as the form says. */
	close(): void {
		const area = this.root.querySelector<HTMLElement>('[data-vorschaubereich]');
		if (area) area.hidden = true;
	}
}
