/** JSON that is one line to every reader and harmless on a terminal: line separators, C1 controls and direction overrides are escaped too. */
export const oneLineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
