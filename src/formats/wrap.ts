/** Words on lines of at most `width` characters, each led by `indent`; a longer word has a line of its own. */
export const wrap = (text: string, width: number, indent = ''): string => {
  const room = Math.max(width - indent.length, 20)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if ([...longer].length > room && line !== '') {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  if (line !== '') lines.push(line)
  return lines.map((each) => `${indent}${each}`).join('\n')
}
