import type { Locale } from '#platform/i18n.ts'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/certificate.ts'
import { t as printWords } from '../messages/printing.ts'
import { paths } from '../paths.ts'
import { publicAddress } from '../public-address.ts'
import type { ListedCertificate } from '../queries/certificates.ts'
import type { ListedPrinter } from '../queries/printers.ts'
import type { PrintRun } from '../queries/prints.ts'
import { PrintForm } from './print-form.tsx'
import { PrintRuns } from './print-runs.tsx'
import type { Returned } from './small-form.tsx'
import { formatNumber } from '#platform/text/numbers.ts'

type Props = {
  locale: Locale
  decision: { id: string; version: number; outside: boolean }
  certificates: readonly ListedCertificate[]
  /** The part of the annex that the page shows: the certificates of these lines are listed. */
  awards: readonly { id: string }[]
  page: number
  pages: number
  /** How many awards in force have none yet. */
  missing: number
  mayIssue: boolean
  mayPrint: boolean
  printing: Printing
  submission: () => string
  returned: Returned | undefined
}

/** What printing the certificates of a decision needs to know. */
export type Printing = {
  printers: readonly ListedPrinter[]
  runs: readonly PrintRun[]
  /** How often each certificate was printed, by its serial. */
  prints: ReadonlyMap<string, number>
}

/** The certificates of a decision: issuing them, printing them, their serials and QR codes. */
export function Certificates(view: Props) {
  const { locale, decision, certificates, missing, mayIssue, mayPrint, printing, submission, returned, page, pages } =
    view
  const text = t(locale)
  const shown = new Set(view.awards.map(({ id }) => id))
  const held = certificates.filter(({ state }) => state === 'valid')
  const counts = { all: held.length, unprinted: held.filter(({ serial }) => !printing.prints.get(serial)).length }
  return (
    <Section id="giay-chung-nhan" title={text.title} small={String(certificates.length)}>
      <p class="prose">{text.lead}</p>
      {mayIssue && missing > 0 && (
        <PostButton
          action={paths.decisionAct(decision.id, 'cap-giay')}
          values={{ version: decision.version }}
          label={certificates.length > 0 ? text.issueMore : text.issue}
        />
      )}
      {mayPrint && !decision.outside && counts.all > 0 && (
        <PrintForm
          {...{ locale, counts, submission, returned, printers: printing.printers }}
          action={paths.decisionAct(decision.id, 'in')}
          title={printWords(locale).printTitle}
        />
      )}
      <PrintRuns {...{ locale, runs: printing.runs }} back={`${paths.decision(decision.id)}#giay-chung-nhan`} />
      {certificates.length > 0 && (
        <Table
          {...{ caption: text.title, captionHidden: true, stack: true }}
          columns={[
            { key: 'who', label: text.who },
            { key: 'serial', label: text.serial },
            { key: 'prints', label: printWords(locale).log },
            { key: 'qr', label: text.qr },
          ]}
          rows={certificates
            .filter(({ awardId }) => shown.has(awardId))
            .map((it) => ({
              who: (
                <>
                  <a href={paths.award(it.awardId)}>{it.recipientName}</a>{' '}
                  {it.state === 'revoked' && <Tag kind="no">{text.revoked}</Tag>}
                </>
              ),
              serial: (
                <a class="num" href={publicAddress.certificate(it.serial)}>
                  {it.serial}
                </a>
              ),
              prints: <Prints {...{ locale, times: printing.prints.get(it.serial) ?? 0 }} />,
              qr: (
                <a href={paths.qr(decision.id, it.serial)}>
                  {text.qr}
                  <span class="vh">: {it.recipientName}</span>
                </a>
              ),
            }))}
        />
      )}
      {pages > 1 && (
        <p>
          <a href="#danh-sach">{printWords(locale).onThisPart(formatNumber(page), formatNumber(pages))}</a>
        </p>
      )}
    </Section>
  )
}

function Prints({ locale, times }: { locale: Locale; times: number }) {
  const text = printWords(locale)
  return times === 0 ? <span class="soft">{text.notPrinted}</span> : <span>{text.printed(formatNumber(times))}</span>
}
