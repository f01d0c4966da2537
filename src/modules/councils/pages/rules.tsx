import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { t as councilWords } from '../messages/council.ts'
import { t as itemWords } from '../messages/item.ts'
import { t } from '../messages/rules.ts'
import { paths } from '../paths.ts'
import type { DatedRule } from '../queries/council.ts'
import { shareWords } from '../share.ts'

type Props = { frame: Frame; locale: Locale; day: DateText; rules: readonly DatedRule[] }

/** The rules of ballots as of a day: threshold, denominator, quorum, citation, and whether the source was compared. */
export function RulesPage({ frame, locale, day, rules }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale, title: text.rules }}
      crumbs={[{ label: councilWords(locale).title, href: paths.list() }, { label: text.rules }]}
    >
      <Head title={text.rules} lead={text.rulesLead} />
      <form class="filters" method="get" action={paths.rules()}>
        <DateField name="ngay" label={text.onDay} value={formatDate(day)} />
        <Submit>{text.look}</Submit>
      </form>
      {rules.length === 0 ? (
        <Empty title={text.noRules}>{text.noRulesText}</Empty>
      ) : (
        <>
          <Table
            {...{ caption: text.rules, captionHidden: true, stack: true }}
            columns={(['what', 'needs', 'quorum', 'basis', 'state'] as const).map((key) => ({
              key,
              label: text[key],
            }))}
            rows={rules.map((it) => rowOf(it, locale))}
          />
          <p class="soft small prose">{text.recusedNote}</p>
        </>
      )}
    </DeskPage>
  )
}

function rowOf(rule: DatedRule, locale: Locale) {
  const [text, words] = [t(locale), itemWords(locale)]
  const of = { all: words.ofAll, present: words.ofPresent, valid: words.ofValid }[rule.denominator]
  const period = [text.since(formatDate(rule.from)), rule.to && text.until(formatDate(rule.to))]
    .filter(Boolean)
    .join(' ')
  return {
    what: (
      <>
        {{ vi: rule.name_vi, km: rule.name_km, en: rule.name_en }[locale]}
        <br />
        <span class="soft small">{rule.secret ? words.secret : words.openVote}</span>
      </>
    ),
    needs: (rule.strictly ? text.moreThan : text.atLeast)(shareWords(rule.threshold), of),
    quorum: text.atLeast(shareWords(rule.quorum), text.members),
    basis: (
      <>
        {[rule.article, rule.legalBasis].filter(Boolean).join(' ')} <span class="soft small">({period})</span>
      </>
    ),
    state: <State {...{ rule, locale }} />,
  }
}

function State({ rule, locale }: { rule: DatedRule; locale: Locale }) {
  const text = t(locale)
  const grade = { A: text.gradeA, B: text.gradeB, C: text.gradeC, own: text.gradeOwn }[rule.grade]
  return (
    <>
      {rule.toConfirm ? <Tag kind="wait">{councilWords(locale).toConfirm}</Tag> : <Tag kind="ok">{text.confirmed}</Tag>}{' '}
      <span class="soft small">{grade}</span>
    </>
  )
}
