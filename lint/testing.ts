import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { importRules } from './import-rules.js';

const linter = new Linter({ configType: 'flat' });
const parsing = [
	{ files: ['**/*.{ts,js,mjs}'], languageOptions: { parser: ts.parser as Linter.Parser } },
	...astro.configs.base,
];

/**
 * Applies the import rules to a file with this text. A component may be passed with its script.
 *
 * @returns the message ids of our rule, and the names of ESLint's own rules
 */
export function refusals(file: string, text: string): string[] {
	return linter
		.verify(text, [...parsing, ...importRules], {
			filename: file,
			// Scripts of components are separate blocks, whose names only end in `.ts`.
			filterCodeBlock: () => true,
		})
		.map(({ ruleId, messageId, message }) => {
			if (ruleId === null) throw new Error(`${file}: ${message}`);
			return ruleId === 'rooms/imports' ? (messageId ?? '') : ruleId;
		});
}
