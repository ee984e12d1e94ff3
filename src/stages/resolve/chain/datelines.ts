import type { Document } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import { isOutletName } from './outlet-names.js'

/** The agencies that the datelines of a story name, "PORT AVEL (Meridian Wire) —", in the order of the text. */
export const datelineAgencies = ({ text, blocks }: Document, knows: (name: string) => boolean): readonly Span[] => {
  const firstParagraph = blocks.find(({ kind }) => kind === 'paragraph')
  return blocks.flatMap((block) => {
    const head = text.slice(block.start, Math.min(block.end, block.start + 200))
    const match = block.kind === 'dateline' ? inBrackets.exec(head) : block === firstParagraph ? alone.exec(head) : null
    const name = match?.[1] ?? match?.[2]
    if (!match || !name || monthOrDay.test(name)) return []
    const start = block.start + match.index + match[0].indexOf(name)
    const isAgency = isOutletName(name, knows) || /^\p{Lu}{2,6}$/u.test(name) || /(?:^|\s)(?:Wire|Agency|Service|Media|Reuters)$/.test(name)
    return isAgency ? [{ start, end: start + name.length }] : []
  })
}

const inBrackets = /\(([\p{L}\p{N}][\p{L}\p{N} .&’'/-]{1,40})\)|\/([\p{L} .]{2,30})\//u
const alone = /^\(([\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,40})\)\s*[-–—]/u
const monthOrDay = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? \d|\d{4}$/iu
