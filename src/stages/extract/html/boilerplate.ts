/** Whether a passage is what an outlet prints under any story: who edited it, where it appeared first, what the links earn, when the page was changed. */
export const isBoilerplate = (text: string): boolean => text.length < 500 && boilerplate.some((pattern) => pattern.test(text))

const boilerplate: readonly RegExp[] = [
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|photography|research|production) (?:and \w+ )?by \p{Lu}[^.]{0,200}[.)\]]*$/u,
  /\b(?:may )?(?:contains?|includes?|uses?) affiliate links\b|\b(?:we|I|us)\b.{0,40}\b(?:earn|receive|get|make) (?:an? )?(?:small |affiliate )?commissions?\b/i,
  /^(?:this|the) (?:story|article|piece|post|column|essay|report|op-ed)\b.{0,120}\b(?:first|originally|previously) (?:appeared|published|ran)\b/i,
  /^(?:this|the) (?:story|article|piece|post|column|essay)\b.{0,120}\b(?:was|is) (?:written|produced|republished|supported|funded|made possible) (?:by|with|in|from|through|under)\b/i,
  /^the post .{1,200} (?:appeared first|first appeared) on\b/i,
  /^posted by .{1,60} on .{1,80}$|^\(?visited [\d,]+ times\b|\bview (?:it|this|the e-?mail) in (?:your |a )?browser\b/i,
  /^contact (?:the )?(?:(?:staff )?(?:writer|reporter|author|editor)|(?:\p{Lu}[\p{L}'’.-]+ ){1,3}at)\b.{0,200}(?:@|\d{3}|on (?:X|Signal|Twitter))/iu,
  /^(?:originally|first) (?:published|appeared) (?:in|on|at|by)\b.{0,100}$/i,
  /^(?:page |article |post |story )?(?:last )?(?:updated|modified|reviewed|published|edited)(?: on| at| by|:)?\s.{0,60}\b\d{4}\b.{0,60}$/i,
]
