import { navigation, type NavigationArea } from '#src/model/navigation.ts';
import { findEntry } from './published.ts';

/** @returns the areas of this portal with their pages; „Mitmachen“ leads to its entry, if there is one */
export function portalAreas(): NavigationArea[] {
	return navigation(findEntry(['seiten'], 'mitmachen'));
}
