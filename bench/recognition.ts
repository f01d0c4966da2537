import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAddress } from '#platform/database/found.ts'
import { connect } from '#platform/db.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { median, percentile } from './measure/figures.ts'
import { startProduct } from './measure/product.ts'
import { printBound, printTable } from './measure/table.ts'
import { printWhileReading } from './recognition/annex.ts'
import { type Answered, open, send } from './recognition/asking.ts'
import { makeRound } from './recognition/round.ts'

// A round of 2,000 dossiers on the product as it ships: the list and its filters, a batch of 1,000 previewed and sent on,
// a decision over 1,000 names drafted, signed and printed in the background while pages are read.
const dataDir = mkdtempSync(join(tmpdir(), 'gs-recognition-'))
const product = await startProduct({ dataDir, port: 4521 })
const db = connect(findAddress(join(dataDir, 'database'))!, 3)
const { url } = product
const root = '/lam-viec/khen-thuong'
const ms = (value: number) => value.toFixed(1)
try {
  const { province, commune, dossiers } = await makeRound(db, new Date())
  const atRest = memoryOf(product.pid)

  const lists: Record<string, string> = {
    'list, first page': root,
    'list, page 40': `${root}?trang=40`,
    'filter by state': `${root}?tinh-trang=passed`,
    'filter by name': `${root}?q=so+1999`,
    'filter: on my desk, late': `${root}?cua-toi=1&qua-han=1`,
  }
  const taken = new Map<string, number[]>()
  for (let at = 0; at < 105; at++)
    for (const [name, path] of Object.entries(lists)) {
      const { milliseconds } = await open(url, province, path)
      if (at >= 5) taken.set(name, [...(taken.get(name) ?? []), milliseconds]) // the first five warm up
    }

  const whole: [string, string] = ['ca-danh-sach', '1']
  const previews: Answered[] = []
  for (let at = 0; at < 5; at++)
    previews.push(await send(url, commune, `${root}/hang-loat`, [['viec', 'forward'], ['cua-toi', '1'], whole]))
  const places: Answered[] = []
  for (let at = 0; at < 5; at++)
    places.push(await send(url, province, `${root}/hang-loat`, [['viec', 'place'], ['tinh-trang', 'passed'], whole]))
  taken.set(
    'preview: send 1,000 on',
    previews.map(({ milliseconds }) => milliseconds),
  )
  taken.set(
    'preview: 1,000 on a decision',
    places.map(({ milliseconds }) => milliseconds),
  )

  const forwarded = await send(url, commune, `${root}/hang-loat/chuyen`, [
    ['unitId', commune.unitId],
    ...itemsIn(previews[0]!.text),
  ])
  const drafted = await send(url, province, `${root}/quyet-dinh/moi`, [
    ['unitId', province.unitId],
    ['title', 'Tặng Bằng khen cho các cá nhân có thành tích xuất sắc'],
    ['issuer', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    ['symbol', 'QĐ-UBND'],
    ...itemsIn(places[0]!.text),
  ])
  const decision = drafted.location
  const signed = await send(url, province, `${decision}/ky`, [
    ['version', '1'],
    ['decidedOn', formatDate(today(new Date()))],
    ['signer', 'Trần Minh Quân'],
    ['signerTitle', 'Chủ tịch'],
  ])
  for (const [name, it] of Object.entries({ forwarded, drafted, signed }))
    taken.set(`act: 1,000 ${name}`, [it.milliseconds])
  const shown: number[] = []
  for (let at = 0; at < 30; at++) shown.push((await open(url, province, decision)).milliseconds)
  taken.set('page of the decision', shown)
  const printing = await printWhileReading(db, url, province, { decision, reading: root })
  taken.set('list while it is printed', printing.pages)

  printTable(
    [`${dossiers} dossiers: ms`, 'times', 'median', 'p95', 'most'],
    [...taken].map(([name, times]) => [
      ...[name, times.length, ms(median(times)), ms(percentile(times, 0.95)), ms(percentile(times, 1))],
    ]),
  )
  const peak = memoryOf(product.pid)
  printTable(
    ['memory of the server, MB', 'now', 'at most'],
    [
      ['before', atRest.now, atRest.most],
      ['after', peak.now, peak.most],
    ],
  )
  console.log(
    `The decision with its annex as PDF/A: ${(printing.bytes / 1e6).toFixed(2)} MB; progress ${printing.seen.join(', ')}\n`,
  )

  const together = (names: string[]) =>
    percentile(
      names.flatMap((name) => taken.get(name) ?? []),
      0.95,
    )
  const [list, preview] = [
    together(Object.keys(lists)),
    together(['preview: send 1,000 on', 'preview: 1,000 on a decision']),
  ]
  const act = together(['act: 1,000 forwarded', 'act: 1,000 drafted', 'act: 1,000 signed'])
  const meanwhile = percentile(printing.pages, 0.95)
  const lines = await db.selectFrom('commendations.award').select('id').where('state', '=', 'valid').execute()
  const bounds = [
    printBound('every name is on the decision', lines.length === dossiers / 2, String(lines.length), `${dossiers / 2}`),
    printBound('list and filters, p95', list < 100, `${ms(list)} ms`, '< 100 ms'),
    printBound('preview of a batch of 1,000, p95', preview < 1000, `${ms(preview)} ms`, '< 1 s'),
    printBound('a batch of 1,000 done', act < 3000, `${ms(act)} ms`, '< 3 s'),
    printBound('the annex of 1,000 names as PDF', printing.seconds < 60, `${printing.seconds.toFixed(1)} s`, '< 60 s'),
    printBound('it tells how far it is', printing.seen.length > 2, `${printing.seen.length} figures seen`, '> 2'),
    printBound('the list meanwhile, p95', meanwhile < 250, `${ms(meanwhile)} ms`, '< 250 ms'),
    printBound('memory of the server at most', peak.most < 1000, `${peak.most} MB`, '< 1000 MB'),
  ]
  process.exitCode = bounds.every(Boolean) ? 0 : 1
} finally {
  await db.destroy()
  await product.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** The lines of a preview that can go, as its form carries them. */
function itemsIn(page: string): [string, string][] {
  const items = [...page.matchAll(/name="items" value="([^"]+)"/g)].map(
    ([, value]) => ['items', value!] as [string, string],
  )
  if (items.length === 0)
    throw new Error(`the preview has nothing that can go:\n${page.replace(/<[^>]+>/g, ' ').slice(0, 3000)}`)
  return items
}

function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}
