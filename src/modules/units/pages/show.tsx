import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { kindWord, t } from '../messages.ts'
import { t as changeWords } from '../messages/change.ts'
import { paths } from '../paths.ts'
import { periodWords } from '../period.ts'
import type { Succession, UnitRecord } from '../queries/register.ts'

type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  unit: UnitRecord
  /** The reader may note what begins or ends for it. */
  mayChange: boolean
}

/** All that the register knows of one unit: its names, codes, relations and classes over time, what it came from and became. */
export function UnitPage({ frame, locale, day, unit, mayChange }: Props) {
  const text = t(locale)
  const ended = unit.to !== null && unit.to <= day ? unit.to : undefined
  const notes = [
    ...(unit.note ? [{ label: text.note, value: unit.note }] : []),
    ...(unit.source ? [{ label: text.source, value: unit.source }] : []),
  ]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={unit.name}
      crumbs={[{ label: text.title, href: paths.list() }, { label: unit.name }]}
    >
      <Head
        title={unit.name}
        lead={kindWord(locale, unit.kind)}
        actions={
          <>
            <a class="btn" href={`${paths.show(unit.key)}/chuc-danh`}>
              {text.posts}
            </a>
            {mayChange && (
              <a class="btn" href={paths.changeUnit(unit.key)}>
                {changeWords(locale).title}
              </a>
            )}
          </>
        }
        tags={
          <>
            {ended ? <Tag kind="no">{text.ended(formatDate(ended))}</Tag> : <Tag kind="ok">{text.inForce}</Tag>}
            {unit.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
          </>
        }
      />
      <Names {...{ unit, locale }} />
      <Periods {...{ unit, locale }} />
      <Relations {...{ unit, locale }} />
      <Successions id="ke-thua-tu" title={text.predecessors} rows={unit.before} locale={locale} />
      <Successions id="duoc-ke-thua" title={text.successors} rows={unit.after} locale={locale} />
      <Children {...{ unit, locale }} />
      {notes.length > 0 && (
        <Section id="nguon" title={text.source}>
          <Facts items={notes} />
        </Section>
      )}
    </DeskPage>
  )
}

type PartProps = { unit: UnitRecord; locale: Locale }

function Names({ unit, locale }: PartProps) {
  const text = t(locale)
  return (
    <Section id="ten" title={text.names}>
      <Table
        caption={text.names}
        captionHidden
        stack
        columns={[
          { key: 'name', label: text.name },
          { key: 'short', label: text.short },
          { key: 'km', label: text.khmer },
          { key: 'period', label: text.period },
        ]}
        rows={unit.names.map((it) => ({
          ...{ name: it.name, short: it.short, period: periodWords(it, text) },
          km: it.km ? <span lang="km">{it.km}</span> : '–',
        }))}
      />
    </Section>
  )
}

function Periods({ unit, locale }: PartProps) {
  const text = t(locale)
  const flag = (it: UnitRecord['flags'][number]) => (
    <>
      {it.flag === 'khmer' ? text.khmerArea : text[it.flag as 'remote']}{' '}
      {it.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
    </>
  )
  const rows = [
    ...unit.codes.map((it) => ({ what: text.code, value: it.code, period: periodWords(it, text) })),
    ...unit.classes.map((it) => ({
      what: text.classes,
      value: kindWord(locale, it.class),
      period: periodWords(it, text),
    })),
    ...unit.leads.map((it) => ({
      what: text.blocLead,
      value: <a href={paths.show(it.key)}>{it.name}</a>,
      period: periodWords(it, text),
    })),
    ...unit.flags.map((it) => ({ what: text.flags, value: flag(it), period: periodWords(it, text) })),
  ]
  if (rows.length === 0) return null
  return (
    <Section id="ma" title={text.holds} small={unit.codes.length > 0 && text.codesSmall}>
      <Table
        caption={text.holds}
        captionHidden
        stack
        columns={[
          { key: 'what', label: text.what },
          { key: 'value', label: text.value },
          { key: 'period', label: text.period },
        ]}
        rows={rows}
      />
    </Section>
  )
}

function Relations({ unit, locale }: PartProps) {
  const text = t(locale)
  if (unit.relations.length === 0) return null
  return (
    <Section id="quan-he" title={text.relations}>
      <Table
        caption={text.relations}
        captionHidden
        stack
        columns={[
          { key: 'relation', label: text.relation },
          { key: 'to', label: text.to },
          { key: 'period', label: text.period },
        ]}
        rows={unit.relations.map((it) => ({
          relation: text[it.relation as 'administrative'],
          to: <a href={paths.show(it.key)}>{it.name}</a>,
          period: periodWords(it, text),
        }))}
      />
    </Section>
  )
}

type SuccessionsProps = { id: string; title: string; rows: readonly Succession[]; locale: Locale }

function Successions({ id, title, rows, locale }: SuccessionsProps) {
  const text = t(locale)
  if (rows.length === 0) return null
  return (
    <Section id={id} title={title}>
      <Table
        caption={title}
        captionHidden
        stack
        columns={[
          { key: 'name', label: text.name },
          { key: 'how', label: text.how },
          { key: 'on', label: text.on },
          { key: 'document', label: text.document },
        ]}
        rows={rows.map((it) => ({
          name: <a href={paths.show(it.key)}>{it.name}</a>,
          how: it.part === 'part' ? `${text[it.how as 'merge']}, ${text.part}` : text[it.how as 'merge'],
          on: formatDate(it.on),
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

function Children({ unit, locale }: PartProps) {
  const text = t(locale)
  if (unit.children.length === 0) return null
  return (
    <Section id="truc-thuoc" title={text.children} small={String(unit.children.length)}>
      <Table
        caption={text.children}
        captionHidden
        columns={[
          { key: 'name', label: text.name },
          { key: 'kind', label: text.relation },
          { key: 'period', label: text.period },
        ]}
        rows={unit.children.map((it) => ({
          name: <a href={paths.show(it.key)}>{it.name}</a>,
          ...{ kind: kindWord(locale, it.kind), period: periodWords(it, text) },
        }))}
      />
    </Section>
  )
}
