/** Where an export goes: a file, the standard output, the answer to a request. */
export interface ExportSink {
  /** Takes bytes in their order; the export goes on when it settles, and ends with what it throws. */
  write(bytes: Uint8Array): Promise<void>
  /** Takes a file whole: brat has two of each document. What `write` gets are then their sums, as `sha256sum -c` reads them. */
  writeFile?(name: string, text: string): Promise<void>
}
