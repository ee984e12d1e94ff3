const own = (term: string): string => `hearsay:${term}`
const address = (term: string): { readonly '@id': string; readonly '@type': '@id' } => ({ '@id': term, '@type': '@id' })

/** The context of what is written: the annotation model's, and terms that it has no name for, as JSON-LD asks for them. Where schema.org has a name, it is that. */
export const vocabulary: readonly unknown[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    hearsay: 'urn:hearsay:vocabulary:',
    schema: 'http://schema.org/',
    Statement: own('Statement'),
    EarlierCoverage: own('EarlierCoverage'),
    role: own('role'),
    form: own('form'),
    placedIn: own('placedIn'),
    within: address(own('within')),
    confidence: own('confidence'),
    modelId: own('modelId'),
    stance: own('stance'),
    negated: own('negated'),
    modal: own('modal'),
    repeats: address(own('repeats')),
    saidAt: own('saidAt'),
    contentAt: own('contentAt'),
    earliest: own('earliest'),
    latest: own('latest'),
    reason: own('reason'),
    kind: own('kind'),
    country: own('country'),
    sameAs: address('schema:sameAs'),
    mention: address(own('mention')),
    title: 'schema:headline',
    date: 'schema:datePublished',
    url: address('schema:url'),
  },
]
