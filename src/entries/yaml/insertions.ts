import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

interface Point {
	line: number;
	column: number;
}

/** Single signs put into a text, so that places in the changed text can be told in the original. */
export class Insertions {
	/** Line → columns of the signs in the changed text. */
	readonly columns = new Map<number, number[]>();

	/** Notes a sign put at a place of the text as it is now. */
	add({ line, column }: Point): void {
		const moved = (this.columns.get(line) ?? []).map((at) => (at >= column ? at + 1 : at));
		this.columns.set(line, [...moved, column]);
	}

	/** @returns the same place in the text before anything was put in. */
	original({ line, column }: Point): Point {
		const before = (this.columns.get(line) ?? []).filter((at) => at < column).length;
		return { line, column: column - before };
	}

	/** Moves the positions of a tree to where they are in the original. */
	moveBack(tree: Root): void {
		if (this.columns.size === 0) return;
		visit(tree, ({ position }) => {
			if (!position) return;
			Object.assign(position.start, this.original(position.start));
			Object.assign(position.end, this.original(position.end));
		});
	}
}
