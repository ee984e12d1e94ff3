/** Whether a paragraph says that it repeats the outlet's earlier stories: "As we reported on …", "PREVIOUSLY:", "From our … issue:". */
export const isEarlierCoverage = (text: string): boolean => {
  const opening = text.slice(0, 240).replace(/[’]/g, "'").trimStart()
  return labels.test(opening) || selfReports.test(opening)
}

/** Whether such a paragraph only introduces the text that it carries over: the next paragraphs are the earlier coverage too. */
export const introducesCarriedText = (text: string): boolean => /:\s*[*_"”]*\s*$/.test(text.slice(-40))

const labels =
  /^[*_>["“( ]*(?:PREVIOUSLY(?: (?:ON|IN) [^:]{1,60})?|Previously(?: (?:on|in) [^:]{1,60}| reported)?|EARLIER(?: COVERAGE| REPORTS?| STORY)?|Earlier(?: coverage| reports?| story)?|FROM (?:OUR|THE) (?:ARCHIVES?|[^:]{1,60} ISSUE)|From (?:our|the) (?:archives?|[^:]{1,80} issue)|(?:From our|Our) (?:previous|earlier) (?:coverage|reporting|reports?|story|stories)|(?:FROM OUR|OUR) (?:PREVIOUS|EARLIER) (?:COVERAGE|REPORTING|REPORTS?|STORY|STORIES))(?: ?\([^():]{1,60}\))?[*_]*\s*:/

const selfReports =
  /^[*_>( ]*(?:as|like) (?:we|this (?:newspaper|magazine|paper|site|journal|publication)|our (?:magazine|paper|newspaper|journal)) (?:have |had |has )?(?:\w+ly |first |long |already )?(?:reported|noted|wrote|written|forecast|forecasted|detailed|published|said|told|warned|covered|predicted|documented|pointed out|observed)\b|^[*_>( ]*(?:we|our magazine) (?:first |previously |earlier )(?:reported|noted|wrote|published|forecast)\b|^[*_>( ]*(?:on|in) [^,.:]{3,40},? we (?:reported|noted|wrote|published|forecast)\b/i
