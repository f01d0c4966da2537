import { Hono } from 'hono'
import type { Locale } from '#platform/i18n.ts'
import { csv } from '../documents/csv.ts'
import { t } from '../messages/open-data.ts'
import { OpenDataPage } from '../pages/open-data.tsx'
import { ProgrammePage } from '../pages/programme.tsx'
import { inLanguage, paths } from '../paths.ts'
import { columnsOf, datasetKeys } from '../open-data-columns.ts'
import { datasets, type Row } from '../queries/open-data.ts'
import { findProgramme } from '../queries/programme.ts'
import { listed } from '../shown.ts'
import { fewest } from '../small-numbers.ts'
import { countChosen } from '../chosen.ts'
import { answerKept, pageText, type Portal } from './kept.tsx'

/** The page about the programme, and what may be taken away. */
export function programmeRoutes({ portalDb: db, pages, demo, readRegister, readCatalogue }: Portal, locale: Locale) {
  return new Hono()
    .get(paths.programme, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.programme), async () => {
        const [register, programme, catalogue] = await Promise.all([readRegister(), findProgramme(db), readCatalogue()])
        const fieldCounts = countChosen(catalogue, locale, 'field')
        const props = { locale, demo, register, programme, fieldCounts }
        return {
          body: pageText(<ProgrammePage {...props} />),
          tags: [...listed({ all: true }), 'programme', 'events', 'contests'],
        }
      }),
    )
    .get(paths.openData, (c) =>
      answerKept(c, pages, inLanguage(locale, paths.openData), async () => ({
        body: pageText(<OpenDataPage {...{ locale, demo }} />),
        tags: [],
      })),
    )
}

/** The tables themselves: CSV for spreadsheets, JSON for programs, kept like pages. */
export function datasetRoutes({ portalDb: db, pages }: Portal) {
  const app = new Hono()
  for (const key of datasetKeys) {
    const columns = columnsOf[key]
    app.get(paths.dataset(key, 'csv'), (c) =>
      answerKept(c, pages, paths.dataset(key, 'csv'), async () => ({
        body: csv(columns, await datasets[key](db)),
        type: 'text/csv; charset=utf-8',
        tags: [...listed({ all: true }), 'programme'],
      })),
    )
    app.get(paths.dataset(key, 'json'), (c) =>
      answerKept(c, pages, paths.dataset(key, 'json'), async () => {
        const rows: readonly Row[] = await datasets[key](db)
        const about = { name: t('vi')[key], licence: 'CC-BY-4.0', fewestPeopleCounted: fewest, columns }
        const shown = rows.map((row) => Object.fromEntries(columns.map((it) => [it, row[it] ?? null])))
        return {
          body: `${JSON.stringify({ ...about, rows: shown })}\n`,
          type: 'application/json; charset=utf-8',
          tags: [...listed({ all: true }), 'programme'],
        }
      }),
    )
  }
  return app
}
