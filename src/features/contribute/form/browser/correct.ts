// Everything the form for corrections needs to take an entry apart and to judge it: loaded with the entry.
export { kindFor, partName, readValues } from './judge.ts';
export { corrected, headingFields, headingName, textFields } from '../correction/correction.ts';
export { openedSource } from '../correction/opened-source.ts';
export { correctedBody } from '../correction/corrected-body.ts';
export { controlValues, lockedFields } from '../correction/corrected-data.ts';
export { showTexts } from './correction-texts.ts';
export { changeItem } from './show-changes.ts';
export {
	changedFields,
	changedHeadings,
	changedTexts,
	changesAsText,
} from '../correction/changes.ts';
