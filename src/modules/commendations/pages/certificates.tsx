import type { Locale } from '#platform/i18n.ts'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/certificate.ts'
import { paths } from '../paths.ts'
import { publicAddress } from '../public-address.ts'
import type { ListedCertificate } from '../queries/certificates.ts'

type Props = {
  locale: Locale
  decision: { id: string; version: number }
  certificates: readonly ListedCertificate[]
  /** How many awards in force have none yet. */
  missing: number
  mayIssue: boolean
}

/** The certificates of a decision: issuing them, their serials and QR codes. */
export function Certificates({ locale, decision, certificates, missing, mayIssue }: Props) {
  const text = t(locale)
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
      {certificates.length > 0 && (
        <Table
          {...{ caption: text.title, captionHidden: true, stack: true }}
          columns={[
            { key: 'who', label: text.who },
            { key: 'serial', label: text.serial },
            { key: 'qr', label: text.qr },
          ]}
          rows={certificates.map((it) => ({
            who: (
              <>
                {it.recipientName} {it.state === 'revoked' && <Tag kind="no">{text.revoked}</Tag>}
              </>
            ),
            serial: (
              <a class="num" href={publicAddress.certificate(it.serial)}>
                {it.serial}
              </a>
            ),
            qr: (
              <a href={paths.qr(decision.id, it.serial)}>
                {text.qr}
                <span class="vh">: {it.recipientName}</span>
              </a>
            ),
          }))}
        />
      )}
    </Section>
  )
}
