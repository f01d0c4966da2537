import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { t as planWords } from '../messages/plan.ts'
import { t } from '../messages/remedy.ts'
import { paths } from '../paths.ts'
import type { ListedRemedy, RemedyView } from '../queries/remedy.ts'
import { RemedyTag } from './remedy-tag.tsx'

const views: readonly RemedyView[] = ['open', 'late', 'closed']

type Props = { frame: Frame; locale: Locale; today: DateText; view: RemedyView; remedies: readonly ListedRemedy[] }

/** What units have to do after inspections: still open, late, or done. */
export function RemediesPage({ frame, locale, today, view, remedies }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.remedyList}
      crumbs={[{ label: planWords(locale).title, href: paths.list() }, { label: text.remedyList }]}
    >
      <Head title={text.remedyList} lead={text.remedyListLead} />
      <Tabs
        label={text.views}
        items={views.map((it) => ({ label: text[`view_${it}`], href: paths.remedyList(it), current: it === view }))}
      />
      {remedies.length === 0 ? (
        <Empty title={text.noneHere} />
      ) : (
        <Table
          stack
          caption={text.remedyCaption(remedies.length)}
          columns={[
            { key: 'what', label: text.remedy },
            { key: 'unit', label: text.unitOf },
            { key: 'owner', label: text.owner },
            { key: 'due', label: text.dueOn },
            { key: 'state', label: text.stateOf },
          ]}
          rows={remedies.map((it) => ({
            what: <a href={paths.remedy(it.id)}>{it.what}</a>,
            ...{ unit: it.unitName, owner: it.owner, due: formatDate(it.dueOn) },
            state: <RemedyTag remedy={it} locale={locale} today={today} />,
          }))}
        />
      )}
    </DeskPage>
  )
}
