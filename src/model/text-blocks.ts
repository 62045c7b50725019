/** A text as blocks, for files that are not HTML: what Markdown and our components can say, and nothing else. */
export type Block =
	| {
			type: 'heading';
			/** 1 is the highest inside of a document. */ level: number;
			children: Inline[];
	  }
	| { type: 'paragraph'; children: Inline[] }
	| List
	| Table
	| { type: 'quote'; children: Block[] }
	| { type: 'box'; title: string; warning: boolean; children: Block[] }
	| { type: 'code'; value: string }
	| { type: 'rule' };

export interface List {
	type: 'list';
	/** Number of the first item; left out: not numbered. */
	start?: number;
	items: ListItem[];
}

export interface ListItem {
	/** Whether a task is done; left out: no task. */
	checked?: boolean;
	children: Block[];
}

export interface Table {
	type: 'table';
	/** Left out: each row begins with its name. */
	head?: Inline[][];
	rows: Inline[][][];
	/** Alignment of columns, where the author chose one. */
	align?: (Alignment | undefined)[];
}

export type Alignment = 'left' | 'center' | 'right';

/** A part of a paragraph. */
export type Inline =
	| { type: 'text'; value: string }
	| { type: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
	| { type: 'foreign'; /** BCP 47 tag. */ language: string; children: Inline[] }
	| { type: 'code'; value: string }
	| { type: 'link'; /** Full address. */ url: string; children: Inline[] }
	| { type: 'note'; /** Name of a note of the document. */ name: string }
	| {
			type: 'image';
			/** As the author wrote it. */ src: string;
			/** Full address. */ url: string;
			alt: string;
	  }
	| { type: 'break' };

/** Notes by their names. */
export type Notes = ReadonlyMap<string, Block[]>;

/** @returns a text as a part of a paragraph */
export function textNode(value: string): Inline {
	return { type: 'text', value };
}

/** @returns a paragraph of these parts; texts may be given as they are */
export function paragraphOf(...parts: (Inline | string)[]): Block {
	return {
		type: 'paragraph',
		children: parts.map((part) => (typeof part === 'string' ? textNode(part) : part)),
	};
}

/** @returns the name of the note for a source of an entry, counted from 1 */
export function sourceNote(place: number): string {
	return `quelle-${place}`;
}

/** @returns the words of a part of a paragraph, without marks, notes and images */
export function plainWords(parts: readonly Inline[]): string {
	return parts
		.map((part) => {
			if ('children' in part) return plainWords(part.children);
			if ('value' in part) return part.value;
			return part.type === 'break' ? ' ' : '';
		})
		.join('');
}
