import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Trail } from '#ui/trail.tsx'
import { t as link } from '../messages/approval-link.ts'
import { t as record } from '../messages/record.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { ShownStory } from '../queries/story.ts'

/** `outsider`: who answered by a link that `by` had issued. */
export type Verdict = {
  verdict: string
  note: string | null
  at: Date
  by: string
  outsider: string | null
  agency: string | null
}
export type Version = { number: number; title: string; at: Date; by: string | null }
export type Edition = {
  number: number
  title: string
  by: string | null
  publishedAt: Date
  correction: string | null
  endedAt: Date | null
  endReason: string | null
  endNote: string | null
}
type Props = { story: ShownStory; verdicts: Verdict[]; versions: Version[]; editions: Edition[]; locale: Locale }

/** What happened to a story: the review, where it ran, and its saved versions. */
export function History({ story, verdicts, versions, editions, locale }: Props) {
  const text = record(locale)
  return (
    <>
      <Section id="duyet" title={text.verdicts}>
        {verdicts.length === 0 ? (
          <p class="soft">{text.noVerdicts}</p>
        ) : (
          <Trail
            items={verdicts.map(({ verdict, note, at, by, outsider, agency }) => ({
              when: momentOf(at),
              iso: at.toISOString(),
              text: `${outsider ? link(locale).viaLink(`${outsider}, ${agency}`, by) : by} ${verdict === 'sent' ? text.sent : verdict === 'returned' ? text.returned : text.approvedIt}`,
              note: note ?? undefined,
            }))}
          />
        )}
      </Section>
      <Section id="phat-hanh" title={text.ledger} small={text.ledgerSmall}>
        {editions.length === 0 ? <p class="soft">{text.notOut}</p> : <Ledger {...{ story, editions, locale }} />}
      </Section>
      <Section id="ban-luu" title={text.versions} small={String(versions.length)}>
        <Table
          caption={text.versions}
          captionHidden
          stack
          columns={[
            { key: 'number', label: text.version(0).replace(/\s*0/, '') },
            { key: 'by', label: text.savedBy },
            { key: 'at', label: text.savedAt },
            { key: 'compare', label: '' },
          ]}
          rows={versions.map(({ number, by, at }) => ({
            ...{ number: text.version(number), by: by ?? text.theProduct, at: momentOf(at) },
            compare: (
              <a href={paths.version(story.id, number)}>
                {number === 1 ? text.readVersion : text.compare}
                <span class="vh">: {text.version(number)}</span>
              </a>
            ),
          }))}
        />
      </Section>
    </>
  )
}

function Ledger({ story, editions, locale }: Pick<Props, 'story' | 'editions' | 'locale'>) {
  const text = record(locale)
  const results: Record<string, string> = {
    ...{ replaced: text.replaced, taken_down: text.endedTakenDown },
    ...{ consent_withdrawn: text.consent_withdrawn, consent_expired: text.consent_expired },
    honour_revoked: text.honour_revoked,
  }
  return (
    <Table
      caption={text.ledger}
      captionHidden
      stack
      columns={[
        { key: 'where', label: text.where },
        { key: 'from', label: text.from },
        { key: 'until', label: text.until },
        { key: 'result', label: text.result },
      ]}
      rows={editions.map((it) => ({
        where: (
          <>
            {it.endedAt ? text.portal : <a href={paths.portal(story.slug, story.language)}>{text.portal}</a>},{' '}
            {text.edition(it.number)}
          </>
        ),
        from: momentOf(it.publishedAt),
        until: it.endedAt ? momentOf(it.endedAt) : '',
        result: (
          <>
            {it.endReason ? (
              <Tag kind={it.endReason === 'replaced' ? 'hold' : 'no'}>{results[it.endReason]}</Tag>
            ) : (
              <Tag kind="ok">{text.live}</Tag>
            )}
            {it.correction && (
              <p class="small">
                {text.correction}: {it.correction}
              </p>
            )}
            {it.endNote && <p class="small soft">{it.endNote}</p>}
          </>
        ),
      }))}
    />
  )
}
