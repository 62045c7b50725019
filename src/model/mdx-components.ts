/** An attribute authors may give a component. */
export interface MdxAttribute {
	pflicht?: true;
	/** The only values allowed; left out: any text. */
	werte?: readonly string[];
}

/** What authors may use in a text besides Markdown. The only list of components. */
export const mdxComponents: Readonly<Record<string, Readonly<Record<string, MdxAttribute>>>> = {
	Hinweis: {
		titel: { pflicht: true },
		art: { werte: ['achtung', 'info'] },
	},
};
