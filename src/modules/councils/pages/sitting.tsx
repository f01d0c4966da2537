import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/council.ts'
import { t as documentWords } from '../messages/documents.ts'
import { t as itemWords } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Council, DatedRule, Member } from '../queries/council.ts'
import type { KeptDocument } from '../queries/documents.ts'
import type { AgendaItem, Sitting } from '../queries/sitting.ts'
import { Documents } from './documents.tsx'
import { MinutesForms } from './minutes-forms.tsx'
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
  /** What was kept of it, as made and as signed, with fingerprints. */
  documents: readonly KeptDocument[]
  /** For who keeps the sitting: the rules and units to choose from. */
  keeping:
    | {
        rules: DatedRule[]
        units: { id: string; name: string }[]
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
        lead={`${council.name}. ${sitting.place}`}
        tags={<Tag kind={isClosed ? 'ok' : 'doing'}>{state}</Tag>}
      />
      <Alert>{form.errors.form}</Alert>
      <Section id="chuong-trinh" title={text.agenda}>
        {agenda.length === 0 && <Empty title={text.noAgenda} />}
        <WorkList items={agenda.map((it) => agendaLine(it, locale))} />
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
        ) : (
          <p class="acts">
            <a class="btn" href={paths.minutes(sitting.id, 'docx')}>
              DOCX
            </a>
            <a class="btn" href={paths.minutes(sitting.id, 'pdf')}>
              PDF
            </a>
            {!documents.some(({ of, form: as }) => of === null && as === 'docx') && (
              <span class="soft">{documentWords(locale).draft}</span>
            )}
          </p>
        )}
        <Documents {...{ documents, locale }} />
        {keeping && !isClosed && <CloseForm {...props} form={form} />}
        {keeping && isClosed && <MinutesForms {...props} form={form} />}
      </Section>
    </DeskPage>
  )
}

function agendaLine({ id, ord, title, state, passed, words }: AgendaItem, locale: Locale) {
  const text = itemWords(locale)
  const tag: { kind: TagKind; label: string } =
    passed === null
      ? { kind: state === 'voting' ? 'doing' : 'wait', label: text[state as 'placed' | 'voting' | 'withdrawn'] }
      : { kind: passed ? 'ok' : 'no', label: passed ? text.passed : text.notPassed }
  return { title: `${ord}. ${title}`, href: paths.item(id), ...(words && { text: words }), tag }
}
