import { lineKind, type LineKind } from './text-line-kind.js'
import type { TextUnit } from './text-units.js'

/**
 * The units of the page that belong to its story, with title and headings told.
 *
 * A copied page has menus above the story and links below it: runs of short lines without a full stop. The title stands between the menus and the byline, date or first paragraph.
 */
export const pageBody = (text: string, units: readonly TextUnit[]): readonly TextUnit[] => {
  const lines = units.map((unit) => lineKind(text.slice(unit.start, unit.end)))
  const menus = menuLines(lines)
  const end = endOfStory(lines)
  const prose = lines.findIndex((line) => line.isProse)
  const lastBody = lines.findLastIndex((line, index) => index < end && !line.isShort && !line.isFurniture)
  const given = units.findIndex((unit) => unit.form === 'title')
  // One sentence that somebody hands over is no title: a title stands above something.
  const isLoneSentence = lines.length === 1 && !lines[0]!.isShort
  const title = given >= 0 || isLoneSentence ? given : titleIndex(lines, menus, prose < 0 ? Math.min(lines.length, 12) : prose)
  return units.flatMap((unit, index): readonly TextUnit[] => {
    const line = lines[index]!
    if (index === title) return [{ ...unit, form: 'title' }]
    if (index >= end || (menus[index] === true && index < Math.max(title, prose))) return []
    if (unit.form !== 'paragraph' || line.isMarked || !line.isShort) return [unit]
    if (index < title || index > lastBody || menus[index] === true) return []
    return prose >= 0 && index < prose && line.words < 5 ? [] : [{ ...unit, form: 'heading' }]
  })
}

/** Lines looked at for the title above the first paragraph. */
const headLength = 200

/** The first long line between the menus and the byline, date or first paragraph; else the last short one there; -1 where there is none. */
const titleIndex = (lines: readonly LineKind[], menus: readonly boolean[], prose: number): number => {
  const start = Math.max(0, prose - headLength)
  const mark = lines.findIndex((line, index) => index > start && index < prose && line.followsTitle)
  const candidates = Array.from({ length: prose - start }, (_, offset) => start + offset).filter((index) => lines[index]!.canBeTitle)
  const beforeMark = candidates.filter((index) => index < mark)
  const inHead = beforeMark.length > 0 ? beforeMark : candidates
  const belowMenus = inHead.filter((index) => index > menus.lastIndexOf(true, inHead.at(-1)) && !menus[index])
  const long = (indices: readonly number[]): number | undefined => indices.find((index) => lines[index]!.words >= 4)
  return long(belowMenus) ?? long(inHead) ?? belowMenus.at(-1) ?? inHead.at(-1) ?? -1
}

/** For each line, whether it stands in a run of three or more short ones, which is a menu or a list of links. Long lines in such a run may be headlines and end it above the story. */
const menuLines = (lines: readonly LineKind[]): readonly boolean[] => {
  const inMenu = lines.map(() => false)
  let start = 0
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index]
    if (line !== undefined && (line.isFurniture || (line.isShort && !(line.isMarked && !line.isFurniture) && line.words <= 3))) continue
    if (index - start >= 3) inMenu.fill(true, start, index)
    start = index + 1
  }
  return inMenu
}

/** Where the story ends: at a share bar, a list of related stories or the comments, after which no prose comes but comments. */
const endOfStory = (lines: readonly LineKind[]): number => {
  const total = lines.filter((line) => line.isProse).length
  const lastLong = lines.findLastIndex((line) => line.isProse && line.words >= 40)
  let seen = 0
  const end = lines.findIndex((line, index) => {
    if (line.isProse) seen += 1
    if (total === 0 || seen < total * 0.6 || line.words > 20) return false
    return commentsFollow.test(line.text) || (storiesFollow.test(line.text) && index > lastLong)
  })
  return end < 0 ? lines.length : end
}

const commentsFollow =
  /^(?:\d+ comments?|comments? ?\(\d+\)|leave a (?:comment|reply)|post a comment|add a comment|join the conversation|\d+ responses? to\b.{0,120}|comments?)\s*:?$/i
const storiesFollow =
  /^(?:related(?: articles?| stories| news| posts| content| coverage| topics)?|more (?:from|on|stories|news)\b.{0,40}|most (?:read|popular|viewed)|you (?:may|might) also (?:like|enjoy)|recommended(?: for you)?|read next|up next|latest(?: news| stories| articles)?|trending(?: now)?|about the author|copyright\b.{0,80}|©.{0,80}|subscribe\b.{0,60}|share this\b.{0,40}|tags?|(?:previous|next)(?: article| post| story)?)\s*:?$/i
