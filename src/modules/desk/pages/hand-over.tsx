import { fosteringPaths } from '#modules/fostering/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { WorkList } from '#ui/work-list.tsx'
import type { HandOver } from '../documents/hand-over.ts'
import { t } from '../messages/hand-over.ts'
import { paths } from '../paths.ts'
import { countsInHand } from '../in-hand.ts'
import { taskLine } from './task-line.tsx'

type Props = { frame: Frame; locale: Locale; handOver: HandOver; after: string | null }

/** What the holder of a post hands over: all that waits for it, and all that its unit has in hand. */
export function HandOverPage({ frame, locale, handOver, after }: Props) {
  const text = t(locale)
  const { title, unitName, since, tasks, inHand, day } = handOver
  const facts = countsInHand.map((key) => ({ label: text[key], value: String(inHand[key]) }))
  if (inHand.carriesOn.length > 0) facts.push({ label: text.carriesOn, value: inHand.carriesOn.join(', ') })
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={text.title}
        lead={`${text.lead(title, unitName, formatDate(since))}${after ? ` ${text.after(after)}` : ''}`}
        actions={
          <>
            <a class="btn" href={paths.handOverFile('docx')}>
              {text.word}
            </a>
            <a class="btn" href={paths.handOverFile('pdf')}>
              {text.pdf}
            </a>
          </>
        }
      />
      <Section id="nam-giu" title={text.inHand}>
        <Facts items={facts} />
        {inHand.plans > 0 && (
          <p>
            <a href={fosteringPaths.handOn()}>{text.plansTo}</a>
          </p>
        )}
      </Section>
      <Section id="viec" title={text.work} small={String(tasks.length)}>
        {tasks.length === 0 ? <p>{text.noWork}</p> : <WorkList items={tasks.map((it) => taskLine(it, day, locale))} />}
      </Section>
    </DeskPage>
  )
}
