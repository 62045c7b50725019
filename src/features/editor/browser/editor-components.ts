import type { EditorComponent } from '../config/editor-config.ts';
import { componentBlock, componentPattern, componentValues } from './component-text.ts';
import { rawBlock } from './raw-block.ts';

/** The part of the editor's program in use. */
export interface Editor {
	init(options: { config: unknown }): Promise<void>;
	registerEditorComponent(component: unknown): void;
}

/** Offers the components of the texts as small forms, and what the rich editor cannot keep as it is written. */
export function registerComponents(editor: Editor, components: readonly EditorComponent[]): void {
	for (const { name, fields } of components) {
		const attributes = fields.map((field) => field.name).filter((each) => each !== 'text');
		editor.registerEditorComponent({
			id: name,
			label: name,
			fields,
			pattern: componentPattern(name),
			fromBlock: (match: RegExpMatchArray) => componentValues(match),
			toBlock: (values: Record<string, unknown>) => componentBlock(name, attributes, values),
			toPreview: (values: Record<string, unknown>) =>
				[values['titel'], values['text']].filter(Boolean).join('\n\n'),
		});
	}
	editor.registerEditorComponent({
		id: 'Markdown',
		label: 'Markdown, wie geschrieben',
		fields: [{ name: 'text', label: 'Markdown', widget: 'text', required: true }],
		pattern: rawBlock,
		fromBlock: ([text]: RegExpMatchArray) => ({ text }),
		toBlock: ({ text }: Record<string, unknown>) =>
			typeof text === 'string' ? text.trimEnd() : '',
		toPreview: ({ text }: Record<string, unknown>) => text,
	});
}
