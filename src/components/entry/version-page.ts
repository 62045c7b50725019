// What the page of a version does in the browser.
import './explain-term.ts';
