/** Text of a page as it is shown in place: sign for sign as it stands, so that what a reader selects has the same offsets; what could act on the page around it is U+FFFD. A browser would make one sign of the two of a line's end. */
export const shownText = (text: string): string => (maybeActing.test(text) ? withoutActing(text) : text)

/** Nearly every text has none of these. */
const maybeActing = /[^\S\n ]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/

const withoutActing = (text: string): string =>
  text.replace(/[^\S\n]|\u0085/gu, ' ').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\ufffd')
