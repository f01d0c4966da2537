import type { Locale } from '#platform/i18n.ts'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/documents.ts'
import type { KeptDocument } from '../queries/documents.ts'

/** The documents of a sitting that were kept, each with its fingerprint. Nothing where there is none. */
export function Documents({ documents, locale }: { documents: readonly KeptDocument[]; locale: Locale }) {
  const text = t(locale)
  if (documents.length === 0) return null
  const form = { docx: 'DOCX', pdf: 'PDF', signed: text.signed, photo: text.photo }
  return (
    <>
      <Table
        {...{ caption: text.fingerprint, captionHidden: true, stack: true }}
        columns={[
          { key: 'document', label: text.document },
          { key: 'copy', label: text.copy },
          { key: 'print', label: text.fingerprint },
        ]}
        rows={documents.map(({ of, form: as, href, sha256 }) => {
          const name = of === null ? text.minutesOf : text.tallyOf(of)
          return {
            document: name,
            copy: (
              <a href={href}>
                {form[as]}
                <span class="vh">: {name}</span>
              </a>
            ),
            print: <code class="print">{sha256}</code>,
          }
        })}
      />
      <p class="soft small prose">{text.fingerprintLead}</p>
    </>
  )
}
