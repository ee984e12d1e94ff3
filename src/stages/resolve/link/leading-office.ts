/** Which office the leader of a state holds, in the words of news pages: the one that governs. From general knowledge; as of the years 1995 to 2026. */
const governments: ReadonlySet<string> = new Set(
  `GBR CAN AUS NZL IRL JPN IND ISR ITA ESP PRT NLD BEL LUX DNK SWE NOR ISL FIN GRC MLT HUN CZE SVK BGR ALB MKD SVN HRV EST LVA POL BGD PAK NPL BTN MYS SGP
  THA KHM PNG FJI SLB VUT WSM TUV BHS BRB JAM TTO GRD LCA VCT ATG KNA DMA BLZ MUS LSO ETH IRQ LBN MNE XKX TON CPV LBY DEU AUT ARM GEO`
    .trim()
    .split(/\s+/),
)
const crowns: ReadonlySet<string> = new Set('SAU JOR MAR BHR SWZ OMN QAT KWT BRN LIE MCO'.split(' '))

/** Titles to look for, the likeliest first. */
export const leadingOffices = (country: string): readonly string[] => {
  if (governments.has(country)) return ['prime minister', 'chancellor', 'premier', 'president']
  if (crowns.has(country)) return ['king', 'emir', 'sultan', 'prince', 'monarch', 'prime minister']
  return ['supreme leader', 'leader', 'president', 'general secretary', 'state counsellor', 'prime minister', 'king', 'pope']
}
