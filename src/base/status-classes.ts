/**
 * Names the classes of a status, the only place that does: its dot's form says how far something is, a dashed ring around
 * it that nobody has verified it.
 *
 * @param value value of the field, or id of a kind
 */
export function statusClasses(value: string, unchecked = false): string {
	return ['status', `status--${value}`, ...(unchecked ? ['status--ungeprueft'] : [])].join(' ');
}

/** Names the classes of the sign that says how binding an entry is, in lists and in its fact box. */
export function bindingClasses(value: string): string {
	return `verbindlich verbindlich--${value}`;
}
