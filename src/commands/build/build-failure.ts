import { existsSync } from 'node:fs';

/** Disk errors by their system name or, from Rust, their number. */
const DISK_TROUBLE = [
	{
		sign: /\bE(?:NOSPC|DQUOT)\b|os error 28\b|no space left/i,
		text: (place: string) =>
			`Auf dem Datenträger von ${place} ist kein Platz mehr; schaffen Sie Platz und bauen Sie neu.`,
	},
	{
		sign: /\bE(?:ACCES|PERM|ROFS)\b|os error (?:13|1|30)\b|permission denied/i,
		text: (place: string) =>
			`Auf ${place} darf das Programm nicht zugreifen; geben Sie ihm das Recht dazu und bauen Sie neu.`,
	},
	{
		sign: /\bE(?:BUSY|XDEV)\b/,
		text: (place: string) =>
			`Der Ordner ${place} lässt sich nicht ersetzen, weil er ein eingehängter Datenträger ist; hängen Sie den Ordner darüber ein.`,
	},
	{
		sign: /\bE(?:EXIST|NOTDIR)\b/,
		text: (place: string) =>
			`Wo ${place} ein Ordner sein soll, liegt eine Datei im Weg; räumen Sie sie weg und bauen Sie neu.`,
	},
] as const;

/**
 * Explains in German why a build failed if the disk is the reason.
 *
 * @param error the error thrown by the build
 * @param published absolute path of the published folder
 * @returns one sentence, or undefined for any other reason
 */
export function diskFailure(error: unknown, published: string): string | undefined {
	const causes = causesOf(error);
	const told = causes.map(({ code, message }) => `${code ?? ''} ${message}`).join(' ');
	const trouble = DISK_TROUBLE.find(({ sign }) => sign.test(told));
	// If the disk is full, the file that did not fit is irrelevant.
	const place = trouble === DISK_TROUBLE[0] ? undefined : causes.find(({ path }) => path)?.path;
	return trouble?.text(place ?? published);
}

/** @returns a German clause that says what is published after a failed build. */
export function whatRemains(published: string): string {
	return existsSync(published)
		? 'das bisherige Portal bleibt, wie es war'
		: 'veröffentlicht wurde nichts';
}

/** @returns an error and all its causes, outermost first. */
function causesOf(error: unknown): NodeJS.ErrnoException[] {
	if (!(error instanceof Error)) return [new Error(String(error))];
	return [error, ...(error.cause === undefined ? [] : causesOf(error.cause))];
}
