// The browser code of articles, in one file, so that a first visit makes one request.
import '#src/features/binder/browser/binder-buttons.ts';
import '#src/features/checklist/browser/when-needed.ts';
import '#src/features/entry/browser/print-page.ts';
import '#src/features/sections/browser/current-section.ts';
