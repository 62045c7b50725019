import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { REMOVED_FILE } from '#src/model/removed-entries.ts';
import { nearest } from '#src/base/nearest.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { slugify } from '#src/base/slug.ts';
import type { Problem } from './source.ts';

/** A file with one entry or a table of entries. */
export interface EntryFile {
	kind: KindId;
	/** Id of the entry; for a table the kind's own id. */
	id: string;
	/** File below the content folder, with `/`. */
	file: string;
	/** Absolute path. */
	path: string;
}

/** The files of a content folder and what is misplaced in it. */
export interface FoundFiles {
	files: EntryFile[];
	problems: Problem[];
}

const TEXT_EXTENSIONS = ['.mdx', '.md'];

/**
 * Finds the files of all kinds, and everything that is misplaced.
 *
 * @param contentDir absolute path of the content folder
 */
export function findEntryFiles(contentDir: string): FoundFiles {
	const found: FoundFiles = { files: [], problems: [] };
	const folder = new Folder(realpathSync(contentDir), found.problems);
	for (const item of folder.list('')) {
		if (item.file === 'portal.yaml' || item.file === REMOVED_FILE) continue;
		if (item.isFolder && isKindId(item.name)) findOfKind(folder, item.name, found);
		else found.problems.push(notAKind(item));
	}
	return found;
}

function findOfKind(folder: Folder, kind: KindId, found: FoundFiles) {
	const storage = kindOf(kind).storage;
	for (const item of folder.list(kind)) {
		const extension = extname(item.name);
		const id = item.name.slice(0, item.name.length - extension.length);
		const add = (file: string, ofId: string) =>
			found.files.push({ kind, id: ofId, file, path: folder.path(file) });
		if (storage === 'csv' && !item.isFolder && item.name === `${kind}.csv`) add(item.file, kind);
		else if (storage === 'yaml' && !item.isFolder && extension === '.yaml') add(item.file, id);
		else if (storage === 'mdx' && item.isFolder) {
			for (const file of textsInFolder(folder, item, found.problems)) add(file, item.name);
		} else if (storage === 'mdx' && TEXT_EXTENSIONS.includes(extension) && id !== 'index') {
			add(item.file, id);
		} else found.problems.push(misplaced(kind, item));
	}
}

/** @returns the `index` files of an entry in a folder; all other files there are attachments. */
function textsInFolder(folder: Folder, entry: Item, problems: Problem[]): string[] {
	const inside = folder.listDeep(entry.file);
	const texts: string[] = [];
	for (const item of inside) {
		if (!TEXT_EXTENSIONS.includes(extname(item.name).toLowerCase())) continue;
		if (TEXT_EXTENSIONS.some((extension) => item.file === `${entry.file}/index${extension}`)) {
			texts.push(item.file);
		} else {
			problems.push({
				...misplacedFile(item.file),
				text: `Der Text \`${item.name}\` liegt neben einem Beitrag und erschiene nirgends.`,
				expected: `ein Text je Ordner mit dem Namen \`${entry.file}/index.mdx\``,
			});
		}
	}
	if (texts.length === 0 && inside.length > 0) {
		problems.push({
			...misplacedFile(entry.file),
			text: `Im Ordner \`${entry.name}\` fehlt der Text.`,
			expected: `die Datei \`${entry.file}/index.mdx\``,
		});
	}
	return texts;
}

function notAKind(item: Item): Problem {
	const meant = nearest(item.name, kindIds);
	const known = kindIds.map((id) => `\`${id}\``).join(', ');
	return {
		...misplacedFile(item.file),
		text: item.isFolder
			? `Einen Ordner \`${item.name}\` kennt das Portal nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`
			: `Die Datei \`${item.name}\` gehört nicht direkt in den Inhaltsordner.`,
		expected: item.isFolder
			? `einer der Ordner ${known}`
			: `eine Datei in einem der Ordner ${known}`,
	};
}

function misplaced(kind: KindId, item: Item): Problem {
	const slug = slugify(item.name.replace(/\.[^.]*$/, '')) || 'name';
	const valid = {
		mdx: `\`${kind}/${slug === 'index' ? 'name' : slug}.mdx\`, Anhänge in einem Ordner neben \`index.mdx\``,
		yaml: `\`${kind}/${slug}.yaml\``,
		csv: `nur die Datei \`${kind}/${kind}.csv\``,
	}[kindOf(kind).storage];
	return {
		...misplacedFile(item.file),
		text: item.isFolder
			? `Der Ordner \`${item.name}\` gehört nicht in \`${kind}\`.`
			: `Die Datei \`${item.name}\` ist kein Beitrag: Name oder Endung passen nicht.`,
		expected: valid,
	};
}

function misplacedFile(file: string) {
	return { rule: 'ablage', file, at: 0 } as const;
}

interface Item {
	name: string;
	file: string;
	isFolder: boolean;
}

/** Lists folders without dot files; reports links that lead outside and special files. */
class Folder {
	readonly root: string;
	readonly problems: Problem[];

	constructor(root: string, problems: Problem[]) {
		this.root = root;
		this.problems = problems;
	}

	path(file: string): string {
		return join(this.root, file);
	}

	list(folder: string): Item[] {
		return readdirSync(this.path(folder), { withFileTypes: true })
			.filter((item) => !item.name.startsWith('.'))
			.sort((a, b) => codeOrder(a.name, b.name))
			.flatMap((item) => this.look(folder ? `${folder}/${item.name}` : item.name, item));
	}

	listDeep(folder: string): Item[] {
		return this.list(folder).flatMap((item) => (item.isFolder ? this.listDeep(item.file) : [item]));
	}

	look(file: string, item: Dirent): Item[] {
		if (item.isSymbolicLink() && !this.staysInside(file)) return [];
		const stats = statSync(this.path(file));
		if (!stats.isFile() && !stats.isDirectory()) {
			this.problems.push({
				...misplacedFile(file),
				text: `\`${item.name}\` ist weder eine Datei noch ein Ordner.`,
				expected: 'eine gewöhnliche Datei',
			});
			return [];
		}
		return [{ name: item.name, file, isFolder: stats.isDirectory() }];
	}

	staysInside(file: string): boolean {
		try {
			const target = realpathSync(this.path(file));
			// Links to folders could form a circle.
			if (target.startsWith(this.root + sep) && statSync(target).isFile()) return true;
		} catch {
			// A broken link is reported below.
		}
		this.problems.push({
			...misplacedFile(file),
			text: 'Die Verknüpfung führt aus dem Inhaltsordner hinaus, zu einem Ordner oder ins Leere.',
			expected: 'die Datei selbst statt einer Verknüpfung',
		});
		return false;
	}
}
