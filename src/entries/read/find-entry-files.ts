import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { isKindId, kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { REMOVED_FILE } from '#src/model/removed-entries.ts';
import { nearest } from '#src/base/nearest.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { slugify } from '#src/base/slug.ts';
import { isImageName } from '../articles/image-files.ts';
import { imageTypes } from '../articles/images.ts';
import type { Problem } from './source.ts';
import { isOtherPicture, strayFile } from './stray-file.ts';
import { BOUNDARIES_FILE } from './read-boundaries.ts';
import { isSurveyFile, isSurveyTable } from './read-survey.ts';

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
	/** Everything else in the folders of entries, below the content folder, with `/`. */
	beside: string[];
	problems: Problem[];
	/** Pictures beside entries in formats that no page can show, below the content folder, with `/`. */
	otherPictures: string[];
}

const TEXT_EXTENSIONS = ['.mdx', '.md'];

/**
 * Finds the files of all kinds, and everything that is misplaced.
 *
 * @param contentDir absolute path of the content folder
 */
export function findEntryFiles(contentDir: string): FoundFiles {
	const found: FoundFiles = { files: [], beside: [], problems: [], otherPictures: [] };
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
		if (item.file === BOUNDARIES_FILE && !item.isFolder) continue;
		const extension = extname(item.name);
		const id = item.name.slice(0, item.name.length - extension.length);
		const add = (file: string, ofId: string) =>
			found.files.push({ kind, id: ofId, file, path: folder.path(file) });
		if (storage === 'csv' && !item.isFolder && item.name === `${kind}.csv`) add(item.file, kind);
		else if (!isWrittenElsewhere(kind, item) && isReported(item, found.problems)) continue;
		else if (storage === 'yaml' && !item.isFolder && extension === '.yaml') add(item.file, id);
		else if (storage === 'mdx' && item.isFolder) {
			for (const file of textsInFolder(folder, kind, item, found)) add(file, item.name);
		} else if (storage === 'mdx' && TEXT_EXTENSIONS.includes(extension) && !/^index$/i.test(id)) {
			add(item.file, id);
		} else found.problems.push(misplaced(kind, item));
	}
}

/** @returns the `index` files of an entry in a folder; of all other files there, only images are published. */
function textsInFolder(
	folder: Folder,
	kind: KindId,
	entry: Item,
	{ beside, problems, otherPictures }: FoundFiles,
): string[] {
	const texts: string[] = [];
	const others: Item[] = [];
	let rest = 0;
	for (const item of folder.listDeep(entry.file)) {
		const survey = kind === 'umfragen' && item.file === `${entry.file}/${item.name}`;
		if (!isTextName(item.name)) beside.push(item.file);
		// The rule `umfragen` reports tables that no survey reads.
		if (survey && (isSurveyFile(item.name) || isSurveyTable(item.name))) rest++;
		else if (isTextName(item.name)) {
			const own = TEXT_EXTENSIONS.some((ending) => item.file === `${entry.file}/index${ending}`);
			if (own) texts.push(item.file);
			else others.push(item);
		} else if (!isReported(item, problems)) {
			rest++;
			if (isOtherPicture(item.name)) otherPictures.push(item.file);
			else if (!isImageName(item.name)) problems.push(notAnAttachment(item));
		}
	}
	if (texts.length === 0) problems.push(...withoutText(kind, entry, others, rest));
	else {
		for (const item of others) {
			if (isReported(item, problems)) continue;
			problems.push({
				...misplacedFile(item.file),
				text: `Der Text \`${item.name}\` liegt neben einem Beitrag und erschiene nirgends.`,
				expected: `ein Text je Ordner mit dem Namen \`${entry.file}/index.mdx\``,
			});
		}
	}
	return texts;
}

/** @returns true for a name that is meant as one of a text */
function isTextName(name: string): boolean {
	if (isImageName(name) || isOtherPicture(name)) return false;
	if (/^index(?:\..*)?$/i.test(name)) return true;
	return TEXT_EXTENSIONS.includes(extname(name).toLowerCase()) && !strayFile(name);
}

/** Says once what is wrong with a folder whose text has another name, several texts or none. */
function withoutText(kind: KindId, entry: Item, others: Item[], rest: number): Problem[] {
	const [other, another] = others;
	if (other && !another) {
		const [stem = ''] = other.name.split('.', 1);
		const name = slugify(/^index$/i.test(stem) ? entry.name : stem) || 'name';
		const alone = `\`${kind}/${name}.mdx\``;
		return [
			{
				...misplacedFile(other.file),
				text: `Der Text \`${other.name}\` erschiene nirgends: In einem Ordner heißt er \`index.mdx\`.`,
				expected: `\`${entry.file}/index.mdx\`, oder ${alone} ohne Ordner`,
			},
		];
	}
	if (other) {
		return [
			{
				...misplacedFile(entry.file),
				text: `Im Ordner \`${entry.name}\` liegen mehrere Texte; sie erschienen nirgends.`,
				expected: `jeder Text unmittelbar in \`${kind}\`, wie \`${kind}/${other.name}\``,
			},
		];
	}
	if (rest === 0) return [];
	return [
		{
			...misplacedFile(entry.file),
			text: `Im Ordner \`${entry.name}\` fehlt der Text.`,
			expected: `die Datei \`${entry.file}/index.mdx\``,
		},
	];
}

/** @returns true for an entry written with a program of an office: the advice names the right file */
function isWrittenElsewhere(kind: KindId, { name }: Item): boolean {
	const { storage } = kindOf(kind);
	return storage === 'csv'
		? /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(name)
		: storage === 'mdx' && /\.(?:docx?|odt|rtf|pages)$/i.test(name);
}

/** Reports a file that is no content wherever it lies. */
function isReported(item: Item, problems: Problem[]): boolean {
	const stray = strayFile(item.name);
	if (stray) problems.push({ ...misplacedFile(item.file), ...stray });
	return stray !== undefined;
}

function notAnAttachment(item: Item): Problem {
	return {
		...misplacedFile(item.file),
		text: `Die Datei \`${item.name}\` liegt neben einem Beitrag und erschiene nirgends.`,
		expected: isSurveyFile(item.name)
			? `neben dem Text einer Umfrage: \`umfragen/name/${item.name}\``
			: `neben dem Text nur Bilder mit der Endung ${Object.keys(imageTypes).join(', ')}`,
	};
}

function notAKind(item: Item): Problem {
	const stray = strayFile(item.name);
	if (stray) return { ...misplacedFile(item.file), ...stray };
	const own = nearest(item.name, ['portal.yaml', REMOVED_FILE]);
	if (!item.isFolder && own !== undefined) {
		return {
			...misplacedFile(item.file),
			text: `Eine Datei \`${item.name}\` kennt das Portal nicht. Meinten Sie \`${own}\`?`,
			expected: `\`${own}\``,
		};
	}
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

/** Endings that programs add to the name of a text, often unseen. */
const ADDED = /\.(?:txt|text|mdx?|markdown|ya?ml|csv)$/i;

function misplaced(kind: KindId, item: Item): Problem {
	const { storage } = kindOf(kind);
	const here = misplacedFile(item.file);
	if (isImageName(item.name) || isOtherPicture(item.name)) {
		return {
			...here,
			text: `Das Bild \`${item.name}\` liegt neben den Beiträgen; es gehört in den Ordner eines Beitrags.`,
			expected:
				storage === 'mdx'
					? `ein Ordner mit dem Namen des Beitrags: \`${kind}/name/index.mdx\` und daneben \`${item.name}\``
					: `kein Bild im Ordner \`${kind}\``,
		};
	}
	let bare = item.name;
	while (ADDED.test(bare)) bare = bare.replace(ADDED, '');
	const slug = slugify(bare.replace(/\.[^.]*$/, '')) || 'name';
	const name = slug === 'index' ? 'name' : slug;
	const valid = {
		mdx: `\`${kind}/${name}.mdx\`; zu einem Beitrag mit Bildern gehört ein Ordner: \`${kind}/${name}/index.mdx\``,
		yaml: `\`${kind}/${slug}.yaml\``,
		csv:
			kind === 'kommunen'
				? `nur \`${kind}/${kind}.csv\` und die Grenzen in \`${BOUNDARIES_FILE}\``
				: `nur die Datei \`${kind}/${kind}.csv\``,
	}[storage];
	const double = /\.(?:mdx?|ya?ml|csv)(\.[a-z]+)$/i.exec(item.name)?.[1];
	return {
		...here,
		text: item.isFolder
			? `Der Ordner \`${item.name}\` gehört nicht in \`${kind}\`.`
			: double === undefined
				? isWrittenElsewhere(kind, item)
					? `\`${item.name}\` ist eine Office-Datei, kein reiner Text.`
					: `Die Datei \`${item.name}\` ist kein Beitrag: Name oder Endung passen nicht.`
				: `Der Name \`${item.name}\` hat eine Endung zu viel: \`${double}\`. Windows blendet sie oft aus.`,
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

/** Kept by Git to keep a folder. */
const KEEPS_FOLDER = '.gitkeep';

/** Lists folders; reports hidden files, links and special files. */
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
			.sort((a, b) => codeOrder(a.name, b.name))
			.flatMap((item) => this.look(folder ? `${folder}/${item.name}` : item.name, item));
	}

	listDeep(folder: string): Item[] {
		return this.list(folder).flatMap((item) => (item.isFolder ? this.listDeep(item.file) : [item]));
	}

	look(file: string, item: Dirent): Item[] {
		const { name } = item;
		// The content may be a repository of its own.
		if (name === KEEPS_FOLDER || file === '.git') return [];
		const found = { name, file, isFolder: item.isDirectory() };
		if (name.startsWith('.')) {
			isReported(found, this.problems);
			return [];
		}
		if (item.isFile() || item.isDirectory()) return [found];
		this.problems.push({
			...misplacedFile(file),
			...(item.isSymbolicLink()
				? {
						text: `\`${name}\` ist eine Verknüpfung zu einer anderen Datei; das Portal folgt ihr nicht.`,
						expected: 'die Datei selbst statt einer Verknüpfung',
					}
				: {
						text: `\`${name}\` ist weder eine Datei noch ein Ordner.`,
						expected: 'eine gewöhnliche Datei',
					}),
		});
		return [];
	}
}
