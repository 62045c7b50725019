import type { Entry } from '#src/model/entry.ts';

/**
 * @param shapes boundaries by the official key of the municipality
 * @returns id → surface of each municipality that has a boundary
 */
export function surfacesOf<T>(
	municipalities: readonly Entry<'kommunen'>[],
	shapes: ReadonlyMap<string, { polygons: T }>,
): Map<string, T> {
	return new Map(
		municipalities.flatMap(({ id, data }) => {
			const shape = shapes.get(data.ags);
			return shape ? [[id, shape.polygons] as const] : [];
		}),
	);
}
