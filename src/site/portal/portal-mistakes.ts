import type { Located } from '#src/base/mistake.ts';
import { codePointName, hiddenSign } from '#src/base/text/hidden-signs.ts';
import { deceptiveAddress } from '#src/entries/addresses/deceptive-address.ts';
import type { FieldRanges } from '#src/entries/read/source.ts';
import { withoutConflicts } from '#src/entries/read/conflicts.ts';
import { sourceText, type SourceText } from '#src/entries/read/source-text.ts';
import { readYaml, type YamlFields } from '#src/entries/yaml/yaml-fields.ts';
import { schemaMessages, type SchemaMessage } from '#src/model/schema-messages.ts';
import { portalSchema, type Portal } from './portal-schema.ts';

/** What `portal.yaml` says. */
export interface PortalText {
	source: SourceText;
	ranges: FieldRanges;
	/** Why it cannot be read as YAML. */
	unreadable: YamlFields['mistakes'];
	/** What would mislead readers: addresses that are not what they seem, signs that nobody sees. */
	deceptive: readonly Located[];
	/** What its fields get wrong. */
	messages: readonly SchemaMessage[];
	/** The configuration; left out if there is a mistake. */
	portal?: Portal;
}

/** Reads and validates the text of `portal.yaml`. */
export function readPortal(text: string): PortalText {
	const source = sourceText(text);
	const settled = withoutConflicts(source.text);
	const { raw, ranges, mistakes } = readYaml(settled.text, 0);
	const unreadable = [...settled.mistakes, ...mistakes];
	if (raw === undefined) return { source, ranges, unreadable, deceptive: [], messages: [] };
	const deceptive = [...deceptions(raw, ranges)];
	const result = portalSchema.safeParse(raw, { reportInput: true });
	const messages = result.success ? [] : schemaMessages(result.error.issues, portalSchema, raw);
	const read = { source, ranges, unreadable, deceptive, messages };
	const isRight = result.success && unreadable.length === 0 && deceptive.length === 0;
	return isRight ? { ...read, portal: result.data } : read;
}

/** Fields whose address may be known only in the own network: of the portal, and of its source. */
const MAY_BE_OWN = /^(?:adresse|quelltext\/adresse)$/;

/** Finds addresses and signs that would mislead readers, as the check does in entries. */
function* deceptions(
	value: unknown,
	ranges: FieldRanges,
	path: readonly (string | number)[] = [],
): Iterable<Located> {
	if (typeof value === 'object' && value !== null) {
		for (const [name, inner] of Object.entries(value))
			yield* deceptions(inner, ranges, [...path, Array.isArray(value) ? Number(name) : name]);
	}
	if (typeof value !== 'string') return;
	const at = ranges.value(path)?.start ?? 0;
	const hidden = hiddenSign(value);
	if (hidden) {
		yield {
			at,
			text: hidden.stacked
				? 'Hier stehen mehr als vier Akzente auf einem Buchstaben; sie verdecken den Text.'
				: `Hier steht ein unsichtbares Zeichen (${codePointName(hidden.sign)}).`,
			expected: 'die Angabe ohne unsichtbare Zeichen',
		};
		return;
	}
	if (!/^\s*https?:/i.test(value)) return;
	const own = MAY_BE_OWN.test(path.join('/'));
	const mistake = deceptiveAddress(value, own ? ['own', 'number'] : []);
	if (mistake) yield { at, ...mistake };
}
