/** An address of this server in what somebody sent, without its beginning; the first page's where it leads elsewhere. */
export const localPath = (address: string | undefined): string => {
  const here = 'http://here.invalid'
  if (address === undefined || !URL.canParse(address, here)) return '/'
  const { origin, pathname, search, hash } = new URL(address, here)
  // "//" at the beginning would be another server's name.
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/'
}
