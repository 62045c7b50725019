/** How many tests passed and failed. */
export interface Tally {
	passed: number;
	failed: number;
}

/** A program that checks something, and what has to be done before. */
export interface Step {
	name: string;
	command: readonly string[];
	env?: Readonly<Record<string, string>>;
	/** How many processors it keeps busy; one, unless told otherwise. */
	cores?: number;
	/** Steps that have to end before, well or badly. */
	after?: readonly string[];
	/** Steps without which it makes no sense; it is left out when one of them failed. */
	needs?: readonly string[];
	/** Reads how many tests passed and failed; without it the step itself is the one test. */
	tally?: () => Tally;
}

/**
 * Runs steps side by side, as many as the processors can take, in the order given where that makes
 * no difference.
 *
 * @param run runs one step; false when it failed
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
