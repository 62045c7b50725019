// The browser code of every page, in one file, so that a first visit makes one request. Each part works
// without the others and does nothing on pages without its elements.
import '#src/features/entry/browser/explain-term.ts';
import '#src/features/entry/browser/source-marks.ts';
import '#src/features/contribute/browser/current-address.ts';
import { keepNote, noteIn } from '#src/features/search/browser/found-note.ts';
import '#src/features/search/browser/search-field.ts';
import '#src/features/validity/browser/reader-clock.ts';

keepNote(location, history);
// Only readers who come from the search need this module.
const note = noteIn(history.state);
if (note) {
	void import('#src/features/search/browser/mark-found.ts').then(({ markFound }) =>
		markFound(note),
	);
}

// Nobody copies before they have marked something.
const whenMarking = () => {
	void import('#src/features/entry/browser/plain-copy.ts').then(({ copyPlainly }) => {
		document.addEventListener('copy', copyPlainly);
	});
};
document.addEventListener('selectstart', whenMarking, { once: true });
