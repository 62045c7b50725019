/** Makes an element with its attributes and what stands in it. */
export function element<T extends keyof HTMLElementTagNameMap>(
	tag: T,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}
