import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { type Column, Table, type TableRow } from '#ui/table.tsx'
import type { Sought } from '../gaps.ts'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { SoughtGroup, SoughtHamlet } from '../queries/gaps.ts'

type Props = {
  frame: Frame
  locale: Locale
  from: DateText
  fields: readonly Sought[]
  hamlets: readonly SoughtHamlet[]
  groups: readonly SoughtGroup[]
}

const most = 60

/** Where nobody was found for two years: the first places to look. */
export function GapsPage({ frame, locale, from, fields, hamlets, groups }: Props) {
  const text = t(locale)
  const last = { key: 'last', label: text.lastFound }
  const lastOf = ({ last: day }: Sought) => (day ? formatDate(day) : text.never)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.gaps}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.gaps }]}
    >
      <Head title={text.gaps} lead={text.gapsLead(formatDate(from))} />
      <Part
        {...{ id: 'linh-vuc', locale, title: text.gapFields }}
        columns={[{ key: 'name', label: text.gapFields }, last]}
        rows={fields.map((it) => ({ name: it.name, last: lastOf(it) }))}
      />
      <Part
        {...{ id: 'nhom', locale, title: text.gapGroups }}
        columns={[{ key: 'where', label: text.where }, { key: 'group', label: text.group }, last]}
        rows={groups.map((it) => ({ where: it.unitName, group: text[it.group], last: lastOf(it) }))}
      />
      <Part
        {...{ id: 'ap', locale, title: text.gapHamlets }}
        columns={[{ key: 'name', label: text.gapHamlets }, { key: 'where', label: text.where }, last]}
        rows={hamlets.map((it) => ({ name: it.name, where: it.unitName, last: lastOf(it) }))}
      />
    </DeskPage>
  )
}

type PartProps = { id: string; locale: Locale; title: string; columns: Column[]; rows: readonly TableRow[] }

function Part({ id, locale, title, columns, rows }: PartProps) {
  const text = t(locale)
  return (
    <Section id={id} title={title} small={String(rows.length)}>
      {rows.length === 0 ? (
        <p class="soft">{text.noGaps}</p>
      ) : (
        <Table caption={title} captionHidden stack columns={columns} rows={rows.slice(0, most)} />
      )}
      {rows.length > most && <p class="soft">{text.moreGaps(rows.length - most)}</p>}
    </Section>
  )
}
