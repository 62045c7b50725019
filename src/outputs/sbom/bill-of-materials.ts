import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { lockedPackages, type LockFile } from './locked-packages.ts';

/**
 * Lists the packages of the portal as CycloneDX 1.6, without time and serial number: the same packages
 * give the same bytes.
 *
 * @param lock npm's `package-lock.json`
 * @param shipped names of the packages whose code or files reach the reader's browser (scope
 * `required`); the standard calls all others, which only take part in the build, `excluded`
 */
export function billOfMaterials(lock: LockFile, shipped: ReadonlySet<string>): string {
	const packages = lockedPackages(lock);
	const bom = new Models.Bom();
	const root = lock.packages[''];
	const portal = new Models.Component(Enums.ComponentType.Application, lock.name, {
		bomRef: lock.name,
		version: root?.version,
		licenses: licensesOf(root?.license),
	});
	bom.metadata.component = portal;
	const components = new Map(
		packages.map((each) => [
			each.path,
			new Models.Component(Enums.ComponentType.Library, nameOf(each.name), {
				...(each.name.startsWith('@') && { group: each.name.split('/')[0] }),
				bomRef: `${each.name}@${each.version}|${each.path}`,
				version: each.version,
				purl: purlOf(each.name, each.version),
				scope: shipped.has(each.name)
					? Enums.ComponentScope.Required
					: Enums.ComponentScope.Excluded,
				licenses: licensesOf(each.license),
				hashes: hashesOf(each.integrity),
			}),
		]),
	);
	for (const each of packages) {
		const component = components.get(each.path);
		if (!component) continue;
		bom.components.add(component);
		for (const path of each.needs) addDependency(component, components.get(path));
		if (each.isDirect) addDependency(portal, component);
	}
	const normalized = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
	return new Serialize.JsonSerializer(normalized).serialize(bom, { sortLists: true, space: '\t' });
}

function addDependency(from: Models.Component, to: Models.Component | undefined): void {
	if (to) from.dependencies.add(to.bomRef);
}

function nameOf(name: string): string {
	return name.replace(/^@[^/]+\//, '');
}

/** Package URL by the purl specification, type npm. */
function purlOf(name: string, version: string): string {
	return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}

/** npm's licences are SPDX expressions or free text. */
function licensesOf(license: string | undefined): Models.LicenseRepository {
	if (license === undefined) return new Models.LicenseRepository();
	const isExpression = /^\(?[\w.+-]+(?:\s(?:OR|AND|WITH)\s\(?[\w.+-]+\)?)*\)?$/.test(license);
	return new Models.LicenseRepository([
		isExpression ? new Models.LicenseExpression(license) : new Models.NamedLicense(license),
	]);
}

/** npm's `integrity` is base64, CycloneDX requires hexadecimal. */
function hashesOf(integrity: string | undefined): Models.HashDictionary {
	const digest = /^sha512-(\S+)/.exec(integrity ?? '')?.[1];
	if (digest === undefined) return new Models.HashDictionary();
	const hex = Buffer.from(digest, 'base64').toString('hex');
	return new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], hex]]);
}
