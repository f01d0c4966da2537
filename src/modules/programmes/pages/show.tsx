import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages.ts'
import { t as draftWords } from '../messages/draft.ts'
import { t as guidanceWords } from '../messages/guidance.ts'
import { t as movementWords } from '../messages/movement.ts'
import { t as taskWords } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { ProgrammeRecord } from '../queries/programme.ts'
import { Clauses } from './clauses.tsx'

type Props = {
  frame: Frame
  locale: Locale
  programme: ProgrammeRecord
  all: readonly { id: string; name: string }[]
  /** The reader may take in a new plan. */
  mayPlan: boolean
}

/** The plan: what it asks of whom each year, its fields, its own words, the movements and the calendar. */
export function ProgrammePage({ frame, locale, programme, all, mayPlan }: Props) {
  const text = t(locale)
  const words = draftWords(locale)
  const { number, issuer, basedOn, source, from, to } = programme
  const parts = ['targets', 'fields', 'clauses', 'movements', 'anniversaries'] as const
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head
        title={programme.name}
        lead={text.fromTo(formatDate(from), lastDay(to))}
        actions={
          <>
            <a class="btn" href={paths.tasks(programme.id)}>
              {taskWords(locale).title}
            </a>
            <a class="btn" href={paths.guidance()}>
              {guidanceWords(locale).title}
            </a>
            {mayPlan && (
              <a class="btn" href={paths.drafts()}>
                {words.title}
              </a>
            )}
          </>
        }
      />
      {all.length > 1 && (
        <Switch
          label={words.programmes}
          items={all.map((it) => ({ label: it.name, href: paths.show(it.id), current: it.id === programme.id }))}
        />
      )}
      <Facts
        items={[
          { label: text.number, value: number ?? <>{text.noNumber}</> },
          { label: text.issuer, value: issuer },
          ...(basedOn ? [{ label: text.basedOn, value: basedOn }] : []),
          ...(programme.documents.length > 0
            ? [
                {
                  label: words.versions,
                  value: programme.documents
                    .map((it) => `${it.number}. ${it.document}, ${formatDate(it.on)}`)
                    .join('; '),
                },
              ]
            : []),
        ]}
      />
      <p class="prose">{programme.isLeading ? words.leads : words.standsAlongside}</p>
      {source && (
        <p class="soft small prose">
          {text.source}: {source}
        </p>
      )}
      <Tabs label={text.parts} items={parts.map((part) => ({ label: text[part], href: `#${part}` }))} />
      <Targets {...{ programme, locale }} />
      <Fields {...{ programme, locale }} />
      <Clauses {...{ clauses: programme.clauses, locale }} />
      <Movements {...{ programme, locale }} />
      <Anniversaries {...{ programme, locale }} />
    </DeskPage>
  )
}

type PartProps = { programme: ProgrammeRecord; locale: Locale }

const lastDay = (to: DateText) => formatDate(addDays(to, -1))

function Targets({ programme: { targets, deadlines }, locale }: PartProps) {
  const text = t(locale)
  const asked = ({ meaning, counts, min, max }: (typeof targets)[number]) => {
    const many = meaning === 'free' ? text.free : meaning === 'range' ? text.range(min!, max!) : text.minimum(min!)
    return `${many} ${text[counts as 'exchange']}`
  }
  return (
    <Section id="targets" title={text.targets}>
      <Table
        caption={text.targets}
        captionHidden
        stack
        columns={[
          { key: 'who', label: text.who },
          { key: 'asked', label: text.asked },
          { key: 'period', label: text.period },
          { key: 'clause', label: text.clause },
        ]}
        rows={targets.map((it) => ({
          who: text[it.class as 'commune'],
          asked: asked(it),
          period: spanWords(it, locale),
          clause: <a href={paths.clause(it.clause)}>{it.clause}</a>,
        }))}
      />
      {deadlines.map(({ clause, month, day }) => (
        <p key={clause}>
          {text.deadline(day, month)} <a href={paths.clause(clause)}>{clause}</a>
        </p>
      ))}
    </Section>
  )
}

function Fields({ programme: { fields }, locale }: PartProps) {
  return (
    <Section id="fields" title={t(locale).fields}>
      {fields.map(({ code, name, about, topics }) => (
        <section key={code} class="flow">
          <h3>
            {code}. {name}
          </h3>
          <p class="soft">{about}</p>
          <ul>
            {topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

function Movements({ programme: { movements }, locale }: PartProps) {
  const text = t(locale)
  return (
    <Section
      id="movements"
      title={text.movements}
      small={<a href={paths.movements()}>{movementWords(locale).title}</a>}
    >
      <Table
        caption={text.movements}
        captionHidden
        stack
        columns={[
          { key: 'name', label: text.movement },
          { key: 'by', label: text.launchedBy },
          { key: 'document', label: text.document },
          { key: 'period', label: text.period },
        ]}
        rows={movements.map((it) => ({
          ...{ name: it.name, by: it.by, period: spanWords(it, locale) },
          document: (
            <>
              {it.document ?? '–'} {it.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
            </>
          ),
        }))}
      />
    </Section>
  )
}

function Anniversaries({ programme: { anniversaries }, locale }: PartProps) {
  const text = t(locale)
  const two = (n: number) => String(n).padStart(2, '0')
  return (
    <Section id="anniversaries" title={text.anniversaries}>
      <Table
        caption={text.anniversaries}
        captionHidden
        columns={[
          { key: 'name', label: text.anniversary },
          { key: 'on', label: text.when },
          { key: 'since', label: text.since, numeric: true },
        ]}
        rows={anniversaries.map(({ name, calendar, month, day, since }) => ({
          ...{ name, since: since ?? '–' },
          on: text[calendar as 'solar'](`${two(day)}/${two(month)}`),
        }))}
      />
    </Section>
  )
}

function spanWords({ from, to }: { from: DateText | null; to: DateText | null }, locale: Locale): string {
  const text = t(locale)
  if (from && to) return text.fromTo(formatDate(from), lastDay(to))
  return from ? text.from(formatDate(from)) : to ? text.to(lastDay(to)) : text.noPeriod
}
