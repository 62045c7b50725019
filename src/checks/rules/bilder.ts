import type { Mistake } from '#src/base/mistake.ts';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { foundImage, imageTypes } from '#src/entries/articles/images.ts';
import type { Source } from '#src/entries/read/source.ts';
import { isWholeImage, MOST_PIXELS } from '#src/entries/images/whole-image.ts';
import { schemeOf } from '#src/base/address.ts';
import { nearest } from '#src/base/nearest.ts';
import { decoded } from '#src/base/urls.ts';
import type { CheckedContent } from '../checked-content.ts';
import { offsetOf } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import { imageTypeOf } from '../image-type.ts';
import { lineReplaced } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';

const MAX_BYTES = 300_000;
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
			'Ein Bild hat höchstens 300 KB. Verkleinern Sie Fotos vor dem Hochladen, zum Beispiel auf 1.600 Pixel Breite.',
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
		for (const { source, facts } of content.texts) {
			if (!facts.images) continue;
			const { tree } = content.treeOf(source);
			if (!tree) continue;
			const found: Remark[] = [];
			visit(tree, (node) => {
				if (node.type === 'image') found.push(...imageRemarks(node, source, content, shown));
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
		for (const file of content.images) {
			if (shown.has(file)) continue;
			for (const message of fileMessages(join(content.dir, file), file))
				yield { file, at: 0, ...message };
		}
	},
};

function* imageRemarks(
	{ alt, url, ...node }: Image,
	source: Source,
	content: CheckedContent,
	shown: Set<string>,
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
	if (inside && isFile(path) && foundImage(url, source, content.dir)) {
		if (shown.has(file)) return;
		shown.add(file);
		for (const message of fileMessages(path, file)) yield { ...here, ...message };
		return;
	}
	const beside = content.images
		.filter((each) => dirname(each) === folder)
		.map((each) => each.slice(folder.length + 1));
	const meant = inside ? nearest(url, beside) : undefined;
	const broken = inside && isFile(path);
	if (broken) shown.add(file);
	yield {
		...here,
		text: broken
			? `Das Bild „${url}“ ist keine lesbare Bilddatei.`
			: `Das Bild „${url}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
		expected: `ein Bild im Ordner \`${folder}\` mit der Endung ${formats}`,
		correction: meant && lineReplaced(source.text, at, `](${url}`, `](${meant}`),
	};
}

/** @returns true for an ordinary file; symbolic links are not published. */
function isFile(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function* fileMessages(path: string, file: string): Iterable<Mistake> {
	const { size } = statSync(path);
	if (size > MAX_BYTES) {
		const kilobytes = Math.ceil(size / 1000).toLocaleString('de-DE');
		yield {
			text: `Das Bild \`${file}\` ist mit ${kilobytes} KB zu groß.`,
			expected: 'höchstens 300 KB; verkleinern Sie das Bild, zum Beispiel auf 1.600 Pixel Breite',
		};
		return;
	}
	const written = file.split('.').at(-1)?.toLowerCase() ?? '';
	const bytes = readFileSync(path);
	const image = imageTypeOf(bytes);
	if (image === undefined) {
		yield {
			text: `\`${file}\` ist keine lesbare Bilddatei.`,
			expected: `ein Bild in einem der Formate ${formats}`,
		};
	} else if (imageTypes[written] !== imageTypes[image.type]) {
		yield {
			text: `\`${file}\` enthält ein Bild im Format ${image.type}, nicht ${written}.`,
			expected: `der Dateiname mit der Endung \`.${image.type}\``,
		};
	} else if (image.type !== 'svg' && image.pixels > MOST_PIXELS) {
		const millions = Math.ceil(image.pixels / 1_000_000).toLocaleString('de-DE');
		yield {
			text: `Das Bild \`${file}\` ist mit ${millions} Millionen Pixeln zu groß.`,
			expected: `höchstens ${MOST_PIXELS / 1_000_000} Millionen; verkleinern Sie das Bild, zum Beispiel auf 1.600 Pixel Breite`,
		};
	} else if (!isWholeImage(image.type, bytes)) {
		yield {
			text: `Das Bild \`${file}\` ist unvollständig; es bricht mitten in der Datei ab.`,
			expected:
				'die ganze Datei; öffnen Sie das Bild in einem Bildprogramm, und speichern Sie es neu',
		};
	}
}

function place(source: Source, at: number) {
	return { file: source.file, source: source.text, at };
}
