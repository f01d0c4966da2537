import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/movement.ts'
import { phaseOf } from '../movement.ts'
import { paths } from '../paths.ts'
import type { ShownMovement } from '../queries/movement.ts'
import { periodOf } from './movements.tsx'

type Props = {
  frame: Frame
  locale: Locale
  movement: ShownMovement
  /** How much of each kind hangs on it, as far as the reader sees. */
  ties: readonly { key: string; label: string; count: number }[]
  mayKeep: boolean
  day: DateText
  submission: string
  attempt: Attempt | undefined
}

const phaseKinds = { coming: 'wait', running: 'doing', over: 'hold' } as const

/** One movement: whose it is, its document, what hangs on it, what it was called before, and the end of it. */
export function MovementPage({ frame, locale, movement: it, ties, mayKeep, day, submission, attempt }: Props) {
  const text = t(locale)
  const phase = phaseOf(it, day)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.title}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.movements() },
        { label: text[it.scope] },
      ]}
    >
      <ErrorSummary errors={worded(attempt, text, locale).errors} />
      <Head
        title={it.title}
        {...(it.aims && { lead: it.aims })}
        tags={<Tag kind={phaseKinds[phase]}>{text[phase]}</Tag>}
        {...(mayKeep
          ? {
              actions: (
                <a class="btn" href={paths.amendMovement(it.id)}>
                  {text.amend}
                </a>
              ),
            }
          : { why: text.mayNot })}
      />
      <Facts
        boxed
        items={[
          { label: text.scope, value: text[it.scope] },
          { label: text.owner, value: it.unitName ?? text.nation },
          { label: text.way, value: text[it.way] },
          { label: text.period, value: periodOf(it, locale) },
          { label: text.launchedBy, value: it.launchedBy },
          {
            label: text.document,
            value: (
              <>
                {it.document ?? '–'} {it.toConfirm && <Tag kind="wait">{programmeWords(locale).toConfirm}</Tag>}
              </>
            ),
          },
          ...(it.fieldName ? [{ label: text.field, value: it.fieldName }] : []),
          ...(it.closeWhy ? [{ label: text.closed, value: it.closeWhy }] : []),
          ...(it.enteredBy && it.enteredAt
            ? [{ label: text.enteredBy, value: text.enteredWords(it.enteredBy, formatDate(today(it.enteredAt))) }]
            : []),
        ]}
      />
      <Section id="gan" title={text.ties}>
        {ties.some(({ count }) => count > 0) ? (
          <Tally
            label={text.ties}
            items={ties.map(({ key, label, count }) => ({
              ...{ href: paths.ofMovement(it.id, key), figure: count, label },
            }))}
          />
        ) : (
          <Empty title={text.nothing}>
            <p>{text.nothingText}</p>
          </Empty>
        )}
      </Section>
      {it.ahead.length > 0 && (
        <Worded
          title={text.ahead}
          id="sap-doi"
          day={text.on}
          rows={it.ahead.map((w) => ({ ...w, day: w.since }))}
          {...{ locale }}
        />
      )}
      {it.before.length > 0 && (
        <Worded
          title={text.before}
          id="truoc"
          day={text.until}
          rows={it.before.map((w) => ({ ...w, day: w.until }))}
          {...{ locale }}
        />
      )}
      {mayKeep && phase !== 'over' && <Close {...{ locale, movement: it, submission, attempt }} />}
    </DeskPage>
  )
}

type WordedRow = { day: DateText | null; name: string; launchedBy: string; document: string | null }
type WordedProps = { locale: Locale; id: string; title: string; day: string; rows: readonly WordedRow[] }

/** What a movement was or will be called; `day` says what the first column is. */
function Worded({ locale, id, title, day, rows }: WordedProps) {
  const text = t(locale)
  return (
    <Section {...{ id, title }}>
      <Table
        stack
        caption={title}
        captionHidden
        columns={[
          { key: 'day', label: day },
          { key: 'name', label: text.name },
          { key: 'launchedBy', label: text.launchedBy },
          { key: 'document', label: text.document },
        ]}
        rows={rows.map((it) => ({
          ...{ day: it.day && formatDate(it.day), name: it.name, launchedBy: it.launchedBy },
          document: it.document ?? '–',
        }))}
      />
    </Section>
  )
}

function Close({
  locale,
  movement,
  submission,
  attempt,
}: Pick<Props, 'locale' | 'movement' | 'submission' | 'attempt'>) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string) => ({ name, value: value(name), ...(errors[name] && { error: errors[name] }) })
  return (
    <details open={attempt !== undefined}>
      <summary>{text.close}</summary>
      <Form
        action={paths.closeMovement(movement.id)}
        version={saved.version ?? movement.version}
        submission={value('submission', submission)}
      >
        <DateField {...field('lastDay')} label={text.lastDay} required />
        <TextArea {...field('why')} label={text.why} rows={2} maxLength={500} required />
        <div class="bar">
          <Submit>{text.close}</Submit>
        </div>
      </Form>
    </details>
  )
}
