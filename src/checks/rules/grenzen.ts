import { BOUNDARIES_FILE } from '#src/entries/read/read-boundaries.ts';
import { ofKind, titleOf } from '#src/model/entry.ts';
import type { CheckedContent } from '../checked-content.ts';
import { portalSettings } from '../own-address.ts';
import type { Remark, Rule } from '../rule.ts';

const LISTED = 10;

/** A small square. */
const exampleBoundary = (ags: string) =>
	`{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"ags":"${ags}","name":"Waldheim"},"geometry":{"type":"Polygon","coordinates":[[[7.9,48.4],[8,48.4],[8,48.5],[7.9,48.5],[7.9,48.4]]]}}
]}
`;

/** The boundaries of municipalities can be drawn, and belong to municipalities of the portal. */
export const grenzen: Rule = {
	name: 'grenzen',
	help: {
		title: 'Die Grenzen der Kommunen lassen sich zeichnen',
		explanation: [
			'In `kommunen/grenzen.geojson` können die Grenzen der Kommunen liegen. Dann zeigt die Karte sie als Flächen; ohne die Datei und für jede Kommune, die in ihr fehlt, zeichnet sie einen Kreis.',
			'Jede Fläche nennt unter `properties` in `ags` (oder `AGS`) den Gemeindeschlüssel, an dem das Portal die Kommune erkennt. Die Koordinaten sind Grad nach WGS 84. Solche Dateien gibt es zum Beispiel beim Bundesamt für Kartographie und Geodäsie; woher Ihre stammt und unter welcher Lizenz, schreiben Sie in `portal.yaml` unter `datenquellen` in `grenzen`. Der Satz steht unter der Karte.',
		],
		wrong: { file: BOUNDARIES_FILE, text: exampleBoundary('8317096') },
		right: { file: BOUNDARIES_FILE, text: exampleBoundary('08317096') },
	},
	*check(content) {
		const { boundaries } = content;
		if (!boundaries) return;
		const source = boundaries.text;
		for (const problem of boundaries.problems) yield { file: BOUNDARIES_FILE, source, ...problem };
		yield* withoutSource(content.dir);
		// A table that cannot be read, and a file without a shape, are told already.
		if (content.unread.has('kommunen') || boundaries.shapes.length === 0) return;
		yield* withoutPartner(content, boundaries);
	},
};

/** Licences of boundaries want their source named. */
function* withoutSource(dir: string): Iterable<Remark> {
	const settings = portalSettings(dir);
	const sources = settings?.['datenquellen'];
	const named = typeof sources === 'object' && sources !== null && 'grenzen' in sources;
	if (!settings || named) return;
	yield {
		file: 'portal.yaml',
		at: 0,
		text: `Woher die Grenzen in \`${BOUNDARIES_FILE}\` stammen und unter welcher Lizenz, ist nicht angegeben.`,
		expected: 'unter `datenquellen` ein Satz in `grenzen`; er steht unter der Karte',
	};
}

function* withoutPartner(
	content: CheckedContent,
	{ shapes, text: source, problems }: NonNullable<CheckedContent['boundaries']>,
): Iterable<Remark> {
	const municipalities = ofKind(content.entries, 'kommunen');
	const keys = new Set(municipalities.map(({ data }) => data.ags));
	const foreign = shapes.filter(({ ags }) => !keys.has(ags));
	const [first] = foreign;
	if (first) {
		const none = foreign.length === shapes.length;
		const subject =
			foreign.length === 1
				? `Die Grenze mit dem Schlüssel ${first.ags} gehört`
				: `${foreign.length} Grenzen gehören`;
		const example = foreign.length === 1 ? '' : `, die erste mit dem Schlüssel ${first.ags}`;
		yield {
			file: BOUNDARIES_FILE,
			source,
			at: first.at,
			severity: none ? 'Fehler' : 'Hinweis',
			text: none
				? `Keine der Grenzen gehört zu einer Kommune des Portals; die erste hat den Schlüssel ${first.ags}.`
				: `${subject} zu keiner Kommune des Portals${example}; die Karte zeigt sie nicht.`,
			expected: 'Schlüssel aus der Spalte `ags` in `kommunen/kommunen.csv`',
		};
		if (none) return;
	}
	if (problems.length > 0) return;
	const drawn = new Set(shapes.map(({ ags }) => ags));
	const missing = municipalities.filter(({ data }) => !drawn.has(data.ags));
	if (missing.length === 0) return;
	const names = missing.slice(0, LISTED).map(titleOf).join(', ');
	const more = missing.length > LISTED ? ` und ${missing.length - LISTED} weiteren` : '';
	yield {
		file: BOUNDARIES_FILE,
		source,
		at: 0,
		severity: 'Hinweis',
		text: `Es fehlt die Grenze von ${names}${more}; die Karte zeigt dort einen Kreis.`,
		expected: 'eine Fläche je Kommune der Tabelle',
	};
}
