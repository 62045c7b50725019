import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { isAlive } from './build-places.ts';

const POLL_MS = 200;
/** No build takes longer; a lock of another machine that is older is nobody's. */
const LONGEST_BUILD_MS = 30 * 60 * 1000;

/**
 * Waits until no other build writes to the same folder, then says that this one does. Builds one
 * after the other publish the newest content last; should two run all the same, each writes a folder of
 * its own and none mixes with the other.
 *
 * @param lock the file that names the running build
 * @param onWait called once when another build has to end first, with its process id
 * @returns what ends the turn
 * @throws OperatorMistake when the other build does not come to an end
 */
export async function takeTurn(lock: string, onWait: (pid: number) => void): Promise<() => void> {
	const mine = `${process.pid} ${hostname()}\n`;
	let told = false;
	for (;;) {
		try {
			writeFileSync(lock, mine, { flag: 'wx' });
			return () => {
				if (textOf(lock) === mine) rmSync(lock, { force: true });
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
				if (textOf(lock) === '') rmSync(lock, { force: true });
				throw error;
			}
		}
		const [pid = '', host] = (textOf(lock) ?? '').trim().split(' ');
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
	// Whoever has just made the file has not yet written into it.
	if (host === undefined) return age > 5 * POLL_MS;
	if (host !== hostname()) return age > LONGEST_BUILD_MS;
	return pid === process.pid || !isAlive(pid);
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
