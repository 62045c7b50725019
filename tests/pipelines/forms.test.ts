import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { metaOf } from '#src/model/field-meta.ts';
import { kinds } from '#src/model/kinds.ts';

interface Form {
	body: { type: string; id?: string; attributes: { label?: string; options?: unknown[] } }[];
}

const GITHUB = '.github/ISSUE_TEMPLATE';
const FORGEJO = '.forgejo/issue_template';
const read = (file: string) => readFileSync(file, 'utf8');
const form = (name: string) => parse(read(`${GITHUB}/${name}.yml`)) as Form;
const questions = (name: string) =>
	form(name).body.flatMap(({ type, attributes }) =>
		type === 'markdown' ? [] : (attributes.label ?? ''),
	);
const headings = (markdown: string) =>
	[...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
const { shape } = kinds.praxisbeispiele.schema;

test('GitHub and Forgejo ask with the same forms', () => {
	expect(readdirSync(FORGEJO)).toEqual(readdirSync(GITHUB));
	for (const name of readdirSync(GITHUB)) {
		expect(read(`${FORGEJO}/${name}`)).toBe(read(`${GITHUB}/${name}`));
	}
});

test.each([
	['beispiel', 'Beispiel'],
	['korrektur', 'Korrektur'],
	['frage', 'Frage'],
])('GitLab asks the same questions as the form „%s“', (name, file) => {
	expect(headings(read(`.gitlab/issue_templates/${file}.md`))).toEqual(questions(name));
});

test('a change is described by the same questions on all three forges', () => {
	const github = read('.github/PULL_REQUEST_TEMPLATE.md');
	expect(headings(github).length).toBeGreaterThan(0);
	expect(read('.forgejo/pull_request_template.md')).toBe(github);
	expect(read('.gitlab/merge_request_templates/Default.md')).toBe(github);
});

test('the form for a case asks for every section of a case, in its order', () => {
	const sections: readonly string[] = kinds.praxisbeispiele.sections ?? [];
	expect(questions('beispiel').filter((label) => sections.includes(label))).toEqual(sections);
});

test('fields of a case are called in the form as on its page, with the same choices', () => {
	expect(questions('beispiel')).toEqual(
		expect.arrayContaining(
			[shape.status, shape.beginn, shape.produkte, shape.nachnutzung, shape.ansprechstelle].map(
				(field) => metaOf(field)?.title,
			),
		),
	);
	const status = form('beispiel').body.find(({ id }) => id === 'status');
	expect(status?.attributes.options).toEqual(Object.values(metaOf(shape.status)?.labels ?? {}));
});
