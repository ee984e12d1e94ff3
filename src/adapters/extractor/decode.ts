/** Strict decoding by the platform's encodings (WHATWG Encoding Standard): null where the label is unknown or the bytes do not fit. */
export const decode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
