import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Faults that axe calls serious or critical, each with the first place where it is; none is none. */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary?.slice(0, 300)}`)
}

/** How many pixels the page can be moved sideways. */
export const sidewaysRoom = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
