import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium of this machine: what HEARSAY_CHROMIUM names, else where distributions put it; null where there is none. */
export const chromiumPath: string | null = process.env['HEARSAY_CHROMIUM'] ?? usual.find((path) => existsSync(path)) ?? null

/** What is said, beside their titles, where the browser suites are skipped. */
export const noBrowser: string = chromiumPath === null ? ' (skipped: no Chromium here; Debian: apt-get install chromium, or name one in HEARSAY_CHROMIUM)' : ''

/** Opens the browser, without a window. */
export const openBrowser = (): Promise<Browser> => {
  if (chromiumPath === null) throw new Error(noBrowser)
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
