import { isFurnitureLine } from '../furniture-lines.js'
import { headingLevel } from './headings.js'
import { prose, type Passage } from './passage.js'

/** The passages without the sections whose heading says that they are about the site, the author or other stories: "About the author", "More from …", "Why trust us". */
export const withoutFurnitureSections = (passages: readonly Passage[]): readonly Passage[] => {
  const most = 0.3 * passages.reduce((total, passage) => total + prose(passage), 0)
  const dropped = new Set<Passage>()
  passages.forEach((passage, index) => {
    const level = headingLevel(passage)
    if (level === null || !isFurnitureHeading(passage.text)) return
    const rest = passages.slice(index + 1)
    const end = rest.findIndex((next) => (headingLevel(next) ?? 7) <= level)
    const section = end < 0 ? rest : rest.slice(0, end)
    if (section.reduce((total, each) => total + prose(each), 0) > most) return
    for (const each of [passage, ...section]) dropped.add(each)
  })
  return passages.filter((passage) => !dropped.has(passage))
}

const isFurnitureHeading = (text: string): boolean => text.length < 100 && (isFurnitureLine(text) || sections.test(text))

const sections =
  /^(?:about (?:the |our |this )?(?:authors?|writers?|reviewers?|editors?|contributors?|company|us)\b|about (?:this|the) (?:article|story|site)|more (?:from|on|about|in|stories|articles|news|reading|posts)\b|further reading|recommended|related\b|you (?:may|might)|why (?:you can |you should )?trust\b|why (?:we|you).{0,30}trust|who (?:wrote|curated|made)|meet the (?:author|team)|sources?$|references$|citations$|advertisement\b|sponsored\b|(?:get|stay|keep) in touch|stay (?:informed|connected|updated|up to date)|sign up|subscribe|newsletter|join (?:us|our|the)\b|follow (?:us|me)|share\b|comments?\b|leave a|need (?:more )?help|looking for|ready to|want (?:to|more)|have (?:a |any )?(?:questions?|tips?)|contact\b|editor['’]?s['’]? picks?|in case you missed|icymi|latest (?:news|stories|articles|posts)|recent (?:news|stories|articles|posts)|popular\b|trending\b|most (?:read|popular)|other (?:stories|articles|news|posts)|read (?:more|next|also)|what to read|up next|next steps?$|disclosures?\b|disclaimers?\b|required disclosures)/i
