/**
 * The label by which an outlet marks words of its own ("TRENDPOST:", "Editor's note:", "Our take:"), without colon, or null where the text opens with none.
 *
 * A label stands at the start of a paragraph and ends in a colon, or is a line of its own in capitals. A name before a colon (an interview's "MAYOR:") is no label.
 */
export const commentaryLabel = (text: string): string | null => {
  const opening = /^[\s*_#>[("“]*([\p{L}][\p{L}\p{N}'’&.\- ]{2,48}?)[\s*_]*(?::|$)/u.exec(text.slice(0, 80))
  const label = opening?.[1]?.trim()
  if (opening === null || label === undefined) return null
  const ownLine = !opening[0].endsWith(':')
  if (ownLine && (label !== label.toUpperCase() || text.trim().length > label.length + 8)) return null
  const folded = label.toLowerCase().replace(/’/g, "'")
  if (phrases.has(folded)) return label
  return label === label.toUpperCase() && ownVoice.test(label) ? label : null
}

/** Labels that mark the outlet's own words however they are written. */
const phrases: ReadonlySet<string> = new Set([
  'analysis',
  'our analysis',
  'news analysis',
  'commentary',
  'our commentary',
  'editorial',
  'editorial comment',
  'editorial note',
  'opinion',
  'our opinion',
  'our view',
  'our take',
  'the take',

  "editor's note",
  "editors' note",
  "editor's comment",
  "editor's take",
  "editor's view",
  'editor note',
  'ed. note',
  "publisher's note",
  "author's note",
  "writer's note",
  'note from the editor',

  'a note from the editor',
  'a note to readers',
  'note to readers',
  "reporter's note",
  "editors' comment",
  'our comment',
  'comment',
  'our verdict',
  'our assessment',
  'our outlook',
  'our forecast',

  'trendpost',
  'trend forecast',
  'trends forecast',
  'trend post',
  'trend-watch',
  'forecast',
  'outlook',
  'the outlook',
  'takeaway',
  'the takeaway',
  'our takeaway',
  'key takeaway',
  'bottom line',

  'the bottom line',
  'why it matters',
  'why this matters',
  'what it means',
  'what this means',
  'our perspective',
  'perspective',
  'our position',
  'what we think',
  'the way we see it',
])

/** Words in a label in capitals that tell that it names the outlet's own voice. */
const ownVoice =
  /\b(?:ANALYSIS|COMMENTARY|EDITORIAL|OPINION|FORECASTS?|TRENDS?|TREND\w*POST|OUTLOOK|TAKEAWAYS?|PERSPECTIVE|VERDICT|PREDICTIONS?|INSIGHT|OUR (?:VIEW|TAKE|COMMENT|WORD)|(?:EDITOR|PUBLISHER|AUTHOR|WRITER)(?:['’]?S['’]?)? (?:NOTE|COMMENT|VIEW|TAKE)|COMMENT|VIEWPOINT)\b/
