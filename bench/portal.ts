import { chromium } from 'playwright-core'
import { stayOn, twoCores } from './measure/cores.ts'
import { startDemo } from './measure/demo.ts'
import { median } from './measure/figures.ts'
import { printBound, printTable } from './measure/table.ts'
import { shiftsWithSlowFonts, shiftWithSlowFonts, weigh } from './portal/first-view.ts'
import { compareSpeed } from './portal/speed.ts'

// A published story as readers get it: how fast against node:http answering the same bytes, how heavy, and how steady.
const cores = twoCores()
if (cores) stayOn(cores.load)
const product = await startDemo(4101, cores?.server)
try {
  const stories = await listStories()
  const all = await listAllStories()
  const bounds = [...(await speed(stories[0] ?? '/')), ...(await firstViews(stories, all))]
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

async function firstViews(paths: readonly string[], all: readonly string[]): Promise<boolean[]> {
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
    const others = all.filter((path) => !paths.includes(path))
    const shifts = await shiftsWithSlowFonts(
      browser,
      others.map((path) => product.url + path),
      390,
    )
    const shift = Math.max(...rows.flatMap(({ narrow, wide }) => [narrow, wide]), ...shifts)
    return [
      printBound('HTML, CSS and scripts of a first view', text <= 50_000, `${kilo(text)} kB`, '≤ 50 kB'),
      printBound('fonts of a first view', fonts <= 60_000, `${kilo(fonts)} kB`, '≤ 60 kB'),
      printBound(`layout shift with slow fonts, ${all.length} stories`, shift < 0.00005, shift.toFixed(4), '0.0000'),
    ]
  } finally {
    await browser.close()
  }
}

/** Every published story, in each of its languages. */
async function listAllStories(): Promise<string[]> {
  const map = await (await fetch(`${product.url}/sitemap.xml`)).text()
  return [...map.matchAll(/<loc>[^<]*?((?:\/km|\/en)?\/tin-bai\/[^<]+)<\/loc>/g)].map(([, path]) => path!)
}

/** The longest of the newest Vietnamese stories, and one in Khmer. */
async function listStories(): Promise<string[]> {
  const feed = (await (await fetch(`${product.url}/feed.json`)).json()) as { items: { url: string }[] }
  const newest = feed.items.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/tin-bai/'))
  const sizes = new Map<string, number>()
  for (const path of newest) sizes.set(path, (await (await fetch(product.url + path)).text()).length)
  const longest = newest.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, 4)
  const khmer = (await listAllStories()).find((path) => path.startsWith('/km/'))
  return khmer ? [...longest, khmer] : longest
}
