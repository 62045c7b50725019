import { expect, test, vi } from 'vitest';
import { NO_STEPS } from '#src/base/steps.ts';
import { buildSteps, handOverSteps } from './build-steps.ts';

test('outside of a build, nobody is told', () => {
	expect(buildSteps()).toBe(NO_STEPS);
});

test('in a build, every copy of this module tells the same, until the build ends', async () => {
	const steps = { phase: vi.fn(), advance: vi.fn() };
	const end = handOverSteps(steps);
	vi.resetModules();
	const other = await import('./build-steps.ts');
	expect(other.buildSteps).not.toBe(buildSteps);
	other.buildSteps().advance();
	expect(steps.advance).toHaveBeenCalledOnce();
	end();
	other.buildSteps().advance();
	expect(steps.advance).toHaveBeenCalledOnce();
	expect(buildSteps()).toBe(NO_STEPS);
});

test('a build that ends does not take away the steps of the next', () => {
	const end = handOverSteps({ ...NO_STEPS });
	const next = { ...NO_STEPS };
	const endNext = handOverSteps(next);
	end();
	expect(buildSteps()).toBe(next);
	endNext();
});
