const KEEP_AFTER_MS = 400;

/** Keeps a draft a moment after the last change, and at once when the page is closed. */
export class KeptDraft {
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly keep: () => void;

	/** @param keep writes the draft */
	constructor(keep: () => void) {
		this.keep = keep;
		// Whoever closes the page at once keeps the last words, too.
		window.addEventListener('pagehide', () => {
			if (this.timer !== undefined) this.now();
		});
	}

	soon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.now(), KEEP_AFTER_MS);
	}

	/** Forgets what was to be kept. */
	stop(): void {
		clearTimeout(this.timer);
		this.timer = undefined;
	}

	private now(): void {
		this.stop();
		this.keep();
	}
}
