import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { FigureLink } from '#ui/figure-link.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { t as courseWords } from '../messages/course.ts'
import { t } from '../messages/need.ts'
import { t as people } from '../messages/people.ts'
import type { Fault, Need } from '../need.ts'
import { paths } from '../paths.ts'

/** A need with the name of its unit. */
export type NamedNeed = Need & { unitName: string }

type Props = { frame: Frame; locale: Locale; needs: readonly NamedNeed[]; mayPlan: boolean }

/** What the units that the reader may see need to learn, as their own records show it. */
export function NeedsPage({ frame, locale, needs, mayPlan }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.needs}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.needs }]}
    >
      <Head
        title={text.needs}
        lead={text.needsLead}
        actions={
          mayPlan && (
            <a class="btn main" href={paths.newCourse()}>
              {courseWords(locale).plan}
            </a>
          )
        }
      />
      <NeedTable {...{ needs, locale }} />
    </DeskPage>
  )
}

/** Needs in a table; each figure opens the records behind it. */
export function NeedTable({ needs, locale }: { needs: readonly NamedNeed[]; locale: Locale }) {
  const [text, ofCourse] = [t(locale), courseWords(locale)]
  if (needs.length === 0)
    return (
      <Empty title={text.noNeeds}>
        <p>{text.noNeedsText}</p>
      </Empty>
    )
  return (
    <Table
      {...{ caption: text.needs, captionHidden: true, stack: true }}
      columns={[
        { key: 'unit', label: text.unit },
        { key: 'subject', label: text.subject },
        { key: 'since', label: text.since, numeric: true },
        { key: 'faults', label: text.faults, numeric: true },
        { key: 'last', label: text.lastCourse },
      ]}
      rows={needs.map((it) => {
        const href = paths.need(it.unitId, it.topic)
        const label = `${it.unitName}, ${ofCourse[it.topic]}`
        return {
          unit: it.unitName,
          subject: ofCourse[it.topic],
          since: <FigureLink value={it.since} href={`${href}?chua-hoc=1`} label={label} />,
          faults: <FigureLink value={it.faults} href={href} label={label} />,
          last: it.trained ? formatDate(it.trained) : <span class="soft">{text.never}</span>,
        }
      })}
    />
  )
}

type BehindProps = { frame: Frame; locale: Locale; title: string; faults: readonly Fault[] }

/** The records behind what a unit needs to learn. */
export function NeedPage({ frame, locale, title, faults }: BehindProps) {
  const text = t(locale)
  const about = { nomination: text.ofNomination, report: text.ofReport, inspection: text.ofInspection }
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: people(locale).title, href: paths.overview() },
        { label: text.needs, href: paths.needs() },
        { label: title },
      ]}
    >
      <Head title={title} />
      <Table
        {...{ caption: title, captionHidden: true, stack: true }}
        columns={[
          { key: 'fault', label: text.fault },
          { key: 'record', label: text.record },
          { key: 'on', label: text.on },
        ]}
        rows={faults.map((it) => ({
          fault: it.text,
          record: <a href={it.href}>{about[it.topic as keyof typeof about](it.about)}</a>,
          on: formatDate(it.on),
        }))}
      />
    </DeskPage>
  )
}
