/** What a statement can be written in: one word, or the last of several. Speeches and news conferences are occasions, not things that pass words on. */
const things = `(?:(?:press|news|video|court|campaign|text|blog|Facebook|Twitter|Telegram|Instagram|LinkedIn|Reddit|YouTube|X|Truth Social|social media|annual|intelligence) )?(?:statements?|tweets?|tweetstorm|posts?|postings?|messages?|reports?|letters?|e-?mails?|memos?|memorandum|notes?|op-eds?|articles?|columns?|editorials?|essays?|blogs?|books?|memoirs?|autobiography|filings?|complaint|lawsuits?|affidavit|petition|release|communiqu[eé]s?|transcripts?|videos?|recordings?|cables?|dispatch|bulletin|papers?|white paper|study|ruling|indictment|manifesto|documents?|voicemail|thread|advertisements?|ads?(?! hoc)|commercials?|podcasts?|missive|circular|decree|newsletter|notice|logs?|logbook|diary|dossier|open letter|readout|website|web site|page|account|channel|feed)(?!\\s(?:board|boards|page|editor|director|writer|card|desk|staff|campaign)(?![\\p{L}]))`

const platform = String.raw`(?:Twitter|Telegram|Facebook|Instagram|LinkedIn|WhatsApp|Reddit|YouTube|Weibo|VKontakte|TikTok|Truth Social|Bluesky|Mastodon|Threads|X|social media)(?![\p{L}\p{N}’'-])`

const determiner = String.raw`(?:[Aa]n?|[Tt]he|his|her|their|its|our|my|this|that|one|another|two|three|several|these|those|some|earlier|previous|written|[\p{Lu}][\p{L}.]{1,20}(?:['’]s|s['’]))`

const adjective = String.raw`(?!(?:to|of|and|or|that|for|in|on|at|by|with|from|was|is|were|are|has|had)\s)[\p{L}\p{N}][\p{L}\p{N}’'.-]{0,20}`

/** A thing with its determiner: "a joint written statement on Telegram". */
const thing: string = String.raw`${determiner}\s(?:${adjective}\s){0,4}?${things}(?![\p{L}-])(?:\s(?:on|to)\s${platform})?`

/** Things without a determiner: "in court papers", "in emails". */
const bareThings = String.raw`(?:(?:court|campaign|internal|private|leaked|public|written|sworn|prepared|tax|police|bankruptcy|financial|legal|government|federal|official|regulatory|earlier|previous|recent|new) ){0,3}(?:papers|documents|filings|records|e-?mails|text messages|letters|tweets|postings|memos|testimony|answers to questions)(?![\p{L}-])`

/** "In a statement", "through her blog", "on his Facebook page", "as he issued a statement", "wrote on Telegram": the thing is group 1. */
export const inThing: RegExp = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Ii]n|(?<!combed |sorted |looked )[Tt]hrough|[Vv]ia|[Oo]n)\s(?:the (?:course|pages|text) of\s)?|(?:issu|releas|publish|post|circulat)(?:es|ed|ing)\s)(${thing})|(?<![\p{L}\p{N}])[Ii]n\s(${bareThings})|(?<![\p{L}\p{N}])(?:said|says|wrote|writes|written|posted|posts|announced|tweeted|added|shared)\s(?:\p{L}{1,12}\s){0,2}?on\s(${platform})`,
  'gu',
)

/** A thing inside a cue: "earlier missive", "according to a speech", "report stated". Somebody's claim is in it, not passed on by it, where it is the cue's only word. */
export const thingInCue: RegExp = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Aa]ccording to\s)(${determiner}\s(?:${adjective}\s){0,3}?(?:${things}|speech|interview|remarks|testimony|poll|survey))(?![\p{L}-])|^((?:${adjective}\s){0,3}?${things})\s(?:said|says|stated|states|noted|notes|reads?|warned|claimed|found|showed)|^((?:earlier|previous|first|second|latest|later|new|recent)\s(?:missive|letter|memo|tweet|post|report|e-?mail|book|column|op-ed))$`,
  'u',
)

/** Whether words name a thing that is written. */
export const isThing = (words: string): boolean => wholeThing.test(words.slice(0, 200))

const wholeThing = new RegExp(String.raw`^(?:${determiner}\s)?(?:${adjective}\s){0,4}?${things}(?![\p{L}-])`, 'u')
