/** Addresses of the site's pages: made in one place, so that what is put into them is always encoded. */
export const documentAddress = (documentId: string): string => `/documents/${encodeURIComponent(documentId)}`

/** A statement in its document: in focus, and in view without any script. */
export const statementAddress = ({ id, documentId }: { readonly id: string; readonly documentId: string }): string =>
  `${documentAddress(documentId)}?statement=${encodeURIComponent(id)}#${encodeURIComponent(id)}`

/** What sets a statement right is sent there. */
export const repairAddress = (statementId: string): string => `/repairs/${encodeURIComponent(statementId)}`

/** The versions of a document's page, and how it differs from the one before. */
export const versionsAddress = (documentId: string): string => `${documentAddress(documentId)}/versions`

export const traceAddress = (statementId: string): string => `/statements/${encodeURIComponent(statementId)}/trace`

/** An actor by its key: see `ActorEntry`. */
export const actorAddress = (key: string): string => `/actors/${encodeURIComponent(key)}`

export const pairAddress = (a: string, b: string, by: 'month' | 'year' = 'month'): string => `/pairs?${new URLSearchParams({ a, b, by })}`
