import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Returned } from '#ui/small-form.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t } from '../messages/checklist.ts'
import { t as planWords } from '../messages/plan.ts'
import { paths } from '../paths.ts'
import { type ChecklistItem, NextChecklist } from './next-checklist.tsx'

type Listed = {
  id: string
  number: number
  why: string
  issuedOn: DateText
  unitName: string
  unitId: string
  items: number
}

type ListProps = {
  frame: Frame
  locale: Locale
  lists: readonly Listed[]
  /** The province that may issue the next one, with the items it would begin from. */
  office: { id: string; items: readonly ChecklistItem[] } | undefined
  submission: () => string
  returned: Returned | undefined
}

/** The checklists that there were, and the form for the next. */
export function ChecklistsPage({ frame, locale, lists, office, submission, returned }: ListProps) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.checklists}
      crumbs={[{ label: planWords(locale).title, href: paths.list() }, { label: text.checklists }]}
    >
      <Head title={text.checklists} lead={text.checklistLead} />
      {lists.length > 0 && (
        <Table
          stack
          caption={text.checklists}
          captionHidden
          columns={[
            { key: 'number', label: text.checklists },
            { key: 'why', label: text.nextWhy },
            { key: 'on', label: planWords(locale).issuedOn },
            { key: 'items', label: text.items, numeric: true },
            { key: 'state', label: planWords(locale).state },
          ]}
          rows={lists.map((it, at) => ({
            number: <a href={paths.checklist(it.id)}>{text.checklistOf(it.number)}</a>,
            ...{ why: it.why, on: formatDate(it.issuedOn), items: it.items },
            state:
              lists[at - 1]?.unitId === it.unitId ? (
                <Tag kind="no">{text.earlier}</Tag>
              ) : (
                <Tag kind="ok">{text.usedBy}</Tag>
              ),
          }))}
        />
      )}
      {lists.length === 0 && <Empty title={planWords(locale).noPlans} />}
      {office && <NextChecklist {...{ office, locale, submission, returned }} />}
    </DeskPage>
  )
}

type Props = { frame: Frame; locale: Locale; number: number; why: string; items: readonly ChecklistItem[] }

/** One checklist, item by item, each with its clause. */
export function ChecklistPage({ frame, locale, number, why, items }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.checklistOf(number)}
      crumbs={[
        { label: planWords(locale).title, href: paths.list() },
        { label: text.checklists, href: paths.checklists() },
        { label: text.checklistOf(number) },
      ]}
    >
      <Head title={text.checklistOf(number)} lead={why} />
      <Table
        stack
        caption={text.itemsCaption(items.length)}
        columns={[
          { key: 'question', label: text.question },
          { key: 'clause', label: text.clause },
          { key: 'known', label: text.known },
          { key: 'needs', label: text.needs },
        ]}
        rows={items.map((it, at) => ({
          question: `${at + 1}. ${it.question}`,
          clause: it.clause,
          known: it.known ? text[`known_${it.known}`] : '–',
          needs: text[it.needs],
        }))}
      />
    </DeskPage>
  )
}
