import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import type { DocumentKind } from '../documents/fields.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t } from '../messages/documents.ts'
import { paths } from '../paths.ts'
import type { MadeDocument } from '../queries/documents.ts'

export type DocumentsView = {
  locale: Locale
  documents: readonly MadeDocument[]
  owner: { decisionId: string } | { dossierId: string }
  kinds: readonly DocumentKind[]
  mayOrder: boolean
}

/** The documents of a decision or a dossier: what is made, how far it is, and a button for each format. */
export function DocumentSection({ locale, documents, owner, kinds, mayOrder }: DocumentsView) {
  const text = t(locale)
  const format = (kind: DocumentKind, name: 'docx' | 'pdf') => {
    const made = documents.find((it) => it.kind === kind && it.format === name)
    const order = mayOrder && (
      <PostButton
        quiet
        action={
          'decisionId' in owner ? paths.decisionAct(owner.decisionId, 'van-ban') : paths.act(owner.dossierId, 'van-ban')
        }
        label={
          <>
            {made ? text.again : text.make}
            <span class="vh">
              {' '}
              {text[kind]} {name.toUpperCase()}
            </span>
          </>
        }
        values={{ kind, format: name }}
      />
    )
    return (
      <>
        {made && <Made made={made} locale={locale} />} {order}
      </>
    )
  }
  const isRunning = documents.some(({ state }) => state === 'queued' || state === 'running')
  return (
    <Section
      id="van-ban"
      title={pageWords(locale).documents}
      small={isRunning && <a href="#van-ban">{text.refresh}</a>}
    >
      <Table
        caption={text.made}
        captionHidden
        stack
        columns={[
          { key: 'kind', label: text.kind },
          { key: 'docx', label: 'Word' },
          { key: 'pdf', label: 'PDF/A' },
        ]}
        rows={kinds.map((kind) => ({ kind: text[kind], docx: format(kind, 'docx'), pdf: format(kind, 'pdf') }))}
      />
    </Section>
  )
}

function Made({ made, locale }: { made: MadeDocument; locale: Locale }) {
  const text = t(locale)
  if (made.state === 'failed') return <span>{text.failed}</span>
  if (made.state !== 'done')
    return (
      <span>
        <progress value={made.done} max={made.total} aria-label={text.running} /> {text.running}:{' '}
        {text.of(formatNumber(made.done), formatNumber(made.total))}
      </span>
    )
  return (
    <>
      <a href={`/lam-viec/tep/${made.fileId}`}>{text.open}</a>{' '}
      <small class="soft num">SHA-256 {made.sha256?.slice(0, 12)}…</small>
    </>
  )
}
