import { today } from '#src/base/dates/today.ts';
import { runNew } from './run-new.ts';

const { stdin, stdout, stderr } = process;

let ended = false;
// Ctrl+D closes the input, so the open question never gets an answer.
process.once('beforeExit', () => {
	if (ended) return;
	ended = true;
	stderr.write('\nAbgebrochen. Es wurde nichts angelegt.\n');
	process.exitCode = 130;
});

void runNew(process.argv.slice(2), {
	env: process.env,
	today: today(),
	terminal: stdin.isTTY && stdout.isTTY ? { input: stdin, output: stdout } : undefined,
	print: (text) => void stdout.write(text),
	complain: (text) => void (ended || stderr.write(text)),
})
	.then((code) => (process.exitCode = code))
	.finally(() => (ended = true));
