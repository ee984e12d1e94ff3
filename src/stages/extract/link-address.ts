/** Links that a document keeps, and code units of an address: a page with more is made to have more. */
export const linkLimits: { readonly links: number; readonly address: number } = { links: 5000, address: 2000 }

/**
 * The absolute http or https address that a link leads to, or null: for other schemes, for places in the same page, and for relative addresses where the page's own is not known.
 *
 * RFC 3986, section 5.2, for the forms that pages have.
 */
export const linkAddress = (href: string, base: string | null): string | null => {
  const address = href
    .slice(0, linkLimits.address + 1)
    .replace(/^[\s\0-\x20]+|[\s\0-\x20]+$/g, '')
    .replace(/[\t\n\r]/g, '')
  if (address === '' || address.length > linkLimits.address || address.startsWith('#') || /\s/.test(address)) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return /^https?:\/\/[^/?#]/i.test(address) ? address : null
  const parts = base === null ? null : /^(https?:)\/\/([^/?#]+)([^?#]*)/i.exec(base)
  if (parts === null) return null
  const [, scheme = '', host = '', path = ''] = parts
  if (address.startsWith('//')) return /^\/\/[^/?#]/.test(address) ? scheme + address : null
  const site = `${scheme}//${host}`
  if (address.startsWith('?')) return `${site}${path === '' ? '/' : path}${address}`
  const [, to = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  return site + withoutDots(to.startsWith('/') ? to : `${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${to}`) + rest
}

const withoutDots = (path: string): string => {
  const steps: string[] = []
  const parts = path.split('/').slice(1)
  for (const part of parts) {
    if (part === '..') steps.pop()
    else if (part !== '.') steps.push(part)
  }
  return `/${steps.join('/')}${/(?:^|\/)\.{1,2}$/.test(path) && steps.length > 0 ? '/' : ''}`
}
