import type { Document } from '../model/document.js'

/** A line end after which the sentence goes on. After a sentence's end another voice may begin: in a list by line breaks, in a transcript. */
const wrap = /(?<![.!?:;…]["”’»')\]]*\r?)(?:\r\n|[\n\r\u2028\u2029])/g

/** The document with the line ends inside the sentences of its blocks as spaces, code unit by code unit: from here on, a line end is a paragraph's end. */
export const unwrapped = (document: Document): Document => {
  let text = ''
  for (const { start, end } of document.blocks)
    text +=
      document.text.slice(text.length, start) + document.text.slice(Math.max(start, text.length), end).replace(wrap, (lineEnd) => ' '.repeat(lineEnd.length))
  return { ...document, text: text + document.text.slice(text.length) }
}
