import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/revocation.ts'
import { paths } from '../paths.ts'
import type { ListedRevocation } from '../queries/revoking.ts'

type Props = { frame: Frame; locale: Locale; rows: readonly ListedRevocation[] }

/** The register of what was taken back: which decision, by which act, why, how many, what money. */
export function RevocationsPage({ frame, locale, rows }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.register}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: text.register }]}
    >
      <Head title={text.register} lead={text.registerLead} />
      {rows.length === 0 ? (
        <Empty title={text.registerEmpty} />
      ) : (
        <Table
          {...{ caption: text.register, captionHidden: true, stack: true }}
          columns={[
            { key: 'decision', label: text.decisionPlace },
            { key: 'act', label: text.byAct },
            { key: 'why', label: text.why },
            { key: 'count', label: text.count, numeric: true },
            { key: 'money', label: text.recovered, numeric: true },
          ]}
          rows={rows.map((it) => ({
            decision: <a href={paths.decision(it.decisionId)}>{it.decisionNumber}</a>,
            act: (
              <>
                {it.fileId ? <a href={`/lam-viec/tep/${it.fileId}`}>{it.numberText}</a> : it.numberText}
                <br />
                <small class="soft">
                  {formatDate(it.decidedOn)}, {it.unitName}
                </small>
              </>
            ),
            why: (
              <>
                {text[it.cause]}
                <br />
                <small class="soft">{it.reason}</small>
              </>
            ),
            count: formatNumber(it.awards),
            money: text.dong(formatNumber(it.recovered)),
          }))}
        />
      )}
    </DeskPage>
  )
}
