import { NO_STEPS, type Steps } from '#src/base/steps.ts';

/**
 * Global name of whom the current build tells what it does: the commands run in Node's module graph, pages
 * in Vite's, so that this module exists twice in one process.
 */
const PLACE = Symbol.for('wissensnetz.build-steps');

const shared = globalThis as { [PLACE]?: Steps };

/**
 * Names whom everything that takes part in the build tells what it does.
 *
 * @returns a function that ends this
 */
export function handOverSteps(steps: Steps): () => void {
	shared[PLACE] = steps;
	return () => {
		if (shared[PLACE] === steps) delete shared[PLACE];
	};
}

/** @returns whom the current build tells what it does; nobody outside of a build */
export function buildSteps(): Steps {
	return shared[PLACE] ?? NO_STEPS;
}
