import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { showDong } from '../amount.ts'
import { mostOf, showShare } from '../ceiling.ts'
import { t } from '../messages/fund.ts'
import { t as thanksWords } from '../messages/thanks.ts'
import { paths } from '../paths.ts'
import type { IncomeLine, ShownFund } from '../queries/funds.ts'
import type { CeilingRow } from '../queries/law.ts'
import type { TaskLine } from '../queries/tasks.ts'
import { IncomeForm, TaskForm } from './fund-forms.tsx'
import type { Forms } from './small-form.tsx'
import { UndoForm } from './undo-form.tsx'
import { TaskTable } from './task-table.tsx'

export type FundProps = Forms & {
  frame: Frame
  today: string
  fund: ShownFund
  incomes: readonly IncomeLine[]
  tasks: readonly TaskLine[]
  /** The share of the fund that is for the work around commendation, where the law speaks of one. */
  work: CeilingRow | undefined
  mayKeep: boolean
  sponsors: readonly { id: string; name: string }[]
}

/** One fund: where it stands in the law, its ceiling in words, what came in, and the tasks that it pays for. */
export function FundPage(props: FundProps) {
  const { frame, locale, fund, mayKeep } = props
  const text = t(locale)
  const title = `${fund.names[locale]}, ${fund.year}`
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: text.title, href: paths.overview(fund.year, fund.unitId) }, { label: fund.names[locale] }]}
    >
      <Head
        title={title}
        lead={fund.unitName}
        tags={<Tag kind={fund.toConfirm ? 'wait' : 'ok'}>{fund.toConfirm ? text.toConfirm : text.confirmed}</Tag>}
        {...(!mayKeep && { why: text.ownMoney })}
      />
      <Facts
        boxed
        items={[
          { label: text.income, value: showDong(fund.income) },
          { label: text.given, value: showDong(fund.given) },
          { label: text.leftInFund, value: showDong(fund.income - fund.given) },
          { label: text.spent, value: showDong(fund.spent) },
          { label: text.cash, value: showDong(fund.income - fund.spent) },
          { label: text.basis, value: <Basis basis={fund.basis} note={fund.note} /> },
          { label: text.ceiling, value: <Ceiling {...props} /> },
          { label: text.document, value: fund.document },
        ]}
      />
      <Work {...props} />
      <TaskSection {...props} />
      <Incomes {...props} />
    </DeskPage>
  )
}

const Basis = ({ basis, note }: { basis: string; note: string | null }) => (
  <>
    {basis}
    {note && (
      <>
        <br />
        <small class="soft">{note}</small>
      </>
    )}
  </>
)

function Ceiling({ locale, fund }: FundProps) {
  const text = t(locale)
  if (fund.share === null || fund.base === null) return <>{text.noCeiling}</>
  const most = mostOf({ share: BigInt(fund.share), base: fund.base })
  return (
    <>
      {text.ceilingWords(showShare(BigInt(fund.share)), showDong(fund.base), showDong(most))}. {text.setAsideSoFar}:{' '}
      {showDong(fund.setAside)}
      <br />
      <small class="soft">
        {fund.ceilingBasis}
        {fund.ceilingToConfirm && ` · ${text.toConfirm}`}
      </small>
    </>
  )
}

/** A share that the law’s wording leaves open is told, never refused. */
function Work({ locale, fund, work }: FundProps) {
  const text = t(locale)
  if (!work) return null
  const most = mostOf({ share: BigInt(work.share), base: fund.income })
  const isOver = fund.workGiven > most
  return (
    <p class="prose">
      <Tag kind={isOver ? 'late' : 'ok'}>{isOver ? text.workOver : text.workWithin}</Tag>{' '}
      {text.workShare(showDong(fund.workGiven), showShare(BigInt(work.share)), showDong(most))}{' '}
      <small class="soft">
        {work.basis}
        {work.toConfirm && ` · ${text.toConfirm}`}
      </small>
    </p>
  )
}

function TaskSection(props: FundProps) {
  return <TaskTable {...props}>{props.mayKeep && <TaskForm {...props} />}</TaskTable>
}

function Incomes(props: FundProps) {
  const { locale, incomes, mayKeep } = props
  const [text, thanks] = [t(locale), thanksWords(locale)]
  return (
    <Section id="thu" title={text.incomes} small={String(incomes.length)}>
      {incomes.length === 0 ? (
        <p class="soft">{text.noIncome}</p>
      ) : (
        <Table
          {...{ caption: text.incomes, captionHidden: true, stack: true }}
          columns={[
            { key: 'kind', label: text.kind },
            { key: 'day', label: text.onDay },
            { key: 'document', label: text.document },
            { key: 'amount', label: text.amount, numeric: true },
          ]}
          rows={incomes.map((it) => ({
            kind: (
              <>
                {it.kind === 'other' ? text.otherIncome : text[it.kind]}
                {it.sponsorId && (
                  <>
                    <br />
                    <small class="soft">{it.sponsorName ?? text.unnamed}</small>
                  </>
                )}
              </>
            ),
            day: formatDate(it.onDay),
            document: (
              <>
                {it.document}
                {(it.isUndone || it.why) && (
                  <>
                    <br />
                    <small class="soft">{it.why ? thanks.counter(it.why) : thanks.undone}</small>
                  </>
                )}
                {it.file && (
                  <>
                    <br />
                    <a href={`/lam-viec/tep/${it.file.id}`}>{it.file.name}</a>
                  </>
                )}
              </>
            ),
            amount: showDong(it.amount),
          }))}
        />
      )}
      {mayKeep && <IncomeForm {...props} />}
      {mayKeep && <UndoForm {...props} />}
    </Section>
  )
}
