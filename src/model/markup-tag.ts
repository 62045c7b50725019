/** A tag in the text of a field, complete or cut off; „<5.000“ and „a < b“ are no tags. */
export const MARKUP_TAG =
	/<(?!https?:\/\/)(?:!--|\/?[a-z][a-z0-9:-]{0,40}(?:[\s/][^<>]{0,500})?(?:>|$)|(?:script|iframe|img|svg|object|embed)\b)/i;
