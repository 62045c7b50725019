import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../articles/markdown-features.ts';
import { asTyped } from './as-typed.ts';
import { mayHaveTypedSigns } from './typed-signs.ts';

/** @returns a text for the parser of pages; the same as the check reads */
export function typedText(text: string): string {
	if (!mayHaveTypedSigns(text)) return text;
	const tree = mdxToMdast(text, { features: markdownFeatures }) as Root;
	return asTyped(text, tree)?.text ?? text;
}
