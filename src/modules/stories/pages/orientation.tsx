import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t } from '../messages/orientation.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Note, NoteDesk } from '../queries/orientation.ts'
import { OrientationForm } from './orientation-form.tsx'
import { NoteTags, termOf } from './orientation-lines.tsx'

type IssueProps = {
  frame: Frame
  locale: Locale
  fields: readonly FieldRef[]
  issuers: readonly UnitRef[]
  submission: string
  attempt: Attempt | undefined
}

/** Issuing a note of orientation (VI.3). */
export function IssueOrientationPage({ frame, locale, ...form }: IssueProps) {
  const text = t(locale)
  const crumbs = [{ label: text.title, href: paths.orientations() }, { label: text.issue }]
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={text.issue}>
      <Head title={text.issue} lead={text.lead} />
      <ErrorSummary errors={worded(form.attempt, text, locale).errors} />
      <OrientationForm {...form} action={paths.issueOrientation()} label={text.issue} locale={locale} />
    </DeskPage>
  )
}

type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  note: Note
  desks: readonly NoteDesk[]
  fields: readonly FieldRef[]
  /** Amending it and taking it back, while it holds or is to come; saying that one read it. */
  mayChange: boolean
  mayRead: boolean
  submissions: Record<'read' | 'amend' | 'end', string>
  attempt: Attempt | undefined
}

/** A note of orientation as it stands, who read it, and changing it. */
export function OrientationPage(props: Props) {
  const { frame, locale, day, note, mayChange, mayRead, submissions, attempt } = props
  const text = t(locale)
  const crumbs = [{ label: text.title, href: paths.orientations() }, { label: note.subject }]
  const read = mayRead && (
    <PostButton
      main
      action={paths.readOrientation(note.id)}
      label={text.markRead}
      values={{ version: note.version, submission: submissions.read }}
    />
  )
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={note.subject}>
      <Head title={note.subject} tags={<NoteTags {...{ note, day, locale }} />} actions={read} />
      <ErrorSummary errors={worded(attempt, text, locale).errors} />
      {note.endReason && <Notice kind="warn">{note.endReason}</Notice>}
      <div class="prose">
        {note.body.split(/\n+/).map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
      <Facts
        items={[
          { label: text.documentNo, value: note.documentNo },
          { label: text.term, value: termOf(note, locale) },
          { label: text.stress, value: note.stress.map(({ name }) => name).join('; ') || text.everyField },
          { label: text.forUnits, value: note.units.join('; ') || text.allBelow(note.unitName) },
          { label: text.issuer, value: text.issuedBy(note.by, formatDate(today(note.issuedAt))) },
          ...(note.amendedAt ? [{ label: text.amend, value: text.amendedOn(momentOf(note.amendedAt)) }] : []),
        ]}
      />
      <Receipts {...props} />
      {mayChange && <Changing {...props} />}
    </DeskPage>
  )
}

function Receipts({ desks, locale }: Props) {
  const text = t(locale)
  if (desks.length === 0) return null
  const read = desks.filter(({ readers }) => readers.length > 0)
  const unread = desks.filter(({ readers }) => readers.length === 0)
  return (
    <Section id="da-doc" title={text.receipts}>
      <p>{text.receiptsCount(read.length, desks.length)}</p>
      {read.length > 0 && (
        <Table
          caption={text.receipts}
          captionHidden
          stack
          columns={[
            { key: 'desk', label: text.desk },
            { key: 'by', label: text.readBy },
          ]}
          rows={read.map(({ name, readers }) => ({
            desk: name,
            by: readers.map((it) => text.issuedBy(it.name, momentOf(new Date(it.at)))).join('; '),
          }))}
        />
      )}
      {unread.length > 0 && (
        <details>
          <summary>{text.unreadDesks(unread.length)}</summary>
          <p class="prose">{unread.map(({ name }) => name).join('; ')}</p>
        </details>
      )}
    </Section>
  )
}

function Changing({ note, fields, submissions, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value, saved } = worded(attempt, text, locale)
  const isAmended = attempt?.values.body !== undefined
  return (
    <>
      <details open={isAmended}>
        <summary>{text.amend}</summary>
        <p class="soft small">{text.amendHint}</p>
        {saved.body !== undefined && (
          <Versus
            rows={(['subject', 'body', 'documentNo', 'validFrom'] as const).map((name) => ({
              ...{ label: text[name], mine: value(name), saved: saved[name] ?? '' },
            }))}
          />
        )}
        <OrientationForm
          {...{ note, fields, locale }}
          issuers={[]}
          action={paths.amendOrientation(note.id)}
          label={text.amend}
          submission={submissions.amend}
          attempt={isAmended ? attempt : undefined}
        />
      </details>
      <details open={attempt !== undefined && !isAmended}>
        <summary>{text.end}</summary>
        <Form
          action={paths.endOrientation(note.id)}
          version={saved.version ?? note.version}
          submission={submissions.end}
        >
          <TextArea
            name="reason"
            label={text.reason}
            rows={2}
            maxLength={500}
            value={value('reason')}
            error={errors.reason}
          />
          <Submit>{text.end}</Submit>
        </Form>
      </details>
    </>
  )
}
