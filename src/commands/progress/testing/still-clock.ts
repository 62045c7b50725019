import type { Clock } from '../phase-times.ts';

/** A clock that stands still until a test lets time pass. */
export interface StillClock extends Clock {
	/** @param cpu seconds of all threads; left out: one thread was busy */
	pass(wall: number, cpu?: number): void;
}

/** @returns a clock at a moment that means nothing */
export function stillClock(): StillClock {
	const now = { wall: 5000, cpu: 700 };
	return {
		wall: () => now.wall,
		cpu: () => now.cpu,
		pass(wall, cpu = wall) {
			now.wall += wall * 1000;
			now.cpu += cpu * 1000;
		},
	};
}
