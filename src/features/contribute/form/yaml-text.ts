import { Document } from 'yaml';

/** Days stand without quotation marks, as in every other file. */
const QUOTED_DAY = /^(\s*(?:- )*[a-z_]+: )"(\d{4}-\d\d-\d\d)"$/gm;

/** @returns fields as the files of entries have them */
export function yamlText(values: Readonly<Record<string, unknown>>): string {
	// `stringify` is in one module with the parser, which the form for new entries does without.
	const document = new Document(values, { compat: 'yaml-1.1', version: '1.2' });
	const text = document.toString({ lineWidth: 0 });
	return text.replace(QUOTED_DAY, '$1$2');
}
