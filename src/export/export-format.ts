/** What can be written, and what for. */
export const exportFormats = ['jsonl', 'csv', 'parquet', 'brat', 'w3c', 'schema-org', 'bibtex', 'ris', 'csl'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** What a file of each format is, and how its name ends; of brat it is the file with the sums of the others. */
export const fileKinds: Readonly<Record<ExportFormat, { readonly mediatype: string; readonly extension: string }>> = {
  jsonl: { mediatype: 'application/jsonl', extension: 'jsonl' },
  csv: { mediatype: 'text/csv', extension: 'csv' },
  parquet: { mediatype: 'application/vnd.apache.parquet', extension: 'parquet' },
  brat: { mediatype: 'text/plain', extension: 'txt' },
  w3c: { mediatype: 'application/jsonl', extension: 'jsonl' },
  'schema-org': { mediatype: 'application/ld+json', extension: 'jsonl' },
  bibtex: { mediatype: 'application/x-bibtex', extension: 'bib' },
  ris: { mediatype: 'application/x-research-info-systems', extension: 'ris' },
  csl: { mediatype: 'application/vnd.citationstyles.csl+json', extension: 'json' },
}
