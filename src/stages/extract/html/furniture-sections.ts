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

const sections = new RegExp(
  `^(?:${[
    String.raw`about (?:the |our |this )?(?:authors?|writers?|reviewers?|editors?|contributors?|company|us|article|story|site)\b`,
    String.raw`(?:more|latest|recent|other|popular|top|trending|related|recommended) (?:from|on|in|stories|articles|news|reading|posts|reads|content|coverage|for you)\b`,
    String.raw`(?:related|recommended|popular|trending(?: now)?|sources|references|citations|further reading|next steps|comments?)$`,
    String.raw`(?:advertisement|sponsored|disclosures?|disclaimers?|required disclosures?|contact|share|comments?|leave a|sign up|subscribe|newsletter)\b`,
    String.raw`(?:join|follow) (?:us|me|our|the)\b|(?:get|stay|keep) (?:in touch|informed|connected|updated|up to date)\b`,
    String.raw`you (?:may|might) (?:also|like|be interested)|meet the (?:author|team)|most (?:read|popular)|editor['’]?s['’]? picks?|in case you missed|icymi\b`,
    String.raw`read (?:more|next|also)|what to read|up next|need (?:more )?help|have (?:a |any )?(?:questions?|tips?)\b|want (?:to|more)\b.{0,60}\?$`,
  ].join('|')})`,
  'i',
)
