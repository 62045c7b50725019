import { once } from '#src/base/once.ts';
import { rules } from '#src/checks/rules.ts';
import { tryExample } from '#src/checks/try-example.ts';
import { rulePagesOf } from './rule-pages.ts';

/** The help of every rule, in the order of the rules; each example is checked once. */
export const rulePages = once(() => rulePagesOf(rules, tryExample));
