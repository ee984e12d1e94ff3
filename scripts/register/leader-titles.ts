/** The office of a country's effective leader: REIGN names the leader, not the office. From our own knowledge; a year where it changed. */
const primeMinisters = new Set(
  (
    'GBR CAN AUS NZL IRL JPN IND ISR ITA ESP PRT NLD BEL LUX DNK SWE NOR ISL FIN GRC MLT HUN CZE SVK BGR ALB MKD SVN HRV EST LVA LTU POL BGD PAK NPL BTN LKA MYS SGP THA KHM PNG FJI SLB VUT WSM TUV BHS BRB JAM TTO GRD LCA VCT ' +
    'ATG KNA DMA BLZ MUS LSO ETH IRQ LBN GEO ARM MDA MNG XKX MNE SRB TON SWZ CPV TLS LBY MDG CSK YUG SCG'
  ).split(' '),
)
const chancellors = new Set(['DEU', 'AUT'])
const monarchs: Readonly<Record<string, string>> = {
  SAU: 'king',
  JOR: 'king',
  MAR: 'king',
  BHR: 'king',
  SWZ: 'king',
  TON: 'king',
  NPL: 'king',
  BTN: 'king',
  KWT: 'emir',
  QAT: 'emir',
  OMN: 'sultan',
  BRN: 'sultan',
  LIE: 'prince',
  MCO: 'prince',
  IRN: 'president',
  ARE: 'president',
  CHN: 'president',
  SMR: 'captain regent',
}

/** Country -> periods in which the leader held another office than the country's usual one: first year, year after the last, title. */
const periods: Readonly<Record<string, readonly (readonly [number, number, string])[]>> = {
  IRN: [[1945, 1979, 'shah'], [1979, 1989, 'supreme leader'], [1989, 2100, 'supreme leader']],
  TUR: [[1945, 2014, 'prime minister'], [2014, 2100, 'president']],
  CHN: [[1949, 1976, 'chairman'], [1976, 1993, 'leader'], [1993, 2100, 'president']],
  SUN: [[1945, 1990, 'general secretary'], [1990, 1992, 'president']],
  GRC: [[1967, 1974, 'prime minister']],
  SRB: [[2006, 2012, 'president'], [2012, 2014, 'prime minister'], [2014, 2017, 'prime minister'], [2017, 2100, 'president']],
  YUG: [[1945, 1992, 'president'], [1992, 2003, 'president']],
  SCG: [[2003, 2006, 'president']],
  HRV: [[1990, 2000, 'president'], [2000, 2100, 'prime minister']],
  POL: [[1945, 1989, 'first secretary'], [1989, 2100, 'prime minister']],
  HUN: [[1945, 1989, 'general secretary']],
  CSK: [[1945, 1989, 'general secretary']],
  BGR: [[1945, 1990, 'general secretary']],
  ALB: [[1945, 1991, 'first secretary'], [1991, 1997, 'president']],
  LTU: [[1990, 2100, 'president']],
  FIN: [[1945, 2000, 'president'], [2000, 2100, 'prime minister']],
  LKA: [[1945, 1978, 'prime minister'], [1978, 2100, 'president']],
  PAK: [[1958, 1971, 'president'], [1977, 1988, 'president'], [1999, 2008, 'president']],
  BGD: [[1971, 1972, 'president'], [1975, 1991, 'president']],
  GEO: [[1991, 2013, 'president'], [2013, 2100, 'prime minister']],
  ARM: [[1991, 2018, 'president'], [2018, 2100, 'prime minister']],
  MDA: [[1991, 2001, 'president'], [2001, 2009, 'president']],
  ETH: [[1945, 1974, 'emperor'], [1974, 1995, 'president']],
  IRQ: [[1945, 1958, 'prime minister'], [1958, 2003, 'president']],
  LBN: [[1945, 1990, 'president']],
  LBY: [[1951, 1969, 'king'], [1969, 2011, 'leader']],
  EGY: [[1945, 1952, 'king']],
  AFG: [[1945, 1973, 'king']],
  NPL: [[1945, 1990, 'king'], [2002, 2006, 'king']],
  BTN: [[1945, 2008, 'king'], [2008, 2100, 'prime minister']],
  TON: [[1945, 2010, 'king'], [2010, 2100, 'prime minister']],
  SWZ: [[1968, 2100, 'king']],
  KHM: [[1945, 1970, 'prince'], [1970, 1975, 'president']],
  FJI: [[1987, 1992, 'prime minister']],
  MDG: [[1960, 2100, 'president']],
  CPV: [[1975, 1991, 'president']],
  XKX: [[2008, 2100, 'prime minister']],
  ESP: [[1945, 1975, 'leader'], [1975, 1976, 'king']],
  PRT: [[1974, 1976, 'president']],
  ZAF: [[1945, 1984, 'prime minister'], [1984, 2100, 'president']],
  ZWE: [[1964, 1980, 'prime minister'], [1980, 1987, 'prime minister']],
  KOR: [[1960, 1961, 'prime minister']],
  PRK: [[1948, 2100, 'supreme leader']],
  CUB: [[1959, 1976, 'prime minister']],
  VNM: [[1945, 2100, 'general secretary']],
  LAO: [[1975, 2100, 'general secretary']],
  MMR: [[1948, 1962, 'prime minister'], [1988, 2011, 'chairman'], [2016, 2021, 'state counsellor']],
  FRA: [[1945, 1959, 'prime minister']],
  JOR: [[1945, 2100, 'king']],
  MUS: [[1968, 2100, 'prime minister']],
  MNG: [[1945, 1990, 'general secretary'], [1990, 2100, 'president']],
  TLS: [[2002, 2100, 'prime minister']],
  NRU: [], KIR: [], MHL: [], BWA: [], DEU: [], DDR: [[1949, 1990, 'general secretary']],
  ISL: [], MNE: [[2006, 2100, 'prime minister']], VUT: [],
} // prettier-ignore

export const leaderTitle = (country: string, from: string): string => {
  const year = Number(from.slice(0, 4))
  for (const [first, after, title] of periods[country] ?? []) if (year >= first && year < after) return title
  if (primeMinisters.has(country)) return 'prime minister'
  if (chancellors.has(country)) return 'chancellor'
  return monarchs[country] ?? 'president'
}
