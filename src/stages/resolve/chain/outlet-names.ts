/** Tells by its words whether somebody is a news outlet, an agency or a programme; `knows` is asked first, with the words as they stand (without "the"). */
export const isOutletName = (words: string, knows: (name: string) => boolean = () => false): boolean => {
  const name = words
    .slice(0, 120)
    .replace(/[“”"*_]/g, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/['’]s$/, '')
    .trim()
  if (name === '') return false
  return knows(name) || known.has(name.toLowerCase()) || (/^\p{Lu}/u.test(name) && namedLikeOne.test(name)) || called.test(name) || programme.test(name)
}

/** A name that ends, or begins, as those of outlets do. */
const namedLikeOne =
  /(?:^|[\s-])(?:News|Times|Post|Journal|Tribune|Herald|Gazette|Guardian|Telegraph|Daily|Weekly|Chronicle|Globe|Mirror|Inquirer|Examiner|Courier|Dispatch|Sentinel|Observer|Monitor|Newswire|Wire|TV|Television|Radio|Newspaper|Magazine|Broadcasting|Broadcasting Corporation|News Agency|Press Agency|Press Association|News Service|Press|Media|Zeitung)$|^(?:Radio|TV|Channel|Agence|Agencia|The Daily|Daily)\s\p{Lu}|^(?:CNN|BBC|NBC|ABC|CBS|MSNBC|CNBC|NPR|PBS|Fox|Bloomberg|Sky)\s/u

/** An outlet that is called by what it is. "The press" and "the media" are those who were there, not who passes on. */
const called =
  /(?:^|\s)(?:news (?:agency|agencies|outlets?|websites?|sites?|magazines?|channels?|networks?|services?)|newspapers?|broadcasters?|(?:state|local|public|foreign|\p{Lu}\p{L}+)(?:[-\s](?:run|owned|controlled|linked))?[-\s](?:media|television|tv|radio|press)|state[-\s](?:run|owned|controlled) (?:media|television|tv|radio|newspaper)|(?:television|tv|radio) (?:stations?|channels?|networks?)|wire services?)(?:\s\p{Lu}[\p{L}\p{N}.’'&-]*){0,4}$/u

/** A programme: "Meet the Morning", "The Avel Show". */
const programme =
  /(?:^|\s)(?:Show|Tonight|Podcast|Newshour|Nightly News|Morning Joe|Meet the Press|Face the Nation|This Week|60 Minutes|Good Morning \p{Lu}\p{L}+)$/u

const known: ReadonlySet<string> = new Set(
  `reuters, ap, associated press, afp, agence france-presse, bloomberg, bloomberg news, cnn, bbc, nbc, abc, cbs, msnbc, cnbc, npr, pbs, c-span, fox, fox news, fox business, tass, interfax,
  ria, ria novosti, rt, sputnik, xinhua, kyodo, yonhap, dpa, ansa, efe, upi, pti, ani, ians, anadolu, anadolu agency, irna, isna, fars, tasnim, mehr, sana, wafa, spa, wam, kcna, cctv, cgtn, nhk,
  al jazeera, al-jazeera, al arabiya, al-arabiya, al mayadeen, al-manar, haaretz, ynet, politico, axios, buzzfeed, vox, slate, salon, the hill, hill, breitbart, atlantic, new yorker, economist, time,
  newsweek, vanity fair, rolling stone, wired, fortune, forbes, quartz, mashable, der spiegel, spiegel, bild, die welt, die zeit, die presse, der standard, le monde, le figaro, libération, liberation,
  el país, el pais, el mundo, la repubblica, la stampa, corriere della sera, asahi shimbun, yomiuri shimbun, deutsche welle, dw, ard, zdf, orf, rai, rtl, rfi, rte, france 24, euronews, itv,
  channel 4, wikileaks, politifact, snopes, huffington post, huffpost, usa today, mother jones, intercept, propublica, national review, weekly standard, foreign policy, foreign affairs, kommersant,
  vedomosti, izvestia, pravda, meduza, novaya gazeta, ukrinform, unian, ukrainska pravda, suspilne, trt, ntv, hürriyet, hurriyet, sabah, cumhuriyet, dawn, hindu, people’s daily, people's daily,
  global times, caixin, rfe/rl, radio free europe, radio free europe/radio liberty, voice of america, voa, politico europe, the sun, sun, independent, the independent, financial times, ft`
    .split(',')
    .map((name) => name.trim()),
)
