import { textLines, type TextLine } from '../plain/text-lines.js'
import type { TextUnit, UnitForm } from '../plain/text-units.js'

/**
 * The units of a Markdown text, as spans over the text as it stands: marks inside a unit stay in it, marks before it (`#`, `-`, `>`) do not.
 *
 * CommonMark's blocks without its corner cases: https://spec.commonmark.org/. Code, tables, rules, raw tags and link definitions are no units.
 */
export const markdownUnits = (text: string, from: number): readonly TextUnit[] => {
  const units: { start: number; end: number; form: UnitForm }[] = []
  let fence: string | null = null
  let open = false
  let titled = false
  const add = (line: TextLine, mark: number, form: UnitForm, end = line.end): void => {
    if (line.start + mark < end) units.push({ start: line.start + mark, end, form })
  }
  for (const line of textLines(text)) {
    if (line.start < from) continue
    const fenceMark = /^(`{3,}|~{3,})/.exec(line.text)?.[1]
    if (fence !== null) {
      if (fenceMark?.startsWith(fence) === true) fence = null
      continue
    }
    const last = units.at(-1)
    if (line.afterGap) open = false
    if (fenceMark !== undefined) {
      fence = fenceMark
      open = false
      continue
    }
    const heading = /^#{1,6}(?:[ \t]+|$)/.exec(line.text)
    const underline = /^(?:=+|-{2,})$/.exec(line.text)
    const quotation = /^(?:>\s?)+/.exec(line.text)
    const item = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(line.text)
    const image = /^!\[((?:[^\]\\]|\\.)*)\]\(\s*<?[^)\s]*>?(?:\s+["'(](.*?)["')])?\s*\)[*_]*$/.exec(line.text)
    if (heading !== null) {
      const closing = /[ \t]*#+$/.exec(line.text)?.[0].length ?? 0
      const isTitle = !titled && heading[0].trimEnd() === '#'
      if (isTitle) titled = true
      add(line, heading[0].length, isTitle ? 'title' : 'heading', line.end - closing)
      open = false
    } else if (underline !== null && open && last?.form === 'paragraph') {
      last.form = line.text.startsWith('=') && !titled ? 'title' : 'heading'
      if (last.form === 'title') titled = true
      open = false
    } else if (isRule(line.text) || isSkipped(line.text) || (line.indent >= 4 && line.afterGap && last?.form !== 'list')) open = false
    else if (image !== null) {
      const caption = image[2] ?? image[1] ?? ''
      const mark = image[2] === undefined ? 2 : line.text.lastIndexOf(caption)
      if (caption !== '') add(line, mark, 'caption', line.start + mark + caption.length)
      open = false
    } else if (quotation !== null) {
      if (open && last?.form === 'quotation' && line.text.length > quotation[0].length) last.end = line.end
      else add(line, quotation[0].length, 'quotation')
      open = line.text.length > quotation[0].length
    } else if (item !== null && !(open && last?.form === 'paragraph' && /^\d/.test(line.text) && !line.text.startsWith('1'))) {
      add(line, item[0].length, 'list')
      open = true
    } else if (open && last !== undefined) last.end = line.end
    else {
      add(line, 0, 'paragraph')
      open = true
    }
  }
  return units
}

const isRule = (text: string): boolean => /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)

/** Tables, link definitions, raw tags and comments. */
const isSkipped = (text: string): boolean =>
  /^\|.*\|$/.test(text) || /^\[[^\]]+\]:\s/.test(text) || /^<\/?[a-z!][^>]*>?$/i.test(text) || /^<(?:script|style|iframe|img|div)\b/i.test(text)
