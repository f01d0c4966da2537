import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as certificateWords } from '../messages/certificate.ts'
import { t } from '../messages/printing.ts'
import { paths } from '../paths.ts'
import { publicAddress } from '../public-address.ts'
import type { ShownAward } from '../queries/award.ts'
import type { LoggedPrint } from '../queries/prints.ts'
import { Moment, RunState, Way } from './print-runs.tsx'

type Props = {
  locale: Locale
  award: ShownAward
  certificate: ShownAward['certificates'][number]
  prints: readonly LoggedPrint[]
}

/** One paper of an award: its serial and QR code while it holds, why it holds no more, and every print of it. */
export function AwardCertificate({ locale, award, certificate: it, prints }: Props) {
  const text = t(locale)
  const holds = it.endedAt === null && award.state === 'valid'
  const why = it.endedCause && `${text[it.endedCause as LoggedPrint['reason'] & {}]}. ${it.endedNote}`
  return (
    <article class="paper-of-award flow" id={it.serial}>
      {holds && (
        <img src={paths.qr(award.decisionId, it.serial)} alt={text.qrAlt(it.serial)} width="132" height="132" />
      )}
      <div class="flow">
        <p class="num">
          <b>{it.serial}</b>
        </p>
        <p class="acts">
          {award.state === 'revoked' ? (
            <Tag kind="no">{certificateWords(locale).revoked}</Tag>
          ) : it.endedAt ? (
            <Tag kind="hold">{text.replaced}</Tag>
          ) : (
            <Tag kind="ok">{text.inHand}</Tag>
          )}
          <a href={publicAddress.certificate(it.serial)}>
            {text.verify}
            <span class="vh">: {it.serial}</span>
          </a>
        </p>
        <p class="soft">{text.issuedBy(formatDate(today(it.issuedAt)), it.issuedBy)}</p>
        {it.endedAt && <p>{text.endedBy(formatDate(today(it.endedAt)), it.endedBy ?? '', why ?? '')}</p>}
      </div>
      <PrintLog {...{ locale, prints, serial: it.serial }} />
    </article>
  )
}

function PrintLog({ locale, prints, serial }: { locale: Locale; prints: readonly LoggedPrint[]; serial: string }) {
  const text = t(locale)
  if (prints.length === 0) return <p class="soft">{text.notPrinted}</p>
  return (
    <Table
      caption={`${text.log} ${serial}`}
      stack
      columns={[
        { key: 'time', label: text.time },
        { key: 'when', label: text.when },
        { key: 'how', label: text.how },
        { key: 'why', label: text.reason },
        { key: 'file', label: text.file },
      ]}
      rows={prints.map((it) => ({
        time: it.state === 'failed' ? '–' : formatNumber(it.ordinal),
        when: <Moment {...{ at: it.askedAt, by: it.askedBy }} />,
        how: <Way {...{ run: it, locale }} />,
        why: it.reason ? [text[it.reason], it.note].filter(Boolean).join('. ') : text.firstPrint,
        file: <RunState {...{ run: it, locale }} />,
      }))}
    />
  )
}
