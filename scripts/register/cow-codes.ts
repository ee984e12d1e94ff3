/** Country codes of the Correlates of War project -> ISO alpha-3. */
const byAbbreviation: Readonly<Record<string, string>> = {
  BHM: 'BHS', HAI: 'HTI', TRI: 'TTO', BAR: 'BRB', GRN: 'GRD', SLU: 'LCA', SVG: 'VCT', AAB: 'ATG', SKN: 'KNA', GUA: 'GTM', HON: 'HND', SAL: 'SLV', COS: 'CRI', PAR: 'PRY', URU: 'URY', UKG: 'GBR', IRE: 'IRL', NTH: 'NLD',
  FRN: 'FRA', MNC: 'MCO', SPN: 'ESP', POR: 'PRT', GMY: 'DEU', GFR: 'DEU', GDR: 'DDR', CZR: 'CZE', SLO: 'SVK', SNM: 'SMR', CRO: 'HRV', BOS: 'BIH', KOS: 'XKX', BUL: 'BGR', MLD: 'MDA', ROM: 'ROU', LAT: 'LVA', LIT: 'LTU',
  GRG: 'GEO', SWD: 'SWE', DEN: 'DNK', ICE: 'ISL', CAP: 'CPV', EQG: 'GNQ', GAM: 'GMB', MAA: 'MRT', NIR: 'NER', CDI: 'CIV', GUI: 'GIN', BFO: 'BFA', SIE: 'SLE', TOG: 'TGO', CAO: 'CMR', NIG: 'NGA', CEN: 'CAF', CHA: 'TCD',
  CON: 'COG', DRC: 'COD', TAZ: 'TZA', BUI: 'BDI', ANG: 'AGO', MZM: 'MOZ', ZAM: 'ZMB', ZIM: 'ZWE', MAW: 'MWI', SAF: 'ZAF', LES: 'LSO', BOT: 'BWA', SWA: 'SWZ', MAG: 'MDG', MAS: 'MUS', SEY: 'SYC', MOR: 'MAR', ALG: 'DZA',
  LIB: 'LBY', SUD: 'SDN', LEB: 'LBN', YAR: 'YEM', KUW: 'KWT', BAH: 'BHR', UAE: 'ARE', OMA: 'OMN', TAJ: 'TJK', KYR: 'KGZ', KZK: 'KAZ', MON: 'MNG', ROK: 'KOR', BHU: 'BTN', BNG: 'BGD', MYA: 'MMR', SRI: 'LKA', MAD: 'MDV',
  NEP: 'NPL', THI: 'THA', CAM: 'KHM', DRV: 'VNM', MAL: 'MYS', SIN: 'SGP', BRU: 'BRN', PHI: 'PHL', INS: 'IDN', ETM: 'TLS', AUL: 'AUS', NEW: 'NZL', VAN: 'VUT', SOL: 'SLB', FIJ: 'FJI', NAU: 'NRU', MSI: 'MHL', PAL: 'PLW',
} // prettier-ignore

/** Without a successor in today's register: South Vietnam, South Yemen, Zanzibar. */
const left = new Set(['RVN', 'YPR', 'ZAN'])

/** Where the abbreviation is another state's alpha-3: Austria, Switzerland, Slovenia, Macedonia, Montenegro. */
const deceptive: Readonly<Record<string, string>> = { AUS: 'AUT', SWZ: 'CHE', SLV: 'SVN', MAC: 'MKD', MNG: 'MNE' }

export const cowCountry = (code: string, abbreviation: string, year: number): string | null => {
  if (left.has(abbreviation)) return null
  if (code === '345') return year >= 2006 ? 'SRB' : year >= 2003 ? 'SCG' : 'YUG'
  if (code === '365') return year < 1991 ? 'SUN' : 'RUS'
  if (code === '315') return 'CSK'
  return deceptive[abbreviation] ?? byAbbreviation[abbreviation] ?? (/^[A-Z]{3}$/.test(abbreviation) ? abbreviation : null)
}
