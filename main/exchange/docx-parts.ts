/** The product's faces by name, and what a machine without them uses instead. */
export const SERIF = 'Literata';
export const SANS = 'Source Sans 3';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Fonts with another name for machines that have not got them (ECMA-376 17.8.3). */
export const FONT_TABLE = `${DECLARATION}<w:fonts xmlns:w="${WORD}"><w:font w:name="${SERIF}"><w:altName w:val="Georgia"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="${SANS}"><w:altName w:val="Segoe UI"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

/** A day on which nothing was made, so that the properties tell of none. */
const NO_DAY = '2000-01-01T00:00:00Z';

/** What a document says of itself (ECMA-376 part 2, 11): its title, which is in it, and nobody and no day. */
export const CORE_PROPERTIES = (title: string): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${NO_DAY}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${NO_DAY}</dcterms:modified></cp:coreProperties>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
