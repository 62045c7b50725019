/** How many tests passed and failed. */
export interface Tally {
	passed: number;
	failed: number;
	/** Name and reason of each failed test. */
	failures?: readonly string[];
}

/** A program that checks something, and the steps it waits for. */
export interface Step {
	name: string;
	command: readonly string[];
	env?: Readonly<Record<string, string>>;
	/** How many processors it keeps busy; one by default. */
	cores?: number;
	/** Steps that have to end before, successful or not. */
	after?: readonly string[];
	/** Steps it needs; it is left out if one of them failed. */
	needs?: readonly string[];
	/** Reads how many tests passed and failed; without it the step counts as one test. */
	tally?: () => Tally;
}

/**
 * Runs steps in parallel, as many as the processors can take, and in the order given if nothing else
 * decides.
 *
 * @param run runs one step and returns false if it failed
 * @returns names of the steps that were left out
 */
export async function runSteps(
	steps: readonly Step[],
	cores: number,
	run: (step: Step) => Promise<boolean>,
): Promise<string[]> {
	const waiting = [...steps];
	const ended = new Map<string, boolean>();
	const leftOut: string[] = [];
	const running = new Set<Promise<void>>();
	let free = cores;
	const coresOf = ({ cores: wanted = 1 }: Step) => Math.min(wanted, cores);

	const start = (step: Step) => {
		free -= coresOf(step);
		const done = run(step).then((ok) => {
			free += coresOf(step);
			ended.set(step.name, ok);
			running.delete(done);
		});
		running.add(done);
	};

	for (;;) {
		for (const step of [...waiting]) {
			const { name, needs = [], after = [] } = step;
			const useless = needs.some((each) => ended.get(each) === false);
			const ready = [...needs, ...after].every((each) => ended.has(each));
			if (!useless && (!ready || coresOf(step) > free)) continue;
			waiting.splice(waiting.indexOf(step), 1);
			if (useless) {
				leftOut.push(name);
				ended.set(name, false);
			} else start(step);
		}
		if (running.size === 0) break;
		await Promise.race(running);
	}
	return [...leftOut, ...waiting.map(({ name }) => name)];
}
