/** Whom long work tells what it does, wherever it is shown. */
export interface Steps {
	/**
	 * A phase begins, and the one before ends. A name that was used before continues that phase.
	 *
	 * @param name German, as people read it: `Seiten bauen`
	 * @param total number of parts, if it is known
	 */
	phase(name: string, total?: number): void;
	/** Further parts of the phase are done; left out: one. */
	advance(count?: number): void;
}

/** Tells nobody. */
export const NO_STEPS: Steps = { phase: () => undefined, advance: () => undefined };
