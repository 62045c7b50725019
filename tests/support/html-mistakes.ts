import { readFileSync } from 'node:fs';
import { formatterFactory, HtmlValidate, type ConfigData } from 'html-validate';

/** @returns what html-validate finds in pages, by the project's rules; empty if it is nothing. */
export async function htmlMistakes(files: string[]): Promise<string> {
	// Read here, so that the rules also apply to a folder outside the project.
	const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
	const { results } = await new HtmlValidate(config).validateMultipleFiles(files);
	return formatterFactory('text')(results);
}
