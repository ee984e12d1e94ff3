/** Whether a line is page furniture: navigation, share bars, newsletter calls, legal lines. Such a line belongs to no block. Works on one line of text, spaces in it as they come. */
export const isFurnitureLine = (text: string): boolean => {
  const line = fold(text)
  if (line === '') return false
  if (line.length > longestFurniture) return notices.some((notice) => notice.test(line))
  return wholeLines.has(line) || openings.some((opening) => opening.test(line)) || (line.length <= 160 && anywhere.some((phrase) => phrase.test(line)))
}

const longestFurniture = 320

/** Lower case, plain apostrophes, single spaces, no arrows, bullets or closing punctuation: so that one entry matches many spellings. */
const fold = (text: string): string =>
  text
    .slice(0, longestFurniture * 2)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s»›→▶•·|*+-]+|[\s»›→▶•·|.:…!*-]+$/g, '')

const wholeLines: ReadonlySet<string> = new Set(
  `skip to content|skip to main content|skip to navigation|skip navigation|jump to content|skip to footer|skip ad|skip advertisement|main menu|menu|toggle navigation|toggle menu|open menu
close menu|navigation|open navigation menu|search|search for|open search|site search|home|homepage|sections|more|more news|latest|latest news|top stories|top news|trending|trending now|most read
most popular|popular|most viewed|editor's picks|editors' picks|recommended|recommended for you|you may also like|you might also like|related|related articles|related stories|related news
related content|related topics|related posts|more stories|more on this story|more from this author|more like this|read next|up next|what to read next|don't miss|in case you missed it
read more|read also|see also|see more|show more|load more|view more|view all|learn more|continue reading|keep reading|full story|expand|collapse|show all|close|dismiss|next|previous|prev
next article|previous article|next post|previous post|next story|previous story|back|back to top|return to top|go back|share|share this|share this article|share this story|share this post
share this page|share article|share story|share on social media|copy link|copied|link copied|copy url|email|e-mail|email this|print|print this|print article|print this article|save|saved
save article|bookmark|bookmark this|tweet|pin|pin it|post|like|reply|report|flag|follow|follow us|follow me|followed|following|facebook|twitter|x|x (twitter)|instagram|linkedin|youtube
tiktok|pinterest|reddit|telegram|whatsapp|messenger|threads|bluesky|mastodon|flipboard|rss|rss feed|snapchat|tumblr|vk|signal|wechat|weibo|line|discord|google news|apple news|subscribe
subscribe now|subscribe today|sign in|sign up|sign up now|log in|login|logout|log out|register|create account|create a free account|my account|my profile|account|profile|donate|donate now
support us|become a member|membership|newsletter|newsletters|our newsletters|free newsletter|get the newsletter|advertisement|advertisements|advertising|advertise|advertise with us|ad|ads
sponsored|sponsored content|paid content|promoted|promoted content|article continues below|continue reading below|story continues below|comments|comment|add a comment|leave a comment
post a comment|leave a reply|join the conversation|join the discussion|view comments|show comments|no comments|no comments yet|be the first to comment|cancel reply|post comment|submit
contact|contact us|about|about us|careers|jobs|faq|help|help center|support|privacy|privacy policy|cookie policy|cookies|cookie settings|manage cookies|accept|accept all|accept cookies
accept all cookies|reject all|decline|ok|got it|terms|terms of use|terms of service|terms and conditions|terms & conditions|accessibility|sitemap|site map|legal|imprint|disclaimer
do not sell my personal information|all rights reserved|listen|listen to article|listen to this article|listen now|play|pause|watch|watch now|watch live|live tv|gallery|photos|videos
video|audio|podcasts|loading|please wait|table of contents|contents|in this article|breadcrumb|tags|topics|categories|archives|author|about the author|updated|published|text size
font size|increase font size|decrease font size|dark mode|light mode|download|download pdf|download the app|get the app|give feedback|feedback|was this article helpful|was this page helpful
thank you for reading|thanks for reading|end of article|read the full article|read full article|view original|view gallery|view image in fullscreen|enlarge image|open image in gallery`
    .split(/[|\n]/)
    .map((line) => line.trim()),
)

/** Openings that no story has, however long the paragraph is. */
const notices: readonly RegExp[] = [
  /^(?:we(?: and our partners)?|this (?:site|website|page)|our (?:site|website)|the (?:site|website)) uses? (?:\w+ )?cookies\b/,
  /^by (?:clicking|continuing|submitting|signing up|using this)\b.{0,160}\byou (?:agree|accept|consent)\b/,
]

const openings: readonly RegExp[] = [
  ...notices,
  /^(?:©|\(c\)|&copy;|copyright)\s*(?:©|\(c\)|by\b|\d{4}|,)/,
  /^(?:share|tweet|pin|post|email|send|print|save|bookmark) (?:this|the|on|via|to|with|by)\b.{0,60}$/,
  /^(?:advertisement|sponsored)\b.{0,40}$/,
  /^click (?:here|to)\b|^tap (?:here|to)\b|^scroll (?:down|to)\b.{0,40}$/,
  /^(?:subscribe|sign up|register)\b(?: now| today| here| free)?(?: for| to| and| with| via|,|$).{0,200}$/,
  /^(?:get|receive) (?:the|our|all the|more|daily|weekly|breaking|top|unlimited)\b.{0,120}\b(?:newsletter|inbox|email|e-mail|access|alerts|app)\b/,
  /^(?:follow|like|join|find|visit|connect with) (?:us|me|our \w+|@\w+|him|her|them)\b.{0,20}\b(?:on|at|facebook|twitter|instagram|telegram|whatsapp)\b/,
  /^follow .{2,60} on (?:x|twitter|facebook|instagram|linkedin|telegram|bluesky|threads|mastodon|google news|youtube)\b.{0,60}$/,
  /^(?:read|see|watch|listen|view|learn|find out|show|load|discover)(?: more| also| next| now| all)(?: about| from| in| on| stories| news| articles| posts| comments)?\b.{0,3}$/,
  /^(?:read|see|watch|related|also|more)(?: more| also| next| story| stories| coverage| reading| article| articles| post| news)?\s*[:>»|].{0,200}$/,
  /^(?:you may|you might) (?:also )?(?:like|be interested|enjoy)\b/,
  /^(?:tags?|topics?|filed under|filed in|posted in|categor(?:y|ies)|keywords?|labels?|tagged(?: with| as)?|sections?)\s*:/,
  /^(?:filed under|posted in|tagged with|tagged as)\b/,
  /^(?:\d[\d,.]*k?\s+)?(?:comments?|shares?|likes?|views?|retweets?|reactions?|replies)(?:\s*\(\s*\d[\d,.]*k?\s*\))?$/,
  /^\d+\s*[- ]?\s*min(?:ute)?s?(?:\s+read)?$|^(?:reading|read) time\s*:?\s*\d+|^estimated reading time/,
  /^by (?:continuing|clicking|using|signing up|subscribing|submitting)\b.{0,200}\b(?:you|agree|cookies|accept)\b/,
  /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b|^(?:this (?:site|page|video)|your browser) (?:requires|does not|doesn't)\b/,
  /^(?:page|slide|photo|image) \d+ (?:of|\/) \d+$|^\d+\s*(?:of|\/)\s*\d+$/,
  /^(?:leave|post|write|add|view|show|hide|load|see|read)(?: a| your| all| the| more)?(?: \d+)? (?:comments?|repl(?:y|ies))\b.{0,20}$/,
  /^your (?:email|e-mail)(?: address)?\b.{0,100}$|^(?:enter|type) your (?:email|e-mail|name|comment|search)\b.{0,60}$|^required fields are marked/,
  /^(?:skip|jump) to (?:the )?(?:main |primary |next |article )?\w+$/,
  /^(?:already a (?:subscriber|member)|not a (?:subscriber|member)|have an account|forgot (?:your )?password|don't have an account)\b/,
  /^(?:support|fund|back) (?:our|independent|quality|local) (?:journalism|reporting|work|news|newsroom)\b/,
  /^(?:download|get) (?:the|our) (?:free )?(?:\w+ )?app\b/,
  /^[✓✔×☰⋮↑↓←→▲▼★☆⭐]+$/,
  /^(?:previous|next|older|newer)(?: article| post| story| entry| entries| page)?\s*[:»›→<>].{0,160}$/,
  /^home\s*(?:[/»›>|→:]|\s-\s)|^[\w &,]{2,40}(?: [›»>/] [\w &,]{2,40}){2,}$/,
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|contributions?|research|graphics|translation)(?: and (?:reporting|writing|editing))? by\b.{0,250}$/,
  /^comments (?:are|have been) (?:closed|turned off|disabled)\b|^you must be logged in\b|^log ?in to (?:comment|reply|post)\b/,
  /^(?:image|photo|video|media) gallery$|^(?:\d+ )?(?:photos|images|videos)$/,
]

const anywhere: readonly RegExp[] = [
  /\ball rights reserved\b/,
  /\bmay not be (?:published|reproduced), ?(?:broadcast|rewritten|distributed)\b/,
  /\bprivacy policy\b.{0,40}\bterms of (?:service|use)\b/,
]
