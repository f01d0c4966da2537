import { performance } from 'node:perf_hooks'
import { chromium } from 'playwright-core'
import { stayOn, twoCores } from './measure/cores.ts'
import { startDemoCopy } from './measure/demo.ts'
import { median, percentile } from './measure/figures.ts'
import { printBound, printTable } from './measure/table.ts'
import { shiftsWithSlowFonts, shiftWithSlowFonts, weigh } from './portal/first-view.ts'
import { fillStories, openDatabase } from './portal/many.ts'
import { lineOf, readLists, readSearches } from './portal/reading.ts'
import { compareSpeed } from './portal/speed.ts'
import { keptFigures, publishAndLook } from './portal/visible.ts'

// Published stories as readers get them, 10,000 of them (or as many as are named): how fast against node:http answering the
// same bytes, how soon lists, searches and new stories are there, how heavy a first view is, and how steady.
const wanted = Number(process.argv[2] ?? 10_000)
const cores = twoCores()
if (cores) stayOn(cores.load)
const demo = await startDemoCopy(4101, cores?.server)
const db = openDatabase(demo.folder)
try {
  const shown = await listAllStories(demo.url)
  await fillStories(db, wanted)
  await db.destroy()
  const begun = performance.now()
  const product = await demo.again()
  const started = performance.now() - begun
  const first = await timeOf(`${product.url}${shown[0]}`)
  const bounds = [
    printBound(
      `start on ${wanted} stories, then the first story`,
      started + first < 10_000,
      `${(started / 1000).toFixed(1)} s + ${first.toFixed(0)} ms`,
      '< 10 s',
    ),
    ...(await reading(product.url)),
    ...(await speed(product, shown[0] ?? '/')),
    ...(await visibility(product.url)),
    ...(await firstViews(product.url, await heaviest(product.url, shown), shown)),
  ]
  process.exitCode = bounds.every(Boolean) ? 0 : 1
} finally {
  await demo.stop()
}

async function timeOf(url: string): Promise<number> {
  const from = performance.now()
  await (await fetch(url)).text()
  return performance.now() - from
}

async function reading(url: string): Promise<boolean[]> {
  const map = await (await fetch(`${url}/ban-do`)).text()
  const units = [...new Set([...map.matchAll(/href="\/don-vi\/([^"?]+)"/g)].map(([, slug]) => slug!))].slice(0, 40)
  const home = await (await fetch(`${url}/linh-vuc`)).text()
  const fields = [...new Set([...home.matchAll(/href="\/linh-vuc\/([^"?]+)"/g)].map(([, slug]) => slug!))]
  const lists = await readLists(url, { fields, units })
  const searches = await readSearches(url, 40)
  console.log()
  printTable(
    ['made anew, one after the other', 'times', 'median ms', 'p95 ms', 'kB'],
    [...lists, ...searches].map(lineOf),
  )
  const slowest = (of: typeof lists) => Math.max(...of.map(({ times }) => percentile(times, 0.95)))
  return [
    printBound(
      'p95 of a list that no page is kept of',
      slowest(lists) <= 200,
      `${slowest(lists).toFixed(0)} ms`,
      '≤ 200 ms',
    ),
    printBound('p95 of a search', slowest(searches) <= 200, `${slowest(searches).toFixed(0)} ms`, '≤ 200 ms'),
  ]
}

async function speed(product: { url: string; pid: number }, path: string): Promise<boolean[]> {
  const { rounds, bytes, headers } = await compareSpeed(product, path, 4102, cores?.server)
  console.log(`\n${path}: ${bytes} bytes, ${headers} headers, 50 connections, ${cores ? 'one core' : 'cores not kept'}`)
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
    printBound('answers per second, against node:http', perSecond >= 0.8, perSecond.toFixed(2), '≥ 0.8'),
    printBound('the same per second of processor', perProcessor >= 0.8, perProcessor.toFixed(2), '≥ 0.8'),
  ]
}

/** Fills the store of kept pages with as many stories as it holds, then puts one out and counts. */
async function visibility(url: string): Promise<boolean[]> {
  const left = Array.from({ length: wanted }, (_, at) => `/tin-bai/nhieu-${at}`)
  const from = performance.now()
  const reader = async () => {
    for (let path = left.pop(); path; path = left.pop()) await (await fetch(url + path)).arrayBuffer()
  }
  await Promise.all(Array.from({ length: 8 }, reader))
  const perSecond = wanted / ((performance.now() - from) / 1000)
  const { pages, bytes, memory } = await keptFigures(url)
  const mega = (it: number) => `${(it / 1_000_000).toFixed(0)} MB`
  console.log(
    `Every story read once, ${perSecond.toFixed(0)} a second: ${pages} pages kept in ${mega(bytes)}, process ${mega(memory)}`,
  )
  const db = openDatabase(demo.folder)
  const slugs = await newest(url, 5)
  const seen = []
  for (const slug of slugs) seen.push(await publishAndLook(url, db, slug, `Bản mới ${slug}`))
  await db.destroy()
  printTable(
    ['put out anew', 'ms until all places show it', 'slowest', 'pages thrown away', 'of kept'],
    seen.map((it, at) => [slugs[at]!, it.milliseconds.toFixed(0), it.slowest, it.forgotten, it.kept]),
  )
  const slowest = Math.max(...seen.map((it) => it.milliseconds))
  const most = Math.max(...seen.map((it) => it.forgotten))
  return [
    printBound('memory that kept pages take', bytes <= 192 * 1024 * 1024, mega(bytes), '≤ 201 MB'),
    printBound('until every place shows it', slowest < 1000, `${slowest.toFixed(0)} ms`, '< 1 s'),
    printBound('kept pages that it threw away', most < 120, String(most), '< 120'),
  ]
}

/** The newest stories in Vietnamese: those that stand at the head of every list. */
async function newest(url: string, count: number): Promise<string[]> {
  const feed = (await (await fetch(`${url}/feed.json?tieng=vi`)).json()) as { items: { url: string }[] }
  return feed.items.slice(0, count).map((it) => new URL(it.url).pathname.slice('/tin-bai/'.length))
}

async function firstViews(url: string, paths: readonly string[], all: readonly string[]): Promise<boolean[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const rows = []
    for (const path of paths) {
      const weight = await weigh(browser, url + path)
      const narrow = await shiftWithSlowFonts(browser, url + path, 390)
      const wide = await shiftWithSlowFonts(browser, url + path, 1280)
      rows.push({ path, weight, text: weight.document + weight.stylesheet + weight.script, narrow, wide })
    }
    const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
    console.log()
    printTable(
      ['first view', 'html kB', 'css kB', 'js kB', 'fonts kB', 'largest picture kB', 'shift 390', 'shift 1280'],
      rows.map(({ path, weight, narrow, wide }) => [
        ...[path.slice(0, 48), kilo(weight.document), kilo(weight.stylesheet), kilo(weight.script), kilo(weight.font)],
        ...[kilo(weight.largestImage), narrow.shift.toFixed(4), wide.shift.toFixed(4)],
      ]),
    )
    const text = Math.max(...rows.map((it) => it.text))
    const fonts = Math.max(...rows.map(({ weight }) => weight.font))
    const picture = Math.max(...rows.map(({ weight }) => weight.largestImage))
    const others = all.filter((path) => !paths.includes(path))
    const shifts = await shiftsWithSlowFonts(
      browser,
      others.map((path) => url + path),
      390,
    )
    const moved = [...rows.flatMap(({ narrow, wide }) => [narrow, wide]), ...shifts].sort((a, b) => b.shift - a.shift)
    for (const it of moved.slice(0, 10).filter(({ shift }) => shift > 0))
      console.log(`${it.shift.toFixed(5)} ${new URL(it.url).pathname}: ${it.moved}`)
    const shift = moved[0]?.shift ?? 0
    return [
      printBound('HTML, CSS and scripts of a first view', text <= 50_000, `${kilo(text)} kB`, '≤ 50 kB'),
      printBound('fonts of a first view', fonts <= 60_000, `${kilo(fonts)} kB`, '≤ 60 kB'),
      printBound('largest picture at 390 px', picture <= 60_000, `${kilo(picture)} kB`, '≤ 60 kB'),
      printBound(`layout shift with slow fonts, ${all.length} stories`, shift < 0.00005, shift.toFixed(4), '0.0000'),
    ]
  } finally {
    await browser.close()
  }
}

/** Every story of the demonstration, in each of its languages, from the site map or the maps that it names. */
async function listAllStories(url: string, map = '/sitemap.xml'): Promise<string[]> {
  const text = await (await fetch(url + map)).text()
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc!).pathname)
  if (!text.includes('<sitemapindex')) return paths.filter((path) => /^(\/km|\/en)?\/tin-bai\/./.test(path))
  return (await Promise.all(paths.map((path) => listAllStories(url, path)))).flat()
}

/** The longest of some Vietnamese stories, and one in Khmer. */
async function heaviest(url: string, paths: readonly string[]): Promise<string[]> {
  const sizes = new Map<string, number>()
  for (const path of paths.filter((it) => it.startsWith('/tin-bai/')).slice(0, 60))
    sizes.set(path, (await (await fetch(url + path)).text()).length)
  const longest = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, 4)
  return [...longest, ...paths.filter((path) => path.startsWith('/km/')).slice(0, 1)]
}
