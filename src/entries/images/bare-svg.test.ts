import { expect, test } from 'vitest';
import { bareSvg } from './bare-svg.ts';

const bare = (text: string) => Buffer.from(bareSvg(Buffer.from(text))).toString();

test('what a drawing program wrote about its user and files is left out, shapes and texts stay', () => {
	expect(
		bare(`<?xml version="1.0"?>
<!-- C:\\Users\\petra.muster\\plan.svg -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename='C:\\Users\\petra.muster\\plan.png' width="9" height="9">
<sodipodi:namedview id="a"><inkscape:page id="b"/></sodipodi:namedview>
<metadata><rdf:RDF><dc:creator>Petra Muster</dc:creator></rdf:RDF></metadata>
<title>Ämter &amp; Wege</title><g inkscape:label="Ebene 1" fill="#fff"><rect width="4" height="4"/></g>
</svg>`),
	).toBe(`<?xml version="1.0"?>

<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="9" height="9">


<title>Ämter &amp; Wege</title><g fill="#fff"><rect width="4" height="4"/></g>
</svg>`);
});

test('a value that looks like an attribute of a program stays', () => {
	const text = `<svg a=" inkscape:x='" b="' inkscape:y='c'"><text>inkscape:z="1"</text></svg>`;
	expect(bare(text)).toBe(text);
});

test('broken drawings stay as they are', () => {
	expect(bare('<svg><!-- a --><g></svg>')).toBe('<svg><!-- a --><g></svg>');
});
