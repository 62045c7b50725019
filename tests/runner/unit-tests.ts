/** Places of unit tests: beside the modules, and in folders of `tests/` that need no built portal. */
export const UNIT_TESTS = [
	'{src,bench,lint}/**/*.test.ts',
	'tests/{contributions,pipelines,runner,support}/*.test.ts',
];
