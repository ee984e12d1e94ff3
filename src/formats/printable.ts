/** Text of a page as one line that cannot act on a terminal: white space is one space; control characters and direction overrides are U+FFFD. */
export const printable = (text: string): string => inline(text).trim()

/** The same of a stretch that other words stand beside: a space at its ends is kept. */
export const inline = (text: string): string =>
  text
    // eslint-style escapes would hide what is meant: C0, DEL, C1, and the marks that change the direction of what follows.
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
