import { chromium } from 'playwright-core'
import { stayOn, twoCores } from './measure/cores.ts'
import { startDemo } from './measure/demo.ts'
import { median } from './measure/figures.ts'
import { printBound, printTable } from './measure/table.ts'
import { shiftWithSlowFonts, weigh } from './portal/first-view.ts'
import { compareSpeed } from './portal/speed.ts'

// A published story as readers get it: how fast against node:http answering the same bytes, how heavy, and how steady.
const cores = twoCores()
if (cores) stayOn(cores.load)
const product = await startDemo(4101, cores?.server)
try {
  const stories = await listStories()
  const bounds = [...(await speed(stories[0] ?? '/')), ...(await firstViews(stories))]
  process.exitCode = bounds.every(Boolean) ? 0 : 1
} finally {
  await product.stop()
}

async function speed(path: string): Promise<boolean[]> {
  const { rounds, bytes, headers } = await compareSpeed(product, path, 4102, cores?.server)
  console.log(`${path}: ${bytes} bytes, ${headers} headers, 50 connections, ${cores ? 'one core' : 'cores not kept'}`)
  const whole = (value: number) => value.toFixed(0)
  printTable(
    ['round', 'page/s', 'constant/s', 'ratio', 'page/cpu-s', 'constant/cpu-s', 'ratio'],
    rounds.map(({ page, constant }, at) => [
      ...[`${at + 1}`, whole(page.perSecond), whole(constant.perSecond)],
      ...[(page.perSecond / constant.perSecond).toFixed(2), whole(page.perProcessorSecond)],
      ...[whole(constant.perProcessorSecond), (page.perProcessorSecond / constant.perProcessorSecond).toFixed(2)],
    ]),
  )
  const perSecond = median(rounds.map(({ page, constant }) => page.perSecond / constant.perSecond))
  const perProcessor = median(rounds.map(({ page, constant }) => page.perProcessorSecond / constant.perProcessorSecond))
  return [
    printBound('answers per second, against node:http', perSecond >= 0.6, perSecond.toFixed(2), '≥ 0.6'),
    printBound('the same per second of processor', perProcessor >= 0.6, perProcessor.toFixed(2), '≥ 0.6'),
  ]
}

async function firstViews(paths: readonly string[]): Promise<boolean[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const rows = []
    for (const path of paths) {
      const weight = await weigh(browser, product.url + path)
      const narrow = await shiftWithSlowFonts(browser, product.url + path, 390)
      const wide = await shiftWithSlowFonts(browser, product.url + path, 1280)
      rows.push({ path, weight, text: weight.document + weight.stylesheet + weight.script, narrow, wide })
    }
    const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
    console.log()
    printTable(
      ['first view', 'html kB', 'css kB', 'js kB', 'fonts kB', 'pictures kB', 'shift 390', 'shift 1280'],
      rows.map(({ path, weight, narrow, wide }) => [
        ...[path.slice(0, 48), kilo(weight.document), kilo(weight.stylesheet), kilo(weight.script), kilo(weight.font)],
        ...[kilo(weight.image), narrow.toFixed(4), wide.toFixed(4)],
      ]),
    )
    const text = Math.max(...rows.map((it) => it.text))
    const fonts = Math.max(...rows.map(({ weight }) => weight.font))
    const shift = Math.max(...rows.flatMap(({ narrow, wide }) => [narrow, wide]))
    return [
      printBound('HTML, CSS and scripts of a first view', text <= 60_000, `${kilo(text)} kB`, '≤ 60 kB'),
      printBound('fonts of a first view', fonts <= 80_000, `${kilo(fonts)} kB`, '≤ 80 kB'),
      printBound('layout shift with slow fonts', shift <= 0.01, shift.toFixed(4), '≤ 0.01'),
    ]
  } finally {
    await browser.close()
  }
}

/** The longest of the newest Vietnamese stories, and one in Khmer. */
async function listStories(): Promise<string[]> {
  const feed = (await (await fetch(`${product.url}/feed.json`)).json()) as { items: { url: string }[] }
  const newest = feed.items.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/tin-bai/'))
  const sizes = new Map<string, number>()
  for (const path of newest) sizes.set(path, (await (await fetch(product.url + path)).text()).length)
  const longest = newest.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, 4)
  const map = await (await fetch(`${product.url}/sitemap.xml`)).text()
  const khmer = /<loc>[^<]*?(\/km\/tin-bai\/[^<]+)<\/loc>/.exec(map)?.[1]
  return khmer ? [...longest, khmer] : longest
}
