import { formatNumber } from '#src/base/text/numbers.ts';
import type { Source } from '#src/entries/read/source.ts';
import type { LaunchRemark, LaunchRule } from '../launch-finding.ts';

/** Files named one by one; nobody reads a longer list. */
const MOST_FILES = 20;

const READINGS = {
	anfang: 'nur der Anfang gelesen',
	sekundaer: 'nicht selbst gelesen',
	'': 'ohne Angabe, wie viel gelesen wurde',
} as const;
type Reading = keyof typeof READINGS;

/** Every source has been read in full. */
export const quellen: LaunchRule = {
	name: 'quellen',
	*check({ sources, folder }) {
		const files = sources
			.map((source) => ({ source, readings: readingsIn(source) }))
			.filter(({ readings }) => readings.length > 0)
			.sort((a, b) => b.readings.length - a.readings.length);
		for (const { source, readings } of files.slice(0, MOST_FILES)) {
			yield {
				file: `${folder}/${source.file}`,
				source: source.text,
				at: source.ranges.key(['quellen'])?.start ?? 0,
				...told(readings),
			};
		}
		const others = files.slice(MOST_FILES);
		if (others.length === 0) return;
		const { text, todo } = told(others.flatMap(({ readings }) => readings));
		yield {
			file: folder,
			text: `In ${formatNumber(others.length)} weiteren Dateien: ${text}`,
			todo,
		};
	},
};

function told(readings: readonly Reading[]): Pick<LaunchRemark, 'text' | 'todo'> {
	const counts = Object.entries(READINGS).flatMap(([reading, words]) => {
		const count = readings.filter((each) => each === reading).length;
		return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
	});
	const all = readings.length === 1 ? '1 Quelle' : `${formatNumber(readings.length)} Quellen`;
	return {
		text:
			counts.length === 1 && counts[0]
				? `${counts[0].replace(/^[\d.]+/, all)}.`
				: `${all} nicht ganz gelesen: ${counts.join(', ')}.`,
		todo: 'Öffnen Sie die Quelle, lesen Sie sie ganz und tragen Sie `gelesen: vollstaendig` mit dem Tag ein.',
	};
}

/** @returns how each source of an entry was read that was not read in full */
function readingsIn({ raw }: Source): Reading[] {
	const list: unknown = raw?.['quellen'];
	return (Array.isArray(list) ? list : []).flatMap((each: unknown) => {
		const { gelesen } = (each ?? {}) as { gelesen?: unknown };
		if (gelesen === 'vollstaendig') return [];
		return gelesen === 'anfang' || gelesen === 'sekundaer' ? [gelesen] : [''];
	});
}
