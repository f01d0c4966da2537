import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import type { ItemView } from '../item-view.ts'
import { t as councilWords } from '../messages/council.ts'
import { t as ballotWords } from '../messages/ballot.ts'
import { t as documentWords } from '../messages/documents.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import { shareWords } from '../share.ts'
import { AgendaNav } from './agenda.tsx'
import { resultParts } from '../result-words.ts'
import { BallotSection } from './ballot.tsx'
import { DeclareForm } from './declare-form.tsx'
import { Ties } from './ties.tsx'

export type Props = {
  frame: Frame
  locale: Locale
  view: ItemView
  submission: string
  /** A fresh receipt for the ballot that the reader may cast. */
  receipt: string
  /** What a receipt was found to say; `null` when it is on none. */
  checked?: readonly string[] | null
  attempt: Attempt | undefined
}

/** An item of an agenda: declare, read, vote, see what came of it. */
export function ItemPage(props: Props) {
  const { frame, locale, view, attempt } = props
  const { item, council, own, papers, isKeeper, rule } = view
  const text = t(locale)
  const words = councilWords(locale)
  const errors = errorsOf(attempt, locale)
  const { form: general, ...fields } = errors
  const of = { all: text.ofAll, present: text.ofPresent, valid: text.ofValid }[rule.denominator]
  const basis = [rule.article, rule.legalBasis].filter(Boolean).join(' ')
  const mustDeclare = own && own.declared === undefined && !own.isTied && item.state === 'placed'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={item.title}
      crumbs={[
        { label: words.title, href: paths.list() },
        { label: council.name, href: paths.show(council.id) },
        { label: words.sittingOn(formatDate(item.on)), href: paths.sitting(item.sittingId) },
        { label: item.title },
      ]}
    >
      <Head
        title={item.title}
        lead={text.ruleLine(shareWords(rule.threshold), of, shareWords(rule.quorum), basis)}
        tags={
          <>
            <Tag kind="doing">{rule.secret ? text.secret : text.openVote}</Tag>
            {rule.toConfirm && <Tag kind="wait">{words.toConfirm}</Tag>}
          </>
        }
      />
      <Alert>{general}</Alert>
      <ErrorSummary errors={fields} />
      {item.passed !== null && (
        <Notice
          kind={item.passed ? 'good' : 'warn'}
          title={`${text.result}: ${item.passed ? text.passed : text.notPassed}`}
        >
          <ResultWords view={view} locale={locale} />
        </Notice>
      )}
      <div class="desk2">
        <div>
          {own?.isTied && (
            <Notice kind="warn" title={text.recused}>
              <p>{text.recusedLead}</p>
            </Notice>
          )}
          {mustDeclare && <DeclareForm {...props} errors={errors} />}
          {papers && (
            <Section id="tai-lieu" title={text.papers}>
              {papers.length === 0 && <p class="soft">{text.noPapers}</p>}
              <ul class="strip">
                {papers.map(({ fileId, title }) => (
                  <li key={fileId}>
                    <a href={paths.document(item.id, fileId)}>{title}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {isKeeper && <Ties {...props} errors={errors} />}
          <BallotSection {...props} errors={errors} />
        </div>
        <AgendaNav agenda={view.agenda} current={item.id} locale={locale} />
      </div>
    </DeskPage>
  )
}

/** What is wrong with a form of this page, in words. A code may name a line: «typedLine:3». */
function errorsOf(attempt: Attempt | undefined, locale: Locale): Record<string, string> {
  const ballots = ballotWords(locale)
  const { errors } = worded(
    attempt,
    { ...councilWords(locale), ...t(locale), ...documentWords(locale), ...ballots },
    locale,
  )
  const inLine = (code: string) => /^(paperLine|typedLine):(\d+)$/.exec(code)
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => {
      const [, which, line] = inLine(code) ?? []
      return [field, which && line ? ballots[which as 'paperLine' | 'typedLine'](line) : code]
    }),
  )
}

/** The result in words: one sentence, or of several options one for each. */
function ResultWords({ view, locale }: { view: ItemView; locale: Locale }) {
  const counted = view.ballots.findLast(({ state }) => state === 'counted')
  if (!counted?.outcome || counted.method === 'approve')
    return <p class="sum-words">{sentence(view.item.words ?? '')}</p>
  const { outcome, rule } = counted
  return (
    <ul class="sum-words">
      {resultParts(outcome, counted, rule, outcome.attendance, locale).map((it) => (
        <li key={it}>{sentence(it)}</li>
      ))}
    </ul>
  )
}

/** A sentence with its capital and full stop; a per cent sign never goes to the next line alone. */
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`.replaceAll(' %', '\u00a0%')
