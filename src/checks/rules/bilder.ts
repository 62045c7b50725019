import type { Mistake } from '#src/base/mistake.ts';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { foundImage, imageTypes } from '#src/entries/articles/images.ts';
import type { Source } from '#src/entries/read/source.ts';
import { MOST_BYTES, MOST_PIXELS, MOST_SIDE } from '#src/entries/images/image-limits.ts';
import type { ImageFault } from '#src/entries/images/judge-image.ts';
import { judgeImages } from '#src/entries/images/judge-images.ts';
import { isWholeImage } from '#src/entries/images/whole-image.ts';
import { isOtherPicture } from '#src/entries/read/stray-file.ts';
import { schemeOf } from '#src/base/address.ts';
import { slugify } from '#src/base/slug.ts';
import { composedText } from '#src/base/text/composed.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded, encodeBlanks } from '#src/base/urls.ts';
import type { CheckedContent } from '../checked-content.ts';
import { offsetOf } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { imageTypeOf } from '../image-type.ts';
import { lineReplaced } from '../lines.ts';
import { MOST_PER_FILE, type Remark, type Rule } from '../rule.ts';
import { svgMistakes } from '../svg-mistakes.ts';

const PLAN =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">\n<rect width="40" height="20"/>\n</svg>\n';
const formats = Object.keys(imageTypes).join(', ');

/** Images are described, exist, are next to their entry and are no larger than needed. */
export const bilder: Rule = {
	name: 'bilder',
	help: {
		title: 'Bilder sind beschrieben, vorhanden und klein genug',
		explanation: [
			'Wer ein Bild nicht sehen kann, hört stattdessen seine Beschreibung: die Wörter in den eckigen Klammern. Schreiben Sie, was auf dem Bild wichtig ist, nicht „Bild“ oder den Dateinamen.',
			'Bilder liegen im selben Ordner wie der Text des Eintrags: `meldungen/neu/index.mdx` und daneben `plan.png`. Bilder von anderen Servern lädt das Portal nicht, damit niemand erfährt, wer was liest.',
			'Ein Bild hat höchstens 300 KB und ist höchstens 16.000 Pixel breit und hoch; eine Bildfolge (GIF) hat höchstens 25 Millionen Pixel, alle Bilder zusammengezählt. Verkleinern Sie Fotos vor dem Hochladen, zum Beispiel auf 1.600 Pixel Breite.',
		],
		wrong: {
			file: 'meldungen/neu/index.mdx',
			text: newsWithText('![](plan.svg)'),
			moreFiles: { 'meldungen/neu/plan.svg': PLAN },
		},
		right: {
			file: 'meldungen/neu/index.mdx',
			text: newsWithText('![Grundriss des Erdgeschosses mit dem neuen Serverraum](plan.svg)'),
			moreFiles: { 'meldungen/neu/plan.svg': PLAN },
		},
	},
	*check(content) {
		const shown = new Set<string>();
		const judged = judgedImages(content);
		for (const { source, facts } of content.texts) {
			if (!facts.images) continue;
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type === 'image')
					// All images are looked at, to know which are shown; nobody reads that many remarks.
					for (const remark of imageRemarks(node, source, content, { shown, judged }))
						if (found.length < MOST_PER_FILE) found.push(remark);
				if (node.type === 'imageReference') {
					found.push({
						...place(source, offsetOf(source, node)),
						text: 'Das Bild steht als Verweis; seine Adresse gehört an diese Stelle.',
						expected: 'ein Bild mit Beschreibung und Adresse: `![Beschreibung](bild.png)`',
					});
				}
			});
			yield* found;
		}
		// Images not shown are not published, but their mistakes are reported in advance.
		const misplaced = new Set(content.problems.map(({ file }) => file));
		const isTold = (file: string) =>
			shown.has(file) ||
			file.split('/').some((_, index, parts) => misplaced.has(parts.slice(0, index + 1).join('/')));
		for (const file of content.images) {
			if (isTold(file)) continue;
			for (const message of judged.get(file) ?? []) yield { file, at: 0, ...message };
		}
		for (const file of content.otherPictures) {
			if (isTold(file)) continue;
			yield { file, at: 0, ...otherFormat(file) };
		}
	},
};

/** What the rule knows of the content's images. */
interface Images {
	/** Files that texts have shown so far, below the content folder. */
	shown: Set<string>;
	/** What is wrong with each file. */
	judged: ReadonlyMap<string, readonly Mistake[]>;
}

function otherFormat(file: string): Mistake {
	const ending = file.split('.').at(-1)?.toUpperCase() ?? '';
	return {
		text: `Das Bild \`${file.split('/').at(-1)}\` hat das Format ${ending}; Browser zeigen es nicht.`,
		expected: `ein Bild mit der Endung ${formats}; speichern Sie es in einem Bildprogramm als JPG oder PNG`,
	};
}

function* imageRemarks(
	{ alt, url, ...node }: Image,
	source: Source,
	content: CheckedContent,
	{ shown, judged }: Images,
): Iterable<Remark> {
	const at = offsetOf(source, { alt, url, ...node });
	const here = place(source, at);
	if (!alt?.trim()) {
		yield {
			...here,
			text: 'Dem Bild fehlt die Beschreibung.',
			expected:
				'in den eckigen Klammern, was auf dem Bild wichtig ist: `![Beschreibung](bild.png)`',
		};
	} else if (
		/^(?:bild|foto|grafik|image|abbildung|screenshot|logo|img|dsc)?[\s_-]*\d*$|\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(
			alt.trim(),
		)
	) {
		yield {
			...here,
			severity: 'Hinweis',
			text: `Die Beschreibung „${alt}“ sagt nicht, was auf dem Bild ist.`,
			expected: 'was auf dem Bild wichtig ist, in Worten',
		};
	}
	// The rule `kein-code` refuses images on other servers.
	if (schemeOf(url) !== undefined) return;
	const folder = dirname(source.file);
	const file = join(folder, decoded(url)).replaceAll('\\', '/');
	const inside = !url.startsWith('/') && file.startsWith(`${folder}/`) && !/[?#]/.test(url);
	const path = join(content.dir, file);
	const isJudged = judged.has(file) && inside;
	if (isJudged || (inside && isFile(path) && foundImage(url, source, content.dir))) {
		if (shown.has(file)) return;
		shown.add(file);
		for (const message of judged.get(file) ?? []) yield { ...here, ...message };
		return;
	}
	const beside = content.images
		.filter((each) => dirname(each) === folder)
		.map((each) => each.slice(folder.length + 1));
	const decomposed = beside.find(
		(each) => composedText(each) !== each && composedText(each) === composedText(decoded(url)),
	);
	if (decomposed !== undefined && inside) {
		shown.add(`${folder}/${decomposed}`);
		const [name = '', ending = ''] = splitEnding(composedText(decomposed));
		yield {
			...here,
			text: `Der Name der Bilddatei „${composedText(decomposed)}“ ist mit zerlegten Umlauten geschrieben, wie ein Mac sie liefert; andere Rechner finden sie nicht.`,
			expected: `die Datei umbenannt in \`${slugify(name)}.${ending}\`, und derselbe Name im Text`,
		};
		return;
	}
	const name = decoded(url).split(/[/\\]/).at(-1)?.toLowerCase();
	const meant =
		beside.find((each) => each.toLowerCase() === name) ??
		(inside ? nearest(url, beside) : undefined);
	const broken = inside && isFile(path);
	if (broken) shown.add(file);
	if (broken && isOtherPicture(file)) {
		yield { ...here, ...otherFormat(file) };
		return;
	}
	yield {
		...here,
		text: broken
			? `Das Bild „${url}“ ist keine lesbare Bilddatei.`
			: `Das Bild „${url}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
		expected: `ein Bild im Ordner \`${folder}\` mit der Endung ${formats}`,
		correction: meant && lineReplaced(source.text, at, `](${url}`, `](${encodeBlanks(meant)}`),
	};
}

function splitEnding(name: string): [string, string] {
	const point = name.lastIndexOf('.');
	return [name.slice(0, point), name.slice(point + 1)];
}

/** @returns true for an ordinary file; symbolic links are not published. */
function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Judges every image by its header, then decodes those whose header promises nothing too large. */
function judgedImages({ dir, images }: CheckedContent): Map<string, readonly Mistake[]> {
	const decodable = new Map<string, Uint8Array>();
	const judged = new Map<string, readonly Mistake[]>();
	for (const file of images) {
		const path = join(dir, file);
		const { size } = statSync(path);
		const bytes = size > MOST_BYTES ? undefined : readFileSync(path);
		const mistake = bytes ? headerMistake(file, bytes) : tooLarge(file, size);
		if (bytes && isBrokenDrawing(file, bytes)) {
			// The rule `svg` says where.
			judged.set(file, []);
			continue;
		}
		if (mistake) judged.set(file, [mistake]);
		else if (bytes && imageTypeOf(bytes)?.type !== 'svg') decodable.set(path, bytes);
	}
	for (const [path, fault] of judgeImages(decodable)) {
		const file = relative(dir, path).replaceAll('\\', '/');
		judged.set(file, [faultMistake(file, fault)]);
	}
	return judged;
}

function isBrokenDrawing(file: string, bytes: Uint8Array): boolean {
	if (!/\.svg$/i.test(file)) return false;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
	return imageTypeOf(bytes) === undefined && svgMistakes(text).length > 0;
}

const SMALLER = 'verkleinern Sie das Bild, zum Beispiel auf 1.600 Pixel Breite';

function tooLarge(file: string, size: number): Mistake {
	return {
		text: `Das Bild \`${file}\` ist mit ${german(Math.ceil(size / 1000))} KB zu groß.`,
		expected: `höchstens ${MOST_BYTES / 1000} KB; ${SMALLER}`,
	};
}

function headerMistake(file: string, bytes: Uint8Array): Mistake | undefined {
	const written = file.split('.').at(-1)?.toLowerCase() ?? '';
	const name = file.split('/').at(-1) ?? '';
	if (/[%#?\\"<>|*:]/.test(name)) {
		return {
			text: `Der Name des Bilds \`${name}\` enthält ein Zeichen, das in Adressen etwas anderes bedeutet.`,
			expected: `nur Buchstaben, Ziffern und Bindestriche, zum Beispiel \`${slugify(name.replace(/\.[^.]*$/, '')) || 'bild'}.${written}\``,
		};
	}
	const image = imageTypeOf(bytes);
	if (image === undefined && written === 'svg') {
		return {
			text: `Der Zeichnung \`${file}\` fehlen Breite und Höhe, oder sie sind 0; niemand sieht sie.`,
			expected: 'am Anfang `<svg width="800" height="600" …>` mit der richtigen Größe in Pixeln',
		};
	}
	if (image === undefined) {
		return {
			text: `\`${file}\` ist keine lesbare Bilddatei.`,
			expected: `ein Bild in einem der Formate ${formats}`,
		};
	}
	if (imageTypes[written] !== imageTypes[image.type]) {
		return {
			text: `\`${file}\` enthält ein Bild im Format ${image.type}, nicht ${written}.`,
			expected: `der Dateiname mit der Endung \`.${image.type}\``,
		};
	}
	const { width, height } = image;
	if (Math.min(width, height) < 1) {
		return {
			text: `Das Bild \`${file}\` ist ${german(width)} Pixel breit und ${german(height)} hoch; niemand sieht es.`,
			expected: 'Breite und Höhe in Pixeln, zum Beispiel `width="800" height="600"`',
		};
	}
	if (Math.max(width, height) > MOST_SIDE) return tooLong(file, width, height);
	if (image.type !== 'svg' && width * height > MOST_PIXELS) {
		const millions = german(Math.ceil((width * height) / 1_000_000));
		return {
			text: `Das Bild \`${file}\` ist mit ${millions} Millionen Pixeln zu groß.`,
			expected: `höchstens ${MOST_PIXELS / 1_000_000} Millionen; ${SMALLER}`,
		};
	}
	if (isWholeImage(image.type, bytes)) return undefined;
	return {
		text: `Das Bild \`${file}\` ist unvollständig; es bricht mitten in der Datei ab.`,
		expected:
			'die ganze Datei; öffnen Sie das Bild in einem Bildprogramm, und speichern Sie es neu',
	};
}

function tooLong(file: string, width: number, height: number): Mistake {
	const [side, pixels] = height >= width ? ['hoch', height] : ['breit', width];
	return {
		text: `Das Bild \`${file}\` ist mit ${german(pixels)} Pixeln zu ${side}.`,
		expected: `höchstens ${german(MOST_SIDE)} Pixel; teilen Sie es in mehrere Bilder, oder zeigen Sie einen Ausschnitt`,
	};
}

function faultMistake(file: string, found: ImageFault): Mistake {
	switch (found.fault) {
		case 'size':
			return tooLong(file, found.width, found.height);
		case 'frames': {
			const millions = german(Math.ceil(found.pixels / 1_000_000));
			return {
				text: `Das Bild \`${file}\` besteht aus ${german(found.frames)} Bildern mit zusammen ${millions} Millionen Pixeln; das sind zu viele.`,
				expected: `höchstens ${MOST_PIXELS / 1_000_000} Millionen Pixel; nehmen Sie weniger oder kleinere Bilder auf`,
			};
		}
		case 'blank':
			return {
				text: `Das Bild \`${file}\` ist beschädigt: Es zeigt nur eine leere Fläche.`,
				expected: 'das heile Bild; öffnen Sie es in einem Bildprogramm, und speichern Sie es neu',
			};
		case 'unreadable':
			return {
				text: `Das Bild \`${file}\` ist beschädigt; es lässt sich nicht ganz lesen.`,
				expected: 'das heile Bild; öffnen Sie es in einem Bildprogramm, und speichern Sie es neu',
			};
	}
}

function german(number: number): string {
	return number.toLocaleString('de-DE');
}

function place(source: Source, at: number) {
	return { file: source.file, source: source.text, at };
}
