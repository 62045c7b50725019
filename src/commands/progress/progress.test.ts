import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { showProgress, silentProgress } from './progress.ts';
import { stillClock } from './testing/still-clock.ts';

/** A stream that remembers; as a terminal, with what a line that changes needs. */
function listener({ isTerminal }: { isTerminal: boolean }) {
	const said: string[] = [];
	const stream = Object.assign(
		new Writable({
			decodeStrings: false,
			write: (chunk: string, _encoding, done) => {
				said.push(chunk);
				done();
			},
		}),
		{
			isTTY: isTerminal,
			columns: 80,
			rows: 24,
			cursorTo: () => said.push('<'),
			moveCursor: () => true,
			clearLine: () => said.push('<leer>'),
		},
	);
	return { stream, said };
}

test('without a terminal, every phase is a plain line', () => {
	const clock = stillClock();
	const { stream, said } = listener({ isTerminal: false });
	const progress = showProgress({ stream, clock, live: false });
	progress.phase('Inhalte lesen', 1412);
	progress.advance(1412);
	clock.pass(3);
	progress.phase('Suchindex schreiben');
	progress.done();
	expect(said.join('')).toBe('Inhalte lesen (1.412) …\nSuchindex schreiben …\n');
});

test('without a terminal, a long phase says every half minute how far it is', () => {
	const clock = stillClock();
	const { stream, said } = listener({ isTerminal: false });
	const progress = showProgress({ stream, clock, live: false });
	progress.phase('Seiten bauen', 100);
	for (let part = 0; part < 100; part++) {
		clock.pass(0.8);
		progress.advance();
	}
	progress.done();
	expect(said).toEqual([
		'Seiten bauen (100) …\n',
		'Seiten bauen: 38 von 100, noch etwa 50 s\n',
		'Seiten bauen: 76 von 100, noch etwa 20 s\n',
	]);
});

test('a command that is quick says nothing without a terminal, a slow one does', () => {
	const clock = stillClock();
	const { stream, said } = listener({ isTerminal: false });
	const progress = showProgress({ stream, clock, live: false, quietFor: 5 });
	progress.phase('Lesen');
	clock.pass(4);
	progress.phase('Prüfen');
	expect(said).toEqual([]);
	clock.pass(2);
	progress.phase('Schreiben');
	progress.done();
	expect(said).toEqual(['Schreiben …\n']);
});

test('on a terminal, one line changes, ten times a second at most, and leaves no trace', () => {
	const clock = stillClock();
	const { stream, said } = listener({ isTerminal: true });
	const progress = showProgress({ stream, clock, live: true });
	progress.phase('Seiten bauen', 1000);
	for (let part = 0; part < 1000; part++) {
		clock.pass(0.01);
		progress.advance();
	}
	const lines = said.filter((text) => text.includes('Seiten bauen'));
	expect(lines[0]).toContain('Seiten bauen: 0 von 1.000');
	expect(lines.length).toBeGreaterThan(50);
	expect(lines.length).toBeLessThan(102);
	expect(said.join('')).not.toContain('\n');
	const before = process.listenerCount('exit');
	progress.done();
	const after = said.slice(said.lastIndexOf(String(lines.at(-1))) + 1);
	expect(after).toContain('<leer>');
	// The cursor is there again.
	expect(after.join('')).toContain('\u001B[?25h');
	expect(process.listenerCount('exit')).toBe(before - 1);
});

test('a terminal without a width gets plain lines', () => {
	const { stream, said } = listener({ isTerminal: true });
	stream.columns = 0;
	const progress = showProgress({ stream, clock: stillClock(), live: true });
	progress.phase('Seiten bauen');
	progress.done();
	expect(said).toEqual(['Seiten bauen …\n']);
});

test('other output goes above the line that changes', () => {
	const { stream, said } = listener({ isTerminal: true });
	const progress = showProgress({ stream, clock: stillClock(), live: true });
	progress.phase('Seiten bauen');
	said.length = 0;
	stream.write('Eine Meldung\n');
	const text = said.join('');
	expect(text).toMatch(/<leer>.*Eine Meldung\n.*Seiten bauen/s);
	progress.done();
	said.length = 0;
	stream.write('Noch eine\n');
	expect(said).toEqual(['Noch eine\n']);
});

test('the line has no colours', () => {
	const { stream, said } = listener({ isTerminal: true });
	const progress = showProgress({ stream, clock: stillClock(), live: true });
	progress.phase('Seiten bauen');
	progress.done();
	// eslint-disable-next-line no-control-regex
	expect(said.join('')).not.toMatch(/\u001B\[\d+m/);
});

const clock = stillClock();

test.each([
	['shown', () => showProgress({ ...listener({ isTerminal: false }), live: false, clock })],
	['silent', () => silentProgress(clock)],
] as const)('a %s progress has the times of its phases', (_, start) => {
	const progress = start();
	progress.phase('Lesen', 2);
	progress.advance();
	progress.advance();
	clock.pass(1.5, 2);
	progress.done();
	clock.pass(1);
	expect(progress.phases()).toEqual([{ name: 'Lesen', count: 2, seconds: 1.5, cpuSeconds: 2 }]);
});
