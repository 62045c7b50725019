/** Folder of the browser's private file system in which the editor keeps a practice. */
const PRACTICE = 'sveltia-cms-test';

/**
 * Gives a practice its first content; one that has begun keeps its own.
 *
 * @param content loads the text of each file by its path
 * @throws DOMException if the browser refuses to store files
 */
export async function fillPractice(content: () => Promise<Record<string, string>>): Promise<void> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle(PRACTICE, { create: true });
	for await (const _ of folder.keys()) return;
	for (const [path, text] of Object.entries(await content())) await write(folder, path, text);
}

/** Removes a practice from the device. */
export async function clearPractice(): Promise<void> {
	const root = await navigator.storage.getDirectory();
	await root.removeEntry(PRACTICE, { recursive: true }).catch(() => undefined);
}

async function write(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
	const names = path.split('/');
	const name = names.pop() ?? '';
	let place = folder;
	for (const each of names) place = await place.getDirectoryHandle(each, { create: true });
	const file = await place.getFileHandle(name, { create: true });
	const stream = await file.createWritable();
	await stream.write(text);
	await stream.close();
}
