import type { Locale } from '#platform/i18n.ts'
import { exactTime } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Table } from '#ui/table.tsx'
import { t as documentWords } from '../messages/documents.ts'
import { t as paperWords } from '../messages/papers.ts'
import { t } from '../messages/printing.ts'
import type { PrintRun } from '../queries/prints.ts'

/** The newest files of certificates of a decision: how far each is, and the file once it is there. */
export function PrintRuns({ locale, runs, back }: { locale: Locale; runs: readonly PrintRun[]; back: string }) {
  const text = t(locale)
  if (runs.length === 0) return null
  const isRunning = runs.some(({ state }) => state === 'queued' || state === 'running')
  return (
    <>
      {isRunning && (
        <p>
          <a href={back}>{documentWords(locale).refresh}</a>
        </p>
      )}
      <Table
        caption={text.files}
        stack
        columns={[
          { key: 'file', label: text.file },
          { key: 'how', label: text.how },
          { key: 'papers', label: text.sheets, numeric: true },
          { key: 'when', label: text.when },
        ]}
        rows={runs.map((it) => ({
          file: <RunState {...{ run: it, locale }} />,
          how: <Way {...{ run: it, locale }} />,
          papers: formatNumber(it.total),
          when: <Moment {...{ at: it.askedAt, by: it.askedBy }} />,
        }))}
      />
    </>
  )
}

/** The file of a print, or how far it is. */
export function RunState({ run, locale }: { run: PrintRun; locale: Locale }) {
  const text = t(locale)
  if (run.state === 'failed') return <span>{text.failed}</span>
  if (run.state === 'done')
    return (
      <a href={`/lam-viec/tep/${run.fileId}`}>
        {text.open}
        <span class="vh">: {exactTime(run.askedAt).slice(0, 16)}</span>
      </a>
    )
  return (
    <span>
      <progress value={run.done} max={run.total} aria-label={text.making} />{' '}
      {text.madeOf(formatNumber(run.done), formatNumber(run.total))}
    </span>
  )
}

/** On which paper and with which printer. */
export function Way({ run, locale }: { run: PrintRun; locale: Locale }) {
  const text = t(locale)
  return (
    <>
      {paperWords(locale)[run.form]}, {text[run.kind].toLocaleLowerCase(locale)}
      <br />
      <small class="soft">{run.printerName ?? text.noPrinter}</small>
    </>
  )
}

/** When, and by whom. */
export function Moment({ at, by }: { at: Date; by: string | null }) {
  return (
    <>
      <span class="num">{exactTime(at).slice(0, 16)}</span>
      <br />
      <small class="soft">{by}</small>
    </>
  )
}
