import { resolve } from 'node:path';
import { isExampleHost } from '#src/base/example-host.ts';
import { usableContentDir } from './content-dir.ts';
import { readEnvironment } from './environment.ts';
import { loadPortal } from './load-portal.ts';

/** Settings from the environment, read once. */
export const environment = readEnvironment();

/** Absolute path of the content folder. */
export const contentDir = usableContentDir(environment.contentDir);

/** The portal's configuration; a content folder without one uses the project's own. */
export const portal = Object.freeze(loadPortal([contentDir, resolve('content')]));

/** Origin under which the portal is published, without a slash at the end. */
export const siteUrl = (environment.siteUrl ?? portal.adresse).replace(/\/+$/, '');

/** Name of this portal in the identifiers of calendar entries and feeds; does not depend on the host. */
export const portalId = portal.kennung ?? new URL(portal.adresse).hostname;

const host = new URL(siteUrl).hostname;
const OWN_MACHINE = /(?:^|\.)localhost$|^[\d.]+$|^\[/;

/** False if the address is a placeholder or a local machine, which other programs cannot reach. */
export const hasPublicAddress = !isExampleHost(host) && !OWN_MACHINE.test(host);
