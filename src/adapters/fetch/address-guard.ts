import ipaddr from 'ipaddr.js'

// Azure answers its machines' agents at a public address; the other clouds' metadata addresses lie in ranges that are refused anyway.
const metadataAddresses = new Set(['168.63.129.16'])

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet.
 *
 * Private, loopback, link-local, carrier-grade NAT, multicast, metadata and reserved addresses do not, nor IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64,
 * 6to4, Teredo): those could lead to any of them. Ranges after the IANA special-purpose registries.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast' || metadataAddresses.has(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast)
}
