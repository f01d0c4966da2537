import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { type WorkItem, WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/council.ts'
import { t as documentWords } from '../messages/documents.ts'
import { t as itemWords } from '../messages/item.ts'
import { t as sittingWords } from '../messages/sitting.ts'
import { paths } from '../paths.ts'
import type { Asked } from '../queries/agenda.ts'
import type { Council, DatedRule, Member } from '../queries/council.ts'
import type { KeptDocument } from '../queries/documents.ts'
import type { AgendaItem, Sitting } from '../queries/sitting.ts'
import { agendaTag } from './agenda.tsx'
import { Documents } from './documents.tsx'
import { MinutesForms } from './minutes-forms.tsx'
import { SittingFacts } from './sitting-facts.tsx'
import { CloseForm, PlaceForm, PresenceForm } from './sitting-forms.tsx'

export type Props = {
  frame: Frame
  locale: Locale
  council: Council
  sitting: Sitting
  members: Member[]
  presence: ReadonlyMap<string, 'present' | 'written'>
  agenda: AgendaItem[]
  /** An item is closed to the reader, and with it the minutes. */
  minutesClosed: boolean
  /** What each item asks of the reader, who sits on the council. */
  asked: ReadonlyMap<string, Asked>
  /** How many members must take part, by the strictest rule on the agenda. */
  quorum: number
  /** What was kept of it, as made and as signed, with fingerprints. */
  documents: readonly KeptDocument[]
  /** For who keeps the sitting: the rules and units to choose from. */
  keeping:
    | {
        rules: DatedRule[]
        units: { id: string; name: string }[]
        ties: { members: number; items: number }
      }
    | undefined
  submission: string
  attempt: Attempt | undefined
}

/** A sitting: who takes part, and what stands on the agenda. */
export function SittingPage(props: Props) {
  const { frame, locale, council, sitting, members, presence, agenda, minutesClosed, documents, keeping, attempt } =
    props
  const text = t(locale)
  const title = text.sittingOn(formatDate(sitting.on))
  const form = worded(attempt, { ...text, ...documentWords(locale) }, locale)
  const here = members.filter(({ id }) => presence.get(id) === 'present')
  const chair = here.find(({ role }) => role === 'chair') ?? here.find(({ role }) => role === 'deputy')
  const isKept = documents.some(({ of, form: as }) => of === null && as === 'docx')
  const isClosed = sitting.state === 'closed'
  const state = { prepared: text.prepared, open: text.opened, closed: text.closed }[sitting.state]
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: council.name, href: paths.show(council.id) },
        { label: title },
      ]}
    >
      <Head
        title={title}
        lead={[`${council.name}, ${sitting.place}.`, chair && sittingWords(locale).inTheChair(chair.name)]
          .filter(Boolean)
          .join(' ')}
        tags={<Tag kind={isClosed ? 'ok' : 'doing'}>{state}</Tag>}
      />
      <Alert>{form.errors.form}</Alert>
      <SittingFacts {...props} />
      <Section id="chuong-trinh" title={text.agenda}>
        {agenda.length === 0 && <Empty title={text.noAgenda} />}
        <WorkList items={agenda.map((it) => agendaLine(it, props.asked.get(it.id), locale))} />
        {keeping && !isClosed && <PlaceForm {...props} keeping={keeping} form={form} />}
      </Section>
      <Section id="co-mat" title={text.presence} small={text.takingPart(presence.size, members.length)}>
        {keeping && !isClosed ? (
          <PresenceForm {...props} form={form} />
        ) : (
          <p>
            {members
              .filter(({ id }) => presence.has(id))
              .map(({ name }) => name)
              .join(', ')}
          </p>
        )}
      </Section>
      <Section id="bien-ban" title={text.minutes}>
        {minutesClosed ? (
          <p>{text.minutesClosed}</p>
        ) : isKept ? null : (
          <p class="acts">
            <a class="btn" href={paths.minutes(sitting.id, 'docx')}>
              DOCX
            </a>
            <a class="btn" href={paths.minutes(sitting.id, 'pdf')}>
              PDF
            </a>
            <span class="soft">{documentWords(locale).draft}</span>
          </p>
        )}
        <Documents {...{ documents, locale }} />
        {keeping && !isClosed && <CloseForm {...props} form={form} />}
        {keeping && isClosed && <MinutesForms {...props} form={form} />}
      </Section>
    </DeskPage>
  )
}

/** An item with its state and, for a member, the one thing that it asks of them. */
function agendaLine(it: AgendaItem, asked: Asked | undefined, locale: Locale): WorkItem {
  const text = itemWords(locale)
  const action = asked === 'declare' ? text.declareShort : asked === 'vote' ? text.voteShort : undefined
  return {
    ...{ title: `${it.ord}. ${it.title}`, href: paths.item(it.id), tag: agendaTag(it, locale) },
    ...(it.words && { text: `${it.words.charAt(0).toUpperCase()}${it.words.slice(1)}` }),
    ...(asked === 'tied' && { text: text.recused }),
    ...(action && { action: { label: action } }),
  }
}
