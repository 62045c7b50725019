import type { Rule } from '../rule.ts';
import { problemsOf } from './ablage.ts';

/** Front matter, YAML files and tables can be read. */
export const yaml: Rule = {
	name: 'yaml',
	*check(content) {
		yield* problemsOf(content, 'yaml');
	},
};
