import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startDemo } from './measure/demo.ts'
import { median } from './measure/figures.ts'
import { printBound, printTable } from './measure/table.ts'

// What Lighthouse says of the public pages on a slow phone (its mobile profile), the median of three looks at each. It is
// fetched once into var/, as nothing else needs it.
const version = '13.5.0'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const folder = join(import.meta.dirname, '../var/lighthouse')
const program = join(folder, 'node_modules/lighthouse/cli/index.js')
if (!existsSync(program)) {
  console.log(`Fetching lighthouse ${version} …`)
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  spawnSync('npm', ['install', '--prefix', folder, ...options, `lighthouse@${version}`], { stdio: 'inherit' })
}

type Scores = Record<(typeof categories)[number], number>

const product = await startDemo(4121)
try {
  const feed = (await (await fetch(`${product.url}/feed.json`)).json()) as { items: { url: string }[] }
  const story = feed.items.map(({ url }) => new URL(url).pathname).find((path) => path.startsWith('/tin-bai/'))!
  const rows: { path: string; scores: Scores }[] = []
  for (const path of ['/', story, '/linh-vuc/kinh-te', '/tim']) {
    await fetch(product.url + path)
    const looks: Scores[] = []
    for (let time = 0; time < 3; time++) looks.push(await look(product.url + path))
    const scores = Object.fromEntries(categories.map((it) => [it, median(looks.map((one) => one[it]))])) as Scores
    rows.push({ path, scores })
  }
  printTable(
    ['Lighthouse, mobile', ...categories],
    rows.map(({ path, scores }) => [path.slice(0, 48), ...categories.map((it) => scores[it].toFixed(0))]),
  )
  const least = Math.min(...rows.flatMap(({ scores }) => categories.map((it) => scores[it])))
  process.exitCode = printBound('the least of all scores', least >= 98, least.toFixed(0), '≥ 98') ? 0 : 1
} finally {
  await product.stop()
}

/** One look at a page: its scores out of a hundred, and in words what cost it points. */
async function look(url: string): Promise<Scores> {
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage'
  const args = [program, url, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`, flags]
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 })
  const { categories: found, audits } = JSON.parse(stdout) as {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>
  }
  for (const name of categories)
    for (const { id, weight } of found[name]!.auditRefs)
      if (weight > 0 && (audits[id]!.score ?? 1) < 0.9)
        console.log(`  ${new URL(url).pathname} ${name}: ${audits[id]!.title} ${audits[id]!.displayValue ?? ''}`)
  return Object.fromEntries(categories.map((it) => [it, found[it]!.score * 100])) as Scores
}
