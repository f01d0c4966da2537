import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { t } from '../messages/adoption.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import { wordFor } from '../adoption.ts'
import type { Milestone } from '../outcome.ts'
import type { ShownAdoption, ShownResult } from '../queries/adoption.ts'
import { AdoptionTag } from './adoption-tag.tsx'
import type { Returned } from '#ui/small-form.tsx'
import { OutcomeSection } from './outcome-section.tsx'
import { DecideSection } from './decide-section.tsx'

type Props = {
  frame: Frame
  locale: Locale
  adoption: ShownAdoption
  mayDecide: boolean
  /** May record it anew, after it was declined. */
  mayRecord: boolean
  results: readonly ShownResult[]
  /** The results that may be told today, and the steps of the model, where something failed at one. */
  open: readonly Milestone[]
  steps: readonly string[]
  submission: () => string
  attempt: Attempt | undefined
  /** The form about what became of it that came back. */
  returned: Returned | undefined
}

/** One adoption: who does as whom, with what result; and the source's word on it. */
export function AdoptionPage(props: Props) {
  const { frame, locale, adoption: it, mayDecide, mayRecord, submission, attempt } = props
  const text = t(locale)
  const exemplar = `${it.exemplarName}, ${it.sourceName}`
  const on = (who: string | null, at: Date) => text.onDay(who ?? '', formatDate(today(at)))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.who}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: it.unitName }, { label: it.who }]}
    >
      <Head
        title={it.who}
        lead={text.follows(exemplar)}
        tags={<AdoptionTag state={wordFor(it)} locale={locale} />}
        actions={
          it.state === 'declined' &&
          mayRecord && (
            <a class="btn main" href={paths.record(it.exemplarId)}>
              {text.again}
            </a>
          )
        }
      />
      {it.state === 'declined' && (
        <Notice kind="warn" title={text.declined}>
          <p>{it.reason}</p>
        </Notice>
      )}
      <Facts
        items={[
          { label: text.unit, value: it.unitName },
          { label: text.since, value: formatDate(it.since) },
          { label: text.result, value: it.result },
          {
            label: text.file,
            value: it.fileId ? <a href={`/lam-viec/tep/${it.fileId}`}>{it.fileName}</a> : text.none,
          },
          {
            label: text.exemplar,
            value: it.isSource ? <a href={exemplarPaths.show(it.exemplarId)}>{it.exemplarName}</a> : it.exemplarName,
          },
          { label: text.source, value: it.sourceName },
          ...(it.fromUnit ? [{ label: text.learnedFrom, value: it.fromUnit }] : []),
          { label: text.recordedBy, value: on(it.recorder, it.recordedAt) },
          ...(it.decidedAt ? [{ label: text.decidedBy, value: on(it.decider, it.decidedAt) }] : []),
        ]}
      />
      {it.state !== 'declined' && <OutcomeSection {...props} />}
      {(it.state === 'recorded' || attempt) && (
        <DecideSection {...{ adoption: it, locale, mayDecide, submission, attempt }} />
      )}
    </DeskPage>
  )
}
