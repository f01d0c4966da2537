import { chromium } from 'playwright-core'
const base = 'http://127.0.0.1:4180'
const [post, ...targets] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-dev-shm-usage','--font-render-hinting=none'] })
const c = await b.newContext({ viewport: { width: 1280, height: 900 } })
const p = await c.newPage()
await p.goto(base + '/dang-nhap')
await p.request.post(base + '/dang-nhap/demo', { form: { post }, headers: { origin: base } })
for (const t of targets) {
  const [path, name, act] = t.split('|')
  for (const w of [1280, 390]) {
    await p.setViewportSize({ width: w, height: 900 })
    const r = await p.goto(base + path)
    if (act) await p.evaluate((sel) => document.querySelectorAll(sel).forEach((e) => { e.open = true }), act)
    await p.screenshot({ path: `/tmp/shot-${name}-${w}.png`, fullPage: true })
    console.log(r.status(), path, w, await p.evaluate(() => document.documentElement.scrollWidth))
  }
}
await b.close()
