import { hash } from 'node:crypto';
import {
	MessageChannel,
	receiveMessageOnPort,
	Worker,
	type MessagePort,
} from 'node:worker_threads';
import { existsSync, readFileSync } from 'node:fs';
import { imageCacheFile, keepImageFile } from './image-folder.ts';
import type { ImageFault } from './judge-image.ts';

/** What a worker needs to decode images while the thread that asked waits. */
export interface JudgeTask {
	/** Absolute paths. */
	paths: string[];
	port: MessagePort;
	/** Becomes 1 when the answer has been sent. */
	done: Int32Array;
}

/** Raise when `judge-image.ts` or the decoder changes. The decoder itself is not asked: loading it takes longer than the check. */
const SETTINGS = 'gelesen-3';
/** Far more than the slowest machine needs for one image, in milliseconds. */
const LONGEST = 60_000;

/**
 * Decodes bitmap images and waits for the result. An image is decoded once: what was found is kept under the digest
 * of its bytes.
 *
 * @param images path → bytes; their headers must have been judged, because each is decoded whole
 * @returns path → why a build could not use the image; usable images are left out
 */
export function judgeImages(images: ReadonlyMap<string, Uint8Array>): Map<string, ImageFault> {
	const found = new Map<string, ImageFault | null>();
	const unknown = new Map<string, string>();
	for (const [path, bytes] of images) {
		const file = imageCacheFile(`${SETTINGS}-${hash('sha256', bytes)}`);
		const known = kept(file);
		if (known === undefined) unknown.set(path, file);
		else found.set(path, known);
	}
	const paths = [...unknown.keys()];
	for (const [index, fault] of (paths.length > 0 ? decoded(paths) : []).entries()) {
		const path = paths[index] ?? '';
		found.set(path, fault);
		keepImageFile(unknown.get(path) ?? '', Buffer.from(JSON.stringify(fault)));
	}
	return new Map([...found].flatMap(([path, fault]) => (fault ? [[path, fault]] : [])));
}

function kept(file: string): ImageFault | null | undefined {
	if (!existsSync(file)) return undefined;
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as ImageFault | null;
	} catch {
		return undefined;
	}
}

function decoded(paths: string[]): (ImageFault | null)[] {
	const { port1, port2 } = new MessageChannel();
	const done = new Int32Array(new SharedArrayBuffer(4));
	const task: JudgeTask = { paths, port: port2, done };
	const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), {
		workerData: task,
		transferList: [port2],
	});
	worker.unref();
	Atomics.wait(done, 0, 0, LONGEST * paths.length);
	const answer = receiveMessageOnPort(port1)?.message as (ImageFault | null)[] | undefined;
	port1.close();
	if (!answer) throw new Error(`Images could not be decoded: ${paths.join(', ')}`);
	return answer;
}
