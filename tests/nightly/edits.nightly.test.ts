import { EDITS } from '../support/random-edits.ts';
import { testEdits } from '../support/edit-tests.ts';

testEdits(6, Object.keys(EDITS).length);
