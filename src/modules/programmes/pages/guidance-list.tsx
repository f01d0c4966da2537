import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { Empty } from '#ui/empty.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/guidance.ts'
import { paths } from '../paths.ts'
import type { Guidance } from '../queries/guidance.ts'
import { RegisterPage } from './register-page.tsx'

type Props = { frame: Frame; locale: Locale; documents: readonly Guidance[]; maySend: boolean }

/** Guidance documents, the newest first, each with how many of its units have read it. */
export function GuidanceListPage({ frame, locale, documents, maySend }: Props) {
  const text = t(locale)
  return (
    <RegisterPage
      {...{ frame, locale }}
      title={text.title}
      lead={text.lead}
      add={maySend ? { href: paths.issueGuidance(), label: text.send } : { why: text.mayNot }}
    >
      {documents.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          stack
          caption={text.title}
          captionHidden
          columns={[
            { key: 'name', label: text.name },
            { key: 'number', label: text.number },
            { key: 'unit', label: text.unit },
            { key: 'on', label: text.issuedOn },
            { key: 'read', label: text.readers },
          ]}
          rows={documents.map((it) => ({
            name: <a href={paths.oneGuidance(it.id)}>{it.title}</a>,
            ...{ number: it.number, unit: it.unitName, on: formatDate(it.issuedOn) },
            read: it.endedOn ? (
              <Tag kind="hold">{text.ended}</Tag>
            ) : (
              <Tag kind={Number(it.read) < Number(it.sent) ? 'wait' : 'ok'}>
                {text.readOf(formatNumber(Number(it.read)), formatNumber(Number(it.sent)))}
              </Tag>
            ),
          }))}
        />
      )}
    </RegisterPage>
  )
}
