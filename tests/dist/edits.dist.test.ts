import { testEdits } from '../support/edit-tests.ts';

// Every kind of edit; `npm run test:nightly` makes sixty.
testEdits(1, 2);
