/** What a phase took. */
export interface PhaseTime {
	name: string;
	/** Parts that are done. */
	count: number;
	/** Wall time. */
	seconds: number;
	/** Time of all threads of this process, user and system; more than `seconds` if several ran. */
	cpuSeconds: number;
}

/** The time, in milliseconds since any moment. */
export interface Clock {
	wall(): number;
	/** Of all threads of this process. */
	cpu(): number;
}

/** The time of this process. */
export const PROCESS_CLOCK: Clock = {
	wall: () => performance.now(),
	cpu: () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1000;
	},
};

/** Takes the time of phases that follow each other. */
export interface PhaseTimes {
	begin(name: string): void;
	advance(count: number): void;
	end(): void;
	/** @returns all phases in the order of their first beginning; of the current one, what it took so far */
	all(): PhaseTime[];
}

/** @param clock left out: the time of this process */
export function phaseTimes(clock: Clock = PROCESS_CLOCK): PhaseTimes {
	const phases = new Map<string, PhaseTime>();
	let current: (PhaseTime & { wall: number; cpu: number }) | undefined;
	const soFar = (): PhaseTime | undefined => {
		if (!current) return undefined;
		const { name, count, seconds, cpuSeconds, wall, cpu } = current;
		return {
			name,
			count,
			seconds: seconds + (clock.wall() - wall) / 1000,
			cpuSeconds: cpuSeconds + (clock.cpu() - cpu) / 1000,
		};
	};
	const end = () => {
		const ended = soFar();
		if (ended) phases.set(ended.name, ended);
		current = undefined;
	};
	return {
		begin(name) {
			end();
			const before = phases.get(name) ?? { name, count: 0, seconds: 0, cpuSeconds: 0 };
			phases.set(name, before);
			current = { ...before, wall: clock.wall(), cpu: clock.cpu() };
		},
		advance(count) {
			if (current) current.count += count;
		},
		end,
		all() {
			const running = soFar();
			return [...phases.values()].map((phase) => (phase.name === running?.name ? running : phase));
		},
	};
}
