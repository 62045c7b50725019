import { answers, answerTo, GONE, listen } from '#src/base/query.ts';
import type { PackFile } from '../cache/pack-file.ts';
import { digestOf } from './site-folder.ts';

/** What is kept of a file between builds. */
export interface KeptFile {
	/** Digest of its content. */
	digest: string;
	/** Questions it asked, as numbers in the list of all questions; left out for too many to be worth it. */
	asked?: number[];
}

/** A question with the digest of its answer. */
type Answered = [question: string, digest: string];

/** Name under which all questions are kept besides the files. */
const QUESTIONS = 'fragen';

/** A page that asks more than this shows a large part of the content, and changes with almost every edit. */
const MOST_QUESTIONS = 4000;

/**
 * Knows which files need not be rendered again, because every answer they received would be the same.
 *
 * Questions and answers: `#src/base/query.ts`.
 */
export class PageCache {
	readonly #pack: PackFile<KeptFile>;
	readonly #old: Answered[];
	readonly #isSame: (boolean | undefined)[] = [];
	readonly #questions: Answered[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #digests = new Map<string, string>();
	#props: ReadonlyMap<string, unknown> = new Map();

	constructor(pack: PackFile<KeptFile>) {
		this.#pack = pack;
		this.#old = readQuestions(this.besides(QUESTIONS));
		answers('props', (file) => this.#props.get(file) ?? GONE);
	}

	/** @param props what `getStaticPaths` gives each file */
	begin(props: ReadonlyMap<string, unknown>): void {
		this.#props = props;
	}

	/** @returns what is known of a file that would be rendered as before */
	unchanged(file: string): KeptFile | undefined {
		const kept = this.#pack.meta(file);
		if (!kept?.asked) return undefined;
		return kept.asked.every((number) => this.#hasSameAnswer(number)) ? kept : undefined;
	}

	/** @returns the text kept with a file */
	text(file: string): string | undefined {
		return this.#pack.text(file);
	}

	/** Keeps what is known of a file for the next build. */
	keepUnchanged(file: string, { digest, asked = [] }: KeptFile): void {
		const numbers = asked.flatMap((number) => {
			const [question, answer] = this.#old[number] ?? [];
			return question === undefined || answer === undefined
				? []
				: [this.#numberOf(question, answer)];
		});
		this.#pack.renew(file, { digest, asked: numbers });
	}

	/**
	 * Renders a file and notes what it asks.
	 *
	 * @returns its content, and a function that keeps the content's digest with a text
	 */
	async render(
		file: string,
		render: () => Promise<Buffer>,
	): Promise<{ content: Buffer; keep: (digest: string, text: string) => void }> {
		const asked = new Map<string, () => unknown>();
		asked.set(`props ${file}`, () => this.#props.get(file) ?? GONE);
		const stop = listen({
			heard: (question, shown) => {
				if (asked.size <= MOST_QUESTIONS) asked.set(question, shown);
			},
		});
		let content: Buffer;
		try {
			content = await render();
		} finally {
			stop();
		}
		const keep = (digest: string, text: string) => {
			const kept: KeptFile = { digest };
			if (asked.size <= MOST_QUESTIONS) {
				kept.asked = [...asked].map(([question, shown]) =>
					this.#numberOf(question, this.#digestOf(question, shown)),
				);
			}
			this.#pack.set(file, kept, text);
		};
		return { content, keep };
	}

	/** @returns what an earlier build kept besides its files */
	besides(name: string): string | undefined {
		return this.#pack.text(`#${name}`);
	}

	/** Keeps a text besides those of files. */
	keepBesides(name: string, text: string): void {
		this.#pack.set(`#${name}`, { digest: '' }, text);
	}

	/** Writes the cache. */
	close(): void {
		this.keepBesides(QUESTIONS, JSON.stringify(this.#questions));
		this.#pack.close();
	}

	#hasSameAnswer(number: number): boolean {
		const known = this.#isSame[number];
		if (known !== undefined) return known;
		const [question, digest] = this.#old[number] ?? [];
		return (this.#isSame[number] = question !== undefined && digest === this.#answerNow(question));
	}

	/** @returns the digest of the present answer; undefined if there is none any more */
	#answerNow(question: string): string | undefined {
		try {
			return this.#digestOf(question, () => answerTo(question));
		} catch {
			return undefined;
		}
	}

	#digestOf(question: string, shown: () => unknown): string {
		let digest = this.#digests.get(question);
		if (digest === undefined) {
			digest = digestOf(asText(shown()));
			this.#digests.set(question, digest);
		}
		return digest;
	}

	#numberOf(question: string, digest: string): number {
		const known = this.#numbers.get(question);
		if (known !== undefined) return known;
		this.#numbers.set(question, this.#questions.length);
		return this.#questions.push([question, digest]) - 1;
	}
}

function readQuestions(text: string | undefined): Answered[] {
	try {
		return text === undefined ? [] : (JSON.parse(text) as Answered[]);
	} catch {
		return [];
	}
}

/** @returns an answer as a text that differs if the answer differs */
function asText(value: unknown): string {
	return (
		JSON.stringify(value, (_key, part: unknown) => {
			if (part === undefined) return { undefined: true };
			if (part instanceof Map) return { map: [...part] };
			if (part instanceof Set) return { set: [...part] };
			if (typeof part === 'symbol') return part === GONE ? { gone: true } : String(part);
			return part;
		}) ?? 'nothing'
	);
}
