import { bylineAuthors } from '../byline.js'
import { isCaptionLine } from '../caption-lines.js'
import { commentaryLabel } from '../commentary-labels.js'
import { isDateLine } from '../date-lines.js'
import { dateline } from '../dateline.js'
import { isEarlierCoverage } from '../earlier-coverage.js'
import { isFurnitureLine } from '../furniture-lines.js'
import type { TextUnit } from './text-units.js'

/**
 * The units of the page that belong to its story, with title and headings told.
 *
 * A copied page has menus above the story and links below it: runs of short lines without a full stop. The title is the last long one of the short lines before the story.
 */
export const pageBody = (text: string, units: readonly TextUnit[]): readonly TextUnit[] => {
  const lines = units.map((unit) => lineOf(text, unit))
  const end = endOfStory(lines)
  const firstProse = lines.findIndex((line) => line.isProse)
  const given = units.findIndex((unit) => unit.form === 'title')
  const title = given >= 0 ? given : titleIndex(lines.slice(0, firstProse < 0 ? Math.min(lines.length, 12) : firstProse))
  const isStub = firstProse < 0 && title < 0
  return units.flatMap((unit, index): readonly TextUnit[] => {
    const line = lines[index]!
    if (index === title) return [{ ...unit, form: 'title' }]
    if (index >= end) return []
    if (unit.form !== 'paragraph') return index < firstProse && index < title && unit.form === 'list' && line.isShort ? [] : [unit]
    if (!line.isShort || isStub) return [unit]
    if (index < title) return []
    if (index < firstProse || firstProse < 0) return line.words >= 5 ? [{ ...unit, form: 'heading' }] : line.isMarked ? [unit] : []
    if (line.isMarked) return [unit]
    return inMenu(lines, index) ? [] : [{ ...unit, form: 'heading' }]
  })
}

interface Line {
  readonly words: number
  readonly text: string
  /** A sentence or more of running text. */
  readonly isProse: boolean
  /** Too short for a paragraph and without a stop: a heading, a title or a link. */
  readonly isShort: boolean
  /** A line that tells itself what it is: caption, dateline, label, furniture. */
  readonly isMarked: boolean
  readonly isFurniture: boolean
}

const lineOf = (text: string, unit: TextUnit): Line => {
  const line = text.slice(unit.start, unit.end)
  const words = line.match(/\S+/g)?.length ?? 0
  const stopped = /[.!?…]["'”’)\]*_]*\s*$/.test(line) || /[:;,]\s*$/.test(line)
  const isFurniture = isFurnitureLine(line)
  const isMarked =
    isFurniture ||
    isCaptionLine(line) ||
    isDateLine(line) ||
    commentaryLabel(line) !== null ||
    isEarlierCoverage(line) ||
    bylineAuthors(line) !== null ||
    dateline(line) !== null
  return {
    words,
    text: line,
    isFurniture,
    isMarked,
    isShort: !stopped && words <= 25 && line.length <= 200 && !/^["“]/.test(line),
    isProse: !isFurniture && !isCaptionLine(line) && words >= 12 && (stopped || words > 25),
  }
}

/** Among the lines before the story: the one before the byline or date if it can be a title, else the first long one, else the last short one. */
const titleIndex = (head: readonly Line[]): number => {
  const candidates = head
    .map((line, index) => ({ line, index }))
    .filter(
      ({ line }) =>
        !line.isMarked && line.text.length <= 200 && (line.isShort || (line.words <= 25 && /[?!]["”]?$/.test(line.text)) || /^["“]/.test(line.text)),
    )
  const marked = head.findIndex((line, index) => index > 0 && (bylineAuthors(line.text) !== null || isDateLine(line.text)))
  const beforeMark = candidates.filter(({ index }) => index < marked)
  const inOrder = beforeMark.length > 0 ? beforeMark : candidates
  const long = inOrder.filter(({ line }) => line.words >= 4)
  const block = long.filter(({ index }) => !long.some((other) => other.index > index && other.line.text.toLowerCase() === head[index]!.text.toLowerCase()))
  return (block[0] ?? inOrder.at(-1))?.index ?? -1
}

/** A run of three or more short lines is a menu or a list of links, not headings. */
const inMenu = (lines: readonly Line[], index: number): boolean => {
  let first = index
  let last = index
  while (first > 0 && isLink(lines[first - 1]!)) first -= 1
  while (last < lines.length - 1 && isLink(lines[last + 1]!)) last += 1
  return last - first >= 2 || last === lines.length - 1
}

const isLink = (line: Line): boolean => line.isShort || line.isFurniture

/** Where the story ends: at a share bar, a list of related stories or the comments, after which no prose comes but comments. */
const endOfStory = (lines: readonly Line[]): number => {
  const total = lines.filter((line) => line.isProse).length
  let seen = 0
  for (const [index, line] of lines.entries()) {
    if (line.isProse) seen += 1
    if (seen < total * 0.6 || total === 0) continue
    if (commentsFollow.test(line.text)) return index
    if (storiesFollow.test(line.text) && lines.slice(index).filter((later) => later.isProse && later.words >= 40).length === 0) return index
  }
  return lines.length
}

const commentsFollow =
  /^(?:\d+ comments?|comments? ?\(\d+\)|leave a (?:comment|reply)|post a comment|add a comment|join the conversation|\d+ responses? to\b.{0,120}|comments?)\s*:?$/i
const storiesFollow =
  /^(?:related(?: articles?| stories| news| posts| content| coverage| topics)?|more (?:from|on|stories|news)\b.{0,40}|most (?:read|popular|viewed)|you (?:may|might) also (?:like|enjoy)|recommended(?: for you)?|read next|up next|latest(?: news| stories| articles)?|trending(?: now)?|about the author|copyright\b.{0,80}|©.{0,80}|subscribe\b.{0,60}|share this\b.{0,40})\s*:?$/i
