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
 * What the import rules say to a file with this text, as the ids of their messages; a rule of ESLint's own
 * says its name. A component may be passed with its script.
 */
export function refusals(file: string, text: string): string[] {
	return linter
		.verify(text, [...parsing, ...importRules], {
			filename: file,
			// Scripts of components are blocks of their own, which only end in `.ts`.
			filterCodeBlock: () => true,
		})
		.map(({ ruleId, messageId, message }) => {
			if (ruleId === null) throw new Error(`${file}: ${message}`);
			return ruleId === 'rooms/imports' ? (messageId ?? '') : ruleId;
		});
}
