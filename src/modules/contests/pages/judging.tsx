import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t as correctionWords } from '../messages/correction.ts'
import { t as entryWords } from '../messages/entry.ts'
import { t } from '../messages/judging.ts'
import { t as pointsWords } from '../messages/points.ts'
import { t as termsWords } from '../messages/terms.ts'
import { paths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'
import type { Correctable, Correction } from '../queries/corrections.ts'
import type { Judge } from '../queries/judges.ts'
import type { PointsChange } from '../queries/points.ts'
import type { RankedCategory, Standing } from '../queries/standing.ts'
import type { Winner } from '../queries/winner.ts'
import { Afterwards } from './afterwards.tsx'
import { CorrectSection } from './correct-section.tsx'
import { ExtendSection } from './extend-section.tsx'
import { JudgesForm } from './judges-form.tsx'
import { PointsChanges } from './points-changes.tsx'
import { RankedTable } from './ranked-table.tsx'
import type { VoteReport } from '../vote-anomaly.ts'
import { StateTag } from './state-tag.tsx'
import { VoteReportSection } from './vote-report.tsx'

type Props = {
  frame: Frame
  locale: Locale
  contest: ShownContest
  judges: readonly Judge[]
  standing: readonly Standing[]
  /** The places; none while some judge has not answered. */
  ranked: readonly RankedCategory[] | undefined
  prizes: ReadonlyMap<string, string>
  winners: readonly Winner[]
  waiting: number
  corrections: readonly Correction[]
  /** What may be taken off the results or put back; none before they are out. */
  correctable: readonly Correctable[]
  /** Readers' votes, as advice. */
  votes: readonly VoteReport[]
  /** How many corrections of points there were, and all of them once the points are seen. */
  changed: { count: number; changes: readonly PointsChange[] }
  day: DateText
  submission: () => string
  attempt: Attempt | undefined
}

/** Who judges a contest and how far they are; once all are done, the places and announcing them. */
export function JudgingPage(props: Props) {
  const { frame, locale, contest, standing, ranked, prizes, changed, day, submission, attempt } = props
  const [text, words] = [t(locale), contestWords(locale)]
  const { errors } = worded(
    attempt,
    {
      ...correctionWords(locale),
      ...entryWords(locale),
      ...termsWords(locale),
      ...words,
      ...pointsWords(locale),
      ...text,
    },
    locale,
  )
  const isGiven = standing.some(({ assigned }) => assigned > 0)
  const post = (action: string, label: string, { main = true, disabledWhy = '' } = {}) => (
    <PostButton
      {...{ action, label, main, ...(disabledWhy && { disabledWhy }) }}
      values={{ version: contest.version, submission: submission() }}
    />
  )
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.judging}: ${contest.name}`}
      crumbs={[
        { label: words.title, href: paths.list() },
        { label: contest.name, href: paths.show(contest.id) },
        { label: text.judging },
      ]}
    >
      <Head
        title={text.judging}
        lead={`${contest.name}. ${text.judgingLead}`}
        tags={<StateTag state={contest.state} locale={locale} />}
        actions={
          <>
            {contest.state === 'judging' &&
              ranked &&
              post(paths.announce(contest.id), text.announce, {
                disabledWhy:
                  day < contest.resultsOn ? pointsWords(locale).notBefore(formatDate(contest.resultsOn)) : '',
              })}
            {contest.state === 'judging' && post(paths.handOut(contest.id), text.handOut, { main: !ranked })}
            {contest.resultsAt &&
              (['docx', 'pdf'] as const).map((as) => (
                <a key={as} class="btn" href={paths.minutes(contest.id, as)}>
                  {text.minutes} ({as.toUpperCase()})
                </a>
              ))}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Section id="giam-khao" title={text.judges}>
        {isGiven || contest.resultsAt ? (
          <ul class="bullets">
            {props.judges
              .filter(({ isNamed }) => isNamed)
              .map((it) => (
                <li key={it.id}>
                  {it.name}
                  {it.isChair && `, ${text.chair.toLowerCase()}`}
                </li>
              ))}
          </ul>
        ) : (
          <JudgesForm {...props} />
        )}
      </Section>
      <Section id="tien-do" title={text.progress}>
        {standing.length === 0 ? (
          <Empty title={text['contests.nothingToJudge']} />
        ) : (
          <Table
            caption={text.progress}
            captionHidden
            columns={[
              { key: 'ref', label: entryWords(locale).ref },
              { key: 'given', label: text.given, numeric: true },
            ]}
            rows={standing.map(({ ref, sheets }) => ({
              ref,
              given: text.ofNeeded(sheets.length, contest.terms.judgesNeeded),
            }))}
          />
        )}
        {!ranked && <p class="soft">{text.hidden}</p>}
        {!ranked && changed.count > 0 && <p class="soft">{pointsWords(locale).changesHidden(changed.count)}</p>}
        {changed.changes.length > 0 && <PointsChanges changes={changed.changes} locale={locale} />}
        {contest.state === 'judging' && (
          <>
            <p>{text.judgingOpen(formatDate(contest.judgedBy))}</p>
            <ExtendSection {...{ locale, contest, submission, attempt }} />
          </>
        )}
      </Section>
      {ranked && (
        <Section id="ket-qua" title={contest.resultsAt ? text.results : text.preview}>
          <p>
            {termsWords(locale).tieRule}: {termsWords(locale)[`tie_${contest.terms.tieRule}`]}
          </p>
          {!contest.resultsAt && <p class="prose">{text.announceLead}</p>}
          {ranked.map((category) => (
            <RankedTable key={category.id} {...{ category, prizes, locale }} />
          ))}
        </Section>
      )}
      {ranked && props.votes.length > 0 && (
        <VoteReportSection
          reports={props.votes}
          refs={new Map(standing.map(({ id, ref }) => [id, ref]))}
          locale={locale}
        />
      )}
      {contest.resultsAt && <CorrectSection {...props} entries={props.correctable} />}
      {contest.resultsAt && <Afterwards {...props} />}
    </DeskPage>
  )
}
