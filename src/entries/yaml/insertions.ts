import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface Point {
	line: number;
	column: number;
}

/** Characters inserted into a text; converts places in the changed text to the original. */
export class Insertions {
	/** Line → columns of the inserted characters in the changed text. */
	readonly columns = new Map<number, number[]>();

	/** Records a character inserted at a place of the changed text. */
	add({ line, column }: Point): void {
		const moved = (this.columns.get(line) ?? []).map((at) => (at >= column ? at + 1 : at));
		this.columns.set(line, [...moved, column]);
	}

	/** @returns the same place in the original text. */
	original({ line, column }: Point): Point {
		const before = (this.columns.get(line) ?? []).filter((at) => at < column).length;
		return { line, column: column - before };
	}

	/** Converts the positions in a tree to the original text. */
	moveBack(tree: Root): void {
		if (this.columns.size === 0) return;
		visit(tree, ({ position }) => {
			if (!position) return;
			Object.assign(position.start, this.original(position.start));
			Object.assign(position.end, this.original(position.end));
		});
	}
}
