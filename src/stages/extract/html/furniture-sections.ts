import { headingLevel } from './headings.js'
import { totalProse, type Passage } from './passage.js'

/** The passages without the sections whose heading says that they are about the site, its authors or other stories: "About the author", "More from …", "Stay informed". */
export const withoutFurnitureSections = (passages: readonly Passage[]): readonly Passage[] => {
  const most = 0.3 * totalProse(passages)
  const dropped = new Set<Passage>()
  passages.forEach((passage, index) => {
    const level = headingLevel(passage)
    if (level === null || passage.text.length > 100 || dropped.has(passage)) return
    const isAbout = aboutTheSite.test(passage.text)
    if (!isAbout && !otherStories.test(passage.text)) return
    const section = sectionAfter(passages, index, level)
    if (totalProse(section) > most || !(isAbout || leadsAway(section))) return
    for (const each of [passage, ...section]) dropped.add(each)
  })
  return passages.filter((passage) => !dropped.has(passage))
}

/** What stands up to the next heading of the same level or a higher one; of a section without end the beginning, which is enough to judge it. */
const sectionAfter = (passages: readonly Passage[], heading: number, level: number): readonly Passage[] => {
  const rest = passages.slice(heading + 1, heading + 1 + longestSection)
  const end = rest.findIndex((next) => (headingLevel(next) ?? 7) <= level)
  return end < 0 ? rest : rest.slice(0, end)
}

const longestSection = 500

/** Whether a section is links in good part, or holds no paragraph. */
const leadsAway = (section: readonly Passage[]): boolean => {
  const length = section.reduce((total, { text }) => total + text.length, 0)
  const linked = section.reduce((total, passage) => total + passage.linked, 0)
  return linked >= length * 0.25 || section.every(({ text }) => text.length < 200)
}

const aboutTheSite = new RegExp(
  `^(?:${[
    String.raw`about (?:the |our |this )?(?:authors?|writers?|reviewers?|editors?|contributors?|company|us|article|story|site)\b`,
    String.raw`(?:advertisement|sponsored|disclosures?|disclaimers?|required disclosures?|contact|share|comments?|leave a|sign up|subscribe|newsletter)\b`,
    String.raw`(?:join|follow) (?:us|me|our|the)\b|(?:get|stay|keep) (?:in touch|informed|connected|updated|up to date)\b|meet the (?:author|team)`,
    String.raw`need (?:more )?help|have (?:a |any )?(?:questions?|tips?)\b|want (?:to|more)\b.{0,60}\?$`,
  ].join('|')})`,
  'i',
)

const otherStories = new RegExp(
  `^(?:${[
    String.raw`(?:more|latest|recent|other|popular|top|trending|related|recommended) (?:from|on|in|stories|articles|news|reading|posts|reads|content|coverage|for you)\b`,
    String.raw`(?:more|related|recommended|popular|trending(?: now)?|sources|references|citations|further reading|next steps)$`,
    String.raw`you (?:may|might) (?:also|like|be interested)|most (?:read|popular)|editor['’]?s['’]? picks?|in case you missed|icymi\b`,
    String.raw`read (?:more|next|also)|what to read|up next`,
  ].join('|')})`,
  'i',
)
