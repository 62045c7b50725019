import { languages } from '#src/base/languages.ts';

/** An attribute authors may give a component. */
export interface MdxAttribute {
	pflicht?: true;
	/** The only values allowed; left out: any text. */
	werte?: readonly string[];
}

/** A component authors may use. */
export interface MdxComponent {
	angaben: Readonly<Record<string, MdxAttribute>>;
	/** `satz`: around words of a sentence; `block`: around paragraphs. */
	ort: 'block' | 'satz';
}

/** What authors may use in a text besides Markdown. The only list of components. */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
	Hinweis: {
		angaben: {
			titel: { pflicht: true },
			art: { werte: ['achtung', 'info'] },
		},
		ort: 'block',
	},
	Fremdsprache: {
		angaben: { sprache: { pflicht: true, werte: Object.keys(languages) } },
		ort: 'satz',
	},
};
