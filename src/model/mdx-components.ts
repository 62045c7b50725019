import { languages } from '#src/base/languages.ts';

/** An attribute of a component. */
export interface MdxAttribute {
	required?: true;
	/** The only values allowed; left out: any text. */
	values?: readonly string[];
}

/** A component that authors may use. */
export interface MdxComponent {
	attributes: Readonly<Record<string, MdxAttribute>>;
	/** `inline`: around words of a sentence; `block`: around paragraphs. */
	place: 'block' | 'inline';
}

/** The components that authors may use in a text besides Markdown. The only list of them. */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
	Hinweis: {
		attributes: {
			titel: { required: true },
			art: { values: ['achtung', 'info'] },
		},
		place: 'block',
	},
	Fremdsprache: {
		attributes: { sprache: { required: true, values: Object.keys(languages) } },
		place: 'inline',
	},
};
