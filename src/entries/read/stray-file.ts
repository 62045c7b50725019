/** What is wrong with a file that is no content, for its author. */
export interface StrayFile {
	text: string;
	expected: string;
	/** Left out: a mistake. */
	severity?: 'Hinweis';
}

interface Kind {
	/** Matches the name of a file or folder. */
	name: RegExp;
	/** The rest of a sentence that begins with the file's name. */
	text: string;
	expected: string;
	severity?: 'Hinweis';
}

const DELETE = 'ein Inhaltsordner ohne diese Datei; löschen Sie sie';
const LINK =
	'ein Link auf die Seite, auf der das Dokument veröffentlicht ist, oder sein Inhalt als Text; die Datei löschen Sie hier';

/** The first that fits counts. */
const KINDS: readonly Kind[] = [
	{
		// Programs make them on the author's computer, even while the portal is running there.
		name: /^(?:\.DS_Store|\..*\.sw[a-p]|\.#.*|#.*#|[^.].*~|~\$.*|\.~lock\..*#|\.nfs.*|\.fuse_hidden.*|\.obsidian|\.vscode|\.idea)$/,
		text: 'hat ein Programm auf Ihrem Rechner angelegt; zum Inhalt gehört es nicht.',
		expected: 'ein Beitrag ohne diese Datei; löschen Sie sie, bevor Sie ihn einreichen',
		severity: 'Hinweis',
	},
	{
		name: /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\._.*|\.directory|\.Spotlight-.*|\.Trash.*|__MACOSX|\$RECYCLE\.BIN)$/i,
		text: 'hat das Betriebssystem angelegt; zum Inhalt gehört es nicht.',
		expected: DELETE,
	},
	{
		name: /\.(?:bak|orig|old|rej|tmp|temp|part|crdownload|download)$/i,
		text: 'ist eine Sicherungskopie oder unvollständig.',
		expected: DELETE,
	},
	{
		name: /^\.git(?:attributes|modules|ignore)?$/,
		text: 'ändert, was Git aus den Dateien macht, und gehört nicht in den Inhaltsordner.',
		expected: DELETE,
	},
	{
		name: /^\.(?:env|npmrc|netrc|ssh|aws|htpasswd)/,
		text: 'enthält oft Zugangsdaten und gehört nicht in den Inhaltsordner.',
		expected: `${DELETE}, und ändern Sie Kennwörter, die darin standen`,
	},
	{
		name: /^\./,
		text: 'ist versteckt; im Inhaltsordner ist jede Datei zu sehen.',
		expected: DELETE,
	},
	{
		name: /^(?:(?:readme|liesmich)(?:\.[a-z]+)?|(?:licen[cs]e|lizenz|changelog|contributing)(?:\.(?:md|txt))?)$/i,
		text: 'beschreibt einen Ordner; hier liegen nur Beiträge.',
		expected: DELETE,
	},
	{
		name: /\.(?:pdf|epub|ps|xps)$/i,
		text: 'ist ein Dokument zum Herunterladen; das Portal veröffentlicht nur Texte und Bilder.',
		expected: LINK,
	},
	{
		name: /\.(?:docx?|docm|dotx?|odt|rtf|pages|xlsx?|xlsm|xlsb|ods|numbers|pptx?|odp|key|vsdx?|one|msg|eml|mpp)$/i,
		text: 'ist eine Office-Datei; das Portal veröffentlicht nur Texte und Bilder.',
		expected: LINK,
	},
	{
		name: /\.(?:mp4|mov|avi|mkv|webm|wmv|mp3|wav|ogg|m4a)$/i,
		text: 'ist ein Film oder eine Aufnahme; das Portal veröffentlicht nur Texte und Bilder.',
		expected: LINK,
	},
	{
		name: /\.(?:zip|7z|rar|tar|t?gz|bz2|xz|iso|dmg)$/i,
		text: 'ist ein Archiv; das Portal veröffentlicht nur Texte und Bilder.',
		expected: LINK,
	},
	{
		name: /(?:\.(?:astro|[cm]?[jt]sx?|vue|svelte|html?|xhtml|css|s[ac]ss|less|php|py|rb|pl|sh|bat|cmd|ps1|vbs|exe|msi|dll|com|scr|jar|wasm|lnk|url|json5?|toml|lock|xml|sql|log)|^(?:package(?:-lock)?\.json|Makefile|Dockerfile))$/i,
		text: 'ist ein Programm oder eine Einstellung; ein Beitrag besteht nur aus Texten und Bildern.',
		expected: DELETE,
	},
];

/** Formats of pictures that browsers do not show; the rule `bilder` reports such files. */
const OTHER_PICTURE =
	/\.(?:hei[cf]|tiff?|bmp|psd|ai|eps|jfif|jp2|jxl|raw|cr2|nef|dng|ico|emf|wmf|xcf|cdr)$/i;

/**
 * Recognises files that are no content wherever they lie, by their name.
 *
 * @returns what to tell the author; undefined for any other name
 */
export function strayFile(name: string): StrayFile | undefined {
	const kind = KINDS.find((each) => each.name.test(name));
	if (!kind) return undefined;
	const { text, expected, severity } = kind;
	return { text: `\`${name}\` ${text}`, expected, ...(severity && { severity }) };
}

/** @returns true for the name of a picture in a format that no page can show */
export function isOtherPicture(name: string): boolean {
	return OTHER_PICTURE.test(name);
}
