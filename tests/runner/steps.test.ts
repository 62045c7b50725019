import { expect, test } from 'vitest';
import { runSteps, type Step } from './steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({ name, command: [], ...more });

/** Runs steps that end in the order given, and notes what starts and ends. */
async function follow(steps: Step[], ends: string[], failing: string[] = []) {
	const notes: string[] = [];
	const finish = new Map<string, () => void>();
	const endNext = () => {
		const [name] = ends;
		const end = name === undefined ? undefined : finish.get(name);
		if (!end) return;
		ends.shift();
		end();
	};
	const leftOut = await runSteps(steps, 2, async ({ name }) => {
		notes.push(`${name} starts`);
		await new Promise<void>((done) => {
			finish.set(name, done);
			setImmediate(endNext);
		});
		notes.push(`${name} ends`);
		setImmediate(endNext);
		return !failing.includes(name);
	});
	return { notes, leftOut };
}

test('two steps run at once, the next one starts when one of them ends', async () => {
	const { notes } = await follow([step('a'), step('b'), step('c')], ['b', 'a', 'c']);
	expect(notes).toEqual(['a starts', 'b starts', 'b ends', 'c starts', 'a ends', 'c ends']);
});

test('a step that keeps both processors busy runs alone', async () => {
	const { notes } = await follow(
		[step('a'), step('big', { cores: 2 }), step('b')],
		['a', 'b', 'big'],
	);
	expect(notes).toEqual(['a starts', 'b starts', 'a ends', 'b ends', 'big starts', 'big ends']);
});

test('a step starts after those it follows, even if they failed', async () => {
	const { notes, leftOut } = await follow(
		[step('b', { after: ['a'] }), step('a')],
		['a', 'b'],
		['a'],
	);
	expect(notes).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
	expect(leftOut).toEqual([]);
});

test('a step is left out if one it needs failed, and so are steps that need it', async () => {
	const steps = [step('c', { needs: ['b'] }), step('b', { needs: ['a'] }), step('a')];
	const { notes, leftOut } = await follow(steps, ['a'], ['a']);
	expect(notes).toEqual(['a starts', 'a ends']);
	expect(leftOut.sort()).toEqual(['b', 'c']);
});
