import { expect, test } from 'vitest';
import { profileParts } from './profile-parts.ts';

const node = (id: number, url: string, functionName = 'work') => ({
	id,
	callFrame: { url, functionName },
});

test('the time of a profile is summed up by packages, rooms and what Node and V8 do', () => {
	const profile = {
		nodes: [
			node(1, 'file:///a/node_modules/remark/lib/index.js'),
			node(2, 'file:///a/node_modules/x/node_modules/@b/c/index.js'),
			node(3, 'file:///a/src/checks/rules/alt.ts'),
			node(4, 'file:///a/src/commands/build/build.ts'),
			node(5, 'file:///a/.dist-bau-neu/.prerender/chunks/page_x.mjs'),
			node(6, 'node:internal/fs/promises'),
			node(7, '', '(garbage collector)'),
			node(8, '', '(idle)'),
			node(9, '', 'sort'),
		],
		samples: [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1],
		timeDeltas: [0, 4e6, 3e6, 3e6, 2e6, 1e6, 9e5, 8e5, 7e5, 9e6, 5e5],
	};
	expect(profileParts(JSON.stringify(profile))).toEqual([
		{ name: 'remark', seconds: 7 },
		{ name: '@b/c', seconds: 3 },
		{ name: 'src/checks', seconds: 2 },
		{ name: 'src/commands/build', seconds: 1 },
		{ name: 'gebündelte Seiten', seconds: 0.9 },
		{ name: 'node:internal/fs', seconds: 0.8 },
		{ name: '(garbage collector)', seconds: 0.7 },
		{ name: 'V8', seconds: 0.5 },
	]);
});
