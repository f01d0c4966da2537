import type { Locale } from '#platform/i18n.ts'
import { addDays } from '#platform/text/dates.ts'
import { dateIn, numberIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/together.ts'
import type { Programme } from '../queries/programme.ts'

type Props = Pick<Programme, 'coordinations' | 'columns' | 'courses'> & { locale: Locale }

/** Who works together for the programme, and the columns that the press opened for it (III.1, III.4, VI.3); what was taught (III.6). */
export function Together({ coordinations, columns, courses, locale }: Props) {
  const text = t(locale)
  const vietnamese = (words: string) => <span lang="vi">{words}</span>
  return (
    <>
      <Section id="phoi-hop" title={text.coordinations} wrap>
        {coordinations.length === 0 ? (
          <Empty>{text.noCoordinations}</Empty>
        ) : (
          <Table
            {...{ caption: text.coordinationTable, captionHidden: true, stack: true }}
            columns={[
              { key: 'subject', label: text.subject },
              { key: 'parties', label: text.parties },
              { key: 'document', label: text.document },
              { key: 'term', label: text.term },
            ]}
            rows={coordinations.map((it) => ({
              subject: vietnamese(it.subject),
              parties: vietnamese(it.parties),
              document: `${it.documentNo}, ${dateIn(locale, it.signedOn)}`,
              term: text.span(dateIn(locale, it.from), it.to && dateIn(locale, addDays(it.to, -1))),
            }))}
          />
        )}
      </Section>
      <Section id="chuyen-muc" title={text.columns} wrap>
        {columns.length === 0 ? (
          <Empty>{text.noColumns}</Empty>
        ) : (
          <Table
            {...{ caption: text.columnTable, captionHidden: true, stack: true }}
            columns={[
              { key: 'name', label: text.column },
              { key: 'outlet', label: text.outlet },
              { key: 'by', label: text.openedBy },
              { key: 'since', label: text.since },
            ]}
            rows={columns.map((it) => ({
              name: it.link ? (
                <a href={it.link} rel="external noopener" lang="vi">
                  {it.name}
                </a>
              ) : (
                vietnamese(it.name)
              ),
              outlet: vietnamese(`${it.outlet}, ${it.frequency}`),
              by: vietnamese(it.openedBy),
              since: text.span(dateIn(locale, it.since), it.endedOn && dateIn(locale, it.endedOn)),
            }))}
          />
        )}
      </Section>
      <Section id="tap-huan" title={text.courses} wrap>
        {courses.length === 0 ? (
          <Empty>{text.noCourses}</Empty>
        ) : (
          <Table
            {...{ caption: text.courseTable, captionHidden: true, stack: true }}
            columns={[
              { key: 'title', label: text.course },
              { key: 'unit', label: text.givenBy },
              { key: 'on', label: text.heldOn },
              { key: 'people', label: text.people, numeric: true },
            ]}
            rows={courses.map((it) => ({
              title: vietnamese(it.title),
              unit: vietnamese(it.unitName),
              on: dateIn(locale, it.heldOn),
              people: numberIn(locale, it.people),
            }))}
          />
        )}
      </Section>
    </>
  )
}
