import type { ComparableCase } from '../comparable-case.ts';

/** Result of loading cases. */
export interface LoadedCases {
	cases: ComparableCase[];
	/** Ids without a case. */
	unknown: string[];
	/** True if the server could not be reached or its answer could not be used. */
	failed: boolean;
}

/**
 * Loads the columns of a comparison, in the order of the ids.
 *
 * @param folder address of the folder with a file for each case, with a slash at the end
 */
export async function loadCases(folder: string, ids: readonly string[]): Promise<LoadedCases> {
	const answers = await Promise.all(ids.map((id) => loadCase(folder, id)));
	return {
		cases: answers.filter((answer) => typeof answer === 'object'),
		unknown: ids.filter((_, place) => answers[place] === 'unknown'),
		failed: answers.includes('failed'),
	};
}

async function loadCase(
	folder: string,
	id: string,
): Promise<ComparableCase | 'unknown' | 'failed'> {
	if (!/^[\w-]+$/.test(id)) return 'unknown';
	try {
		const response = await fetch(`${folder}${id}.json`);
		if (response.status === 404) return 'unknown';
		return response.ok ? ((await response.json()) as ComparableCase) : 'failed';
	} catch {
		return 'failed';
	}
}
