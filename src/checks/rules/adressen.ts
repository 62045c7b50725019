import { isOwnAddress } from '#src/model/fields/frueher.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { nearest } from '#src/base/nearest.ts';
import { REMOVED_FILE, removedSchema } from '#src/model/removed-entries.ts';
import { schemaMessages } from '#src/model/schema-messages.ts';
import { pathOf } from '#src/model/entry.ts';
import { reservedSegments } from '#src/model/routes.ts';
import { versionIds, versionOf } from '#src/model/versions.ts';
import type { CheckedContent } from '../checked-content.ts';
import { lines, NEWS, newsWith } from '../example-content.ts';
import { lineWith } from '../lines.ts';
import { oldAddresses, publishedPages, type OldAddress } from '../old-addresses.ts';
import type { Remark, Rule } from '../rule.ts';

/** A former address leads to the same article forever, and never to another one. */
export const adressen: Rule = {
	name: 'adressen',
	help: {
		title: 'Alte Adressen führen weiter und werden nie neu vergeben',
		explanation: [
			'Auf eine Seite zeigen Lesezeichen, Mails und andere Portale. Heißt die Datei eines Beitrags neu, nennt er deshalb seine alte Adresse: `frueher: [/leitfaeden/alter-name/]`. Wer sie aufruft, kommt zum Beitrag.',
			'Wird ein Beitrag gelöscht, kommt seine Adresse in die Datei `entfernt.yaml` im Inhaltsordner, mit Titel, Tag und Grund; dort erfährt man dann, was aus ihm wurde. `stattdessen` nennt eine Seite, die weiterhilft.',
			'Eine alte Adresse liegt unter einer Art: `/leitfaeden/alter-name/`. Direkt unter `/` lagen nur Seiten aus dem Ordner `seiten`; nur sie dürfen solche Adressen nennen, damit kein Beitrag Adressen wie `/login/` oder `/kontakt/` belegt.',
			'Eine Adresse, die schon einmal vergeben war, bekommt kein anderer Beitrag: Wer dem alten Link folgt, läse sonst etwas anderes, als er sucht.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: NEWS,
			moreFiles: {
				'meldungen/anders.mdx': newsWith(
					'themen: [bauen]',
					'themen: [bauen]\nfrueher: [/meldungen/neu/]',
				).replace('Neuer Onlinedienst', 'Anderer Onlinedienst'),
			},
		},
		right: {
			file: 'meldungen/anders.mdx',
			text: newsWith('themen: [bauen]', 'themen: [bauen]\nfrueher: [/meldungen/neu/]'),
			moreFiles: {
				[REMOVED_FILE]: lines(
					'entfernt:',
					'  - adresse: /meldungen/alt/',
					'    titel: Alter Onlinedienst',
					'    am: 2026-01-15',
					'    grund: Den Onlinedienst gibt es nicht mehr.',
					'    stattdessen: /meldungen/anders/',
				),
			},
		},
	},
	*check(content) {
		yield* fields(content);
		const old = oldAddresses(content);
		const pages = publishedPages(content);
		const known = new Map<string, OldAddress>();
		for (const each of old) {
			const { address, by } = each;
			// What is no address at all, the rule `felder` tells.
			if (by && !isOwnAddress(address)) continue;
			const earlier = known.get(address);
			if (earlier) {
				const where = earlier.by ? `\`${earlier.by.file}\`` : `\`${REMOVED_FILE}\``;
				yield remark(content, each, {
					text: `Die alte Adresse \`${address}\` steht schon in ${where}.`,
					expected: 'jede alte Adresse nur einmal',
				});
				continue;
			}
			known.set(address, each);
			const [, first = ''] = address.split('/');
			if (by && address === pathOf(by)) {
				yield remark(content, each, {
					text: `\`${address}\` ist keine alte Adresse, sondern die heutige dieses Beitrags.`,
					expected: 'eine Adresse, unter der er früher lag',
				});
			} else if (pages.has(address)) {
				yield taken(content, each, pages);
			} else if (reservedSegments.includes(first) || !isPlaceOf(address, by?.kind ?? 'seiten')) {
				yield remark(content, each, {
					text: `Unter \`${address}\` kann kein Beitrag gelegen haben.`,
					expected:
						'eine Adresse, unter der ein Beitrag lag: Ordner seiner Art und Dateiname wie `/leitfaeden/alter-name/`',
				});
			}
		}
		yield* successors(content, pages);
	},
};

/** Reports what the schema finds wrong in `entfernt.yaml`. */
function* fields({ removed }: CheckedContent): Iterable<Remark> {
	if (!removed) return;
	for (const message of schemaMessages(removed.issues, removedSchema, removed.raw)) {
		const { path, kind, text, expected } = message;
		const range =
			kind === 'name'
				? removed.ranges.key(path)
				: (removed.ranges.value(path) ?? removed.ranges.value(path.slice(0, -1)));
		yield { file: removed.file, source: removed.text, at: range?.start ?? 0, text, expected };
	}
}

/** Reports a reused address at the new page, not at the entry that names its former address. */
function taken(
	content: CheckedContent,
	old: OldAddress,
	pages: ReturnType<typeof publishedPages>,
): Remark {
	const source = pages.get(old.address);
	const owner = old.by ? `\`${old.by.file}\`, heute \`${pathOf(old.by)}\`` : `\`${REMOVED_FILE}\``;
	const text = `Die Adresse \`${old.address}\` war schon vergeben: ${owner}.`;
	if (!source) {
		return remark(content, old, {
			text: `Unter \`${old.address}\` liegt eine Seite des Portals.`,
			expected: 'eine Adresse wie `/leitfaeden/alter-name/`',
		});
	}
	return {
		file: source.file,
		source: source.text,
		at: source.idRange.start,
		text,
		expected: 'ein anderer Dateiname; kehrt der alte Beitrag zurück, entfällt der Eintrag dort',
	};
}

const versionSegments = versionIds.map((id) => versionOf(id).segment);

/** Addresses at which readers expect a program, and where no page was ever. */
const OF_PROGRAMS =
	/^(?:login|logout|anmelden|abmelden|registrieren|konto|account|passwort|kennwort|admin|administration|wp-.*|api|cms|editor|feed|sitemap|robots)$/;

/**
 * @returns true for an address that an entry of a kind may have had: below a kind, and directly below `/` only for
 * pages, which have theirs there. Otherwise an entry could take addresses that the portal may need.
 */
function isPlaceOf(address: string, kind: KindId): boolean {
	const all = address.split('/').filter(Boolean);
	// Addresses of versions are below the entry's.
	const segments = all.slice(
		0,
		versionSegments.includes(all.at(-1) ?? '') && all.length > 1 ? -1 : undefined,
	);
	const [first = '', ...rest] = segments;
	if (rest.length === 1) return first !== 'seiten' && kindIds.some((id) => id === first);
	return rest.length === 0 && kind === 'seiten' && !OF_PROGRAMS.test(first);
}

function* successors(
	content: CheckedContent,
	pages: ReturnType<typeof publishedPages>,
): Iterable<Remark> {
	const { removed } = content;
	for (const [index, { stattdessen }] of (removed?.entries ?? []).entries()) {
		if (!removed || stattdessen === undefined || pages.has(stattdessen)) continue;
		const range = removed.ranges.value(['entfernt', index, 'stattdessen']);
		const meant = nearest(stattdessen, [...pages.keys()]);
		yield {
			file: removed.file,
			source: removed.text,
			at: range?.start ?? 0,
			text: `Die Seite „${stattdessen}“ gibt es nicht.${meant ? ` Meinten Sie \`${meant}\`?` : ''}`,
			expected: 'die Adresse einer veröffentlichten Seite',
			correction: range && meant ? lineWith(removed.text, range, meant) : undefined,
		};
	}
}

function remark(
	{ removed }: CheckedContent,
	{ by, at }: OldAddress,
	words: { text: string; expected: string },
): Remark {
	const { file, text } = by ?? { file: REMOVED_FILE, text: removed?.text };
	return { file, source: text, at: at(), ...words };
}
