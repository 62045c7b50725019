import { stringify } from 'yaml';

/** Days stand without quotation marks, as in every other file. */
const QUOTED_DAY = /^(\s*(?:- )*[a-z_]+: )"(\d{4}-\d\d-\d\d)"$/gm;

/** @returns fields as the files of entries have them */
export function yamlText(values: Readonly<Record<string, unknown>>): string {
	const text = stringify(values, { compat: 'yaml-1.1', lineWidth: 0, version: '1.2' });
	return text.replace(QUOTED_DAY, '$1$2');
}
