import { readFileSync, statSync } from 'node:fs'
import { type Area, keepBoundaries, matchAreas, readAreas, unitId } from '#modules/units/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { openClock } from '#platform/clock.ts'
import { inTransaction } from '#platform/db.ts'
import { formatDate, parseDate } from '#platform/text/dates.ts'
import { withDatabase } from './gs-database.ts'

const mostBytes = 100_000_000

/** Takes official boundaries from a file: shows which units they would belong to, and keeps them when told to. */
export async function importBoundaries(args: readonly string[]): Promise<void> {
  const [file, from, source, ...more] = args.filter((it) => it !== '--write')
  if (!file || !from || !source || more.length > 0)
    throw new Error('npm run gs -- import boundaries FILE FROM SOURCE [--write]')
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || parseDate(formatDate(from)) !== from)
    throw new Error(`«${from}» is no day: write it like 2025-07-01.`)
  if (statSync(file).size > mostBytes) throw new Error(`${file} is larger than ${mostBytes / 1e6} MB.`)
  const areas = readAreas(readFileSync(file, 'utf8'))

  await withDatabase(async (db) => {
    const { matched, unknown, twice, without } = await matchAreas(db, areas, from)
    for (const it of matched) console.log(`${it.unitName}${it.name === it.unitName ? '' : `  ← ${it.name}`}`)
    tell('name no unit of that day and are left out', unknown)
    tell('name a unit that stands above already and are left out', twice)
    console.log(
      `\n${matched.length} of ${areas.length} areas have their unit; ${without.length} communes stay without.`,
    )
    if (matched.length === 0) throw new Error('Nothing to keep.')
    if (!args.includes('--write')) return console.log('Nothing was written: add --write to keep them.')

    const now = (await openClock(db))()
    await inTransaction(db, async (inside) => {
      await keepBoundaries(inside, { from, source, now, areas: matched })
      await recordOwnEntry(inside, now, {
        ...{ action: 'units.importBoundaries', subjectId: unitId('tinh-tra-vinh'), aboutId: undefined },
        ...{ unitId: undefined, input: { from, source, units: matched.map((it) => it.unitId) } },
      })
    })
    console.log(`Kept from ${from} on.`)
  })
}

function tell(what: string, areas: readonly Area[]): void {
  if (areas.length > 0) console.log(`\n${areas.length} areas ${what}:\n  ${areas.map(({ name }) => name).join('\n  ')}`)
}
