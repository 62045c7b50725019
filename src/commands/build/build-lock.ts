import { rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { isAlive } from './build-places.ts';
import { readIfThere } from '../read-if-there.ts';

const POLL_MS = 200;
/** No build takes longer; an older lock of another machine is stale. */
const LONGEST_BUILD_MS = 30 * 60 * 1000;

/**
 * Waits until no other build writes to the same folder, then takes the lock. Sequential builds
 * publish the newest content last; if two run at once anyway, each writes its own folder, so they
 * cannot mix.
 *
 * @param lock the file that names the running build
 * @param onWait called once if another build has to end first, with its process id
 * @returns a function that releases the lock
 * @throws OperatorMistake if the other build does not end
 */
export async function takeTurn(lock: string, onWait: (pid: number) => void): Promise<() => void> {
	const mine = `${process.pid} ${hostname()}\n`;
	let told = false;
	for (;;) {
		try {
			writeFileSync(lock, mine, { flag: 'wx' });
			return () => {
				if (readIfThere(lock) === mine) rmSync(lock, { force: true });
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				if (readIfThere(lock) === '') rmSync(lock, { force: true });
				throw error;
			}
		}
		const [pid = '', host] = (readIfThere(lock) ?? '').trim().split(' ');
		const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		if (isStale(Number(pid), host, age)) {
			rmSync(lock, { force: true });
			continue;
		}
		if (age > LONGEST_BUILD_MS) {
			throw new OperatorMistake(
				`Seit mehr als 30 Minuten läuft ein anderer Bau (Prozess ${pid}). Beenden Sie ihn oder löschen Sie die Datei ${lock}, wenn es keiner ist.`,
			);
		}
		if (!told && pid !== '') {
			onWait(Number(pid));
			told = true;
		}
		await setTimeout(POLL_MS);
	}
}

/** @param age in milliseconds */
function isStale(pid: number, host: string | undefined, age: number): boolean {
	// A process that has just created the file may not have written to it yet.
	if (host === undefined) return age > 5 * POLL_MS;
	if (host !== hostname()) return age > LONGEST_BUILD_MS;
	return pid === process.pid || !isAlive(pid);
}
