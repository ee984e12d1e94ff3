const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose content is no text of the page: code, pictures, controls. */
export const unreadElements: ReadonlySet<string> = names(
  'head title script style noscript template svg math iframe object embed canvas audio video map button input select textarea option datalist progress meter img picture source dialog',
)

/** Elements that stand in the running line; all others begin and end a passage. */
export const inlineElements: ReadonlySet<string> = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)
