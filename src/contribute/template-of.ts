import { stringify } from 'yaml';
import { kindOf, type KindId } from '../model/kinds.ts';

/**
 * Writes the text of a new file for a forge's page: the kind's example, to be overwritten.
 *
 * @param id kind of the entry
 * @param given values that are known where the contribution starts, such as the topic
 */
export function templateOf(id: KindId, given: Readonly<Record<string, unknown>> = {}): string {
	const { beispiel, ablage, einzahl } = kindOf(id);
	const data = { ...beispiel.daten, ...given };
	const hint = `# ${einzahl}: Überschreiben Sie alle Angaben. Zeilen, die mit # beginnen, liest das Portal nicht.\n`;
	const fields = hint + stringify(data, { lineWidth: 100 });
	return ablage === 'mdx' ? `---\n${fields}---\n\n${beispiel.text ?? ''}` : fields;
}
