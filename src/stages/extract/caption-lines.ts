/** Whether a line is the caption or the credit of a picture: "Photo: …", "FILE - …", "… (Photo by …)", "In this photo, …", "… / Agency Images". */
export const isCaptionLine = (text: string): boolean => {
  const line = text.trim()
  return line.length <= 600 && (openings.some((opening) => opening.test(line)) || (line.length <= 400 && endings.some((ending) => ending.test(line))))
}

const openings: readonly RegExp[] = [
  /^[*_([]*(?:file )?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|cartoon|artwork|map|chart|video|screenshot|screengrab|cover)(?: (?:credits?|source|courtesy(?: of)?|by|via|from)| caption)?\s*[:©|]/i,
  /^[*_([]*(?:photo(?:graph)?s?|image|picture|illustration|video|graphic) (?:credits?:?|by|courtesy(?: of)?|via) \p{L}/iu,
  /^[*_([]*(?:credits?|caption|photo-?credit|file photo)\s*[:–—-]/i,
  /^[*_([]*FILE(?: PHOTO)?\s*[:–—-]/,
  /^[*_([]*in (?:this|a) (?:\w+ ){0,4}(?:photo|image|picture|photograph|illustration|video|frame grab|screen ?grab)\b/i,
  /^[*_([]*(?:pictured|above|below|left|right|top|from left|clockwise)(?:,? (?:from|to|and|in|left|right|center|top|bottom|above|photo)\b){0,5}\s*:/i,
  /^\((?:L-R|l-r|from left)\)/,
]

const endings: readonly RegExp[] = [
  /[([](?:\p{L}[\p{L} .&-]{0,40} )?(?:photo|image|picture|photograph|illustration|file|credit|screenshot|video)s?\b[^()[\]]{0,80}[)\]][\s*_.]*$/iu,
  /\b(?:photo|image|picture|photograph|illustration)s? ?(?:by|:|credit:?|courtesy(?: of)?|via) ?\p{Lu}[^.!?]{1,60}$/iu,
  /(?:\/|\||via |, )\s?(?:Getty Images|Shutterstock|AFP|AP|Reuters|EPA|Alamy|iStock|Bloomberg|Handout)[^.]{0,40}$/,
  /\p{L}\s?\/\s?(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Images?|Photos?|Pictures)\s*$/u,
  /^©\s?\p{Lu}[^.]{2,60}$/u,
]
