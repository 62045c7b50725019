import { fieldOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import type { MdxComponent } from '#src/model/mdx-components.ts';
import { SLUG, SLUG_RULE } from '#src/base/slug.ts';
import { editorFields, type EditorField, type Option, type References } from './editor-fields.ts';

/** What the configuration is made of besides the kinds. */
export interface EditorContent {
	kinds: readonly Kind[];
	/** Folder of the content in the project. */
	folder: string;
	components: Readonly<Record<string, MdxComponent>>;
	/** Entries that fields may name, if the editor does not manage them. */
	options: (kinds: readonly string[]) => readonly Option[];
}

/** A component of the text, for `browser/editor-components.ts`, which makes functions of it. */
export interface EditorComponent {
	name: string;
	fields: EditorField[];
}

/** Settings of the editor that do not depend on where it saves. */
export interface ContentConfig {
	config: Record<string, unknown>;
	components: EditorComponent[];
}

/** @returns whether authors write entries of a kind as files of their own; tables are edited as tables */
export function isWritten({ storage }: Pick<Kind, 'storage'>): boolean {
	return storage !== 'csv';
}

/**
 * Makes the part of the editor's configuration that says what can be written: every kind that has files, with the
 * fields of its schema, and the components that a text may contain.
 */
export function contentConfig(content: EditorContent): ContentConfig {
	const { kinds, folder, components } = content;
	const written = kinds.filter(isWritten);
	const references: References = {
		isCollection: (id) => written.some((kind) => kind.id === id),
		titleField: (id) => written.find((kind) => kind.id === id)?.titleField ?? 'titel',
		options: content.options,
	};
	const blocks = Object.entries(components).filter(([, { place }]) => place === 'block');
	const names = blocks.map(([name]) => name);
	return {
		config: {
			load_config_file: false,
			// The check refuses pictures that no text shows, and the editor cannot put one beside a text.
			media_folder: 'redaktion-bilder',
			public_folder: '/redaktion-bilder',
			media_libraries: { stock_assets: { providers: [] } },
			show_preview_links: false,
			slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
			output: {
				omit_empty_optional_fields: true,
				yaml: { quote: 'none', indent_size: 2, indent_sequences: true },
			},
			collections: written.map((kind) => collection(kind, { folder, names, references })),
		},
		components: blocks.map(([name, component]) => ({ name, fields: attributeFields(component) })),
	};
}

interface CollectionParts {
	folder: string;
	/** Names of the components. */
	names: readonly string[];
	references: References;
}

function collection(kind: Kind, { folder, names, references }: CollectionParts) {
	const fields = editorFields(kind.schema, references);
	const isText = kind.storage === 'mdx';
	const sorted = [kind.titleField, 'stand', 'datum'].filter((name) => name in kind.schema.shape);
	return {
		name: kind.id,
		label: kind.plural,
		label_singular: kind.singular,
		description: kind.description,
		folder: `${folder}/${kind.id}`,
		...(kind.inFolders ? { path: '{{slug}}/index' } : {}),
		extension: kind.storage,
		format: isText ? 'yaml-frontmatter' : 'yaml',
		identifier_field: kind.titleField,
		summary: `{{${kind.titleField}}}`,
		sortable_fields: { fields: sorted },
		thumbnail: false,
		create: true,
		// Whoever removes an entry says what becomes of its address.
		delete: false,
		slug: {
			template: `{{${kind.titleField}}}`,
			editable: ['create'],
			hint: `Name der Datei und Ende der Adresse: ${SLUG_RULE}. Er ändert sich später nicht mehr.`,
			pattern: [SLUG.source, `Erwartet werden ${SLUG_RULE}.`],
		},
		fields: inOrder(kind, fields, isText ? [bodyField(kind, names)] : []),
	};
}

/** What an entry must have comes first, then its text; what only editors decide, or what comes up later, is at the end. */
function inOrder(
	{ schema }: Kind,
	fields: readonly EditorField[],
	text: readonly EditorField[],
): EditorField[] {
	const isLate = ({ name }: EditorField) => {
		const meta = fieldOf(schema, name)?.meta;
		return meta?.askedLater === true || meta?.byEditors === true;
	};
	const needed = fields.filter(({ required }) => required);
	const others = fields.filter(({ required }) => !required);
	return [
		...needed,
		...text,
		...others.filter((field) => !isLate(field)),
		...others.filter(isLate),
	];
}

function bodyField({ sections, example }: Kind, components: readonly string[]): EditorField {
	return {
		name: 'body',
		label: 'Text',
		widget: 'markdown',
		required: sections !== undefined,
		default: example.text ?? '',
		hint: 'Ersetzen Sie die Fragen durch Ihren Text. Die Nummer einer Quelle steht als Link auf #quelle-1 hinter dem Satz.',
		modes: ['rich_text', 'raw'],
		// Headings of level 1 are the title's.
		buttons: [
			...['bold', 'italic', 'code', 'link', 'heading-two', 'heading-three', 'heading-four'],
			...['quote', 'bulleted-list', 'numbered-list'],
		],
		// `Markdown`: see `browser/raw-block.ts`.
		editor_components: [...components, 'Markdown', 'code-block'],
		linked_images: false,
		use_emoji_autocomplete: false,
	};
}

/** The attributes of a component as fields, and the text that it surrounds. */
function attributeFields({ attributes }: MdxComponent): EditorField[] {
	const fields = Object.entries(attributes).map(([name, { required = false, values }]) => ({
		name,
		label: name.replace(/^./, (letter) => letter.toUpperCase()),
		required,
		...(values
			? { widget: 'select', options: values.map((value) => ({ value, label: value })) }
			: // It stands between quotation marks.
				{ widget: 'string', pattern: ['^[^"<>{}]*$', 'Erwartet wird ein Text ohne " < > { }.'] }),
	}));
	return [...fields, { name: 'text', label: 'Text', widget: 'text', required: true }];
}
