import {
  AmendmentList,
  type Correction,
  CorrectionList,
  contestPaths,
  contestWords,
  takesEntries,
} from '#modules/contests/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { t as shared } from '#ui/messages.ts'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/contests.ts'
import { inLanguage, paths } from '../paths.ts'
import type { ContestParts, PublicContest, Winner } from '../queries/contests.ts'
import { ContestResults } from './contest-results.tsx'
import { ContestTag } from './contest-tag.tsx'

type Props = {
  locale: Locale
  demo: boolean
  contest: PublicContest
  parts: ContestParts
  unitName: string
  /** None before the results are out. */
  winners: readonly Winner[] | undefined
  /** What was corrected in the results. */
  corrections: readonly Correction[]
  today: DateText
}

/** One contest for readers: how to enter, prizes, dates, how it is judged, the rules and what was amended. */
export function ContestPage({ locale, demo, contest, parts, unitName, winners, corrections, today }: Props) {
  const text = t(locale)
  const words = contestWords(locale)
  const path = paths.contest(contest.slug)
  return (
    <PortalPage
      title={contest.name}
      description={contest.lead}
      {...{ locale, demo, path }}
      alternates={everyLanguage(path)}
      crumbs={[
        { label: shared(locale).home, href: inLanguage(locale, paths.home) },
        { label: text.title, href: inLanguage(locale, paths.contests) },
        { label: contest.name },
      ]}
    >
      <div class="wrap narrow flow section">
        <Head
          title={contest.name}
          lang="vi"
          lead={<span lang="vi">{contest.lead}</span>}
          tags={<ContestTag {...{ contest, locale, today }} />}
          actions={
            takesEntries(contest, today) && (
              <a class="btn main" href={inLanguage(locale, contestPaths.enter(contest.slug))}>
                {text.enter}
              </a>
            )
          }
        />
        <Facts
          boxed
          items={[
            { label: text.heldBy, value: unitName, lang: 'vi' },
            { label: words.strand, value: words[contest.strand] },
            { label: words.opensOn, value: dateIn(locale, contest.opensOn) },
            { label: words.closesOn, value: dateIn(locale, contest.closesOn) },
            { label: words.judgedBy, value: dateIn(locale, contest.judgedBy) },
            { label: words.resultsOn, value: dateIn(locale, contest.resultsOn) },
          ]}
        />
        {winners && <ContestResults {...{ winners, locale }} tieRule={contest.tieRule} />}
        {corrections.length > 0 && (
          <Section id="dinh-chinh" title={text.corrections}>
            <p>{text.correctionsLead}</p>
            <CorrectionList {...{ corrections, locale }} />
          </Section>
        )}
        <Section id="du-thi" title={text.how}>
          {takesEntries(contest, today) && <p>{text.howText}</p>}
          <Facts items={limitsOf(contest, locale)} />
          <h3>{words.eligibility}</h3>
          <Paragraphs text={contest.eligibility} lang="vi" />
          {contest.howToEnter && <Paragraphs text={contest.howToEnter} lang="vi" />}
          <h3>{words.categories}</h3>
          <ul lang="vi">
            {parts.categories.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Section>
        <Section id="giai" title={text.prizes} small={text.perCategory}>
          <ul lang="vi">
            {parts.prizes.map(({ name, count, amount }) => (
              <li key={name}>{contestWords('vi').prizeLine(count, name, amount)}</li>
            ))}
          </ul>
        </Section>
        <Section id="cham" title={text.judging}>
          <p>{words.judgingWords(contest.judgesNeeded, contest.passPercent)}</p>
          <ul lang="vi">
            {parts.criteria.map(({ name, maxPoints }) => (
              <li key={name}>
                {name}: {contestWords('vi').points(maxPoints)}
              </li>
            ))}
          </ul>
          <p>
            <b>{words.tieRule}:</b> {words[`tie_${contest.tieRule}`]}
          </p>
          {contest.publicVote && (
            <p>
              {text.voteNote}{' '}
              {contest.state === 'judging' && (
                <a href={inLanguage(locale, contestPaths.vote(contest.slug))}>{text.toVote}</a>
              )}
            </p>
          )}
        </Section>
        <Section id="the-le" title={text.rules}>
          {locale !== 'vi' && <p class="soft">{text.inVietnamese}</p>}
          <Paragraphs text={contest.rules} lang="vi" />
        </Section>
        {parts.amendments.length > 0 && (
          <Section id="sua-doi" title={text.amendments}>
            <AmendmentList amendments={parts.amendments} locale={locale} />
          </Section>
        )}
      </div>
    </PortalPage>
  )
}

function limitsOf(contest: PublicContest, locale: Locale) {
  const words = contestWords(locale)
  return [
    ...(contest.wordLimit ? [{ label: words.wordLimit, value: words.words(contest.wordLimit) }] : []),
    ...(contest.minuteLimit ? [{ label: words.minuteLimit, value: words.minutes(contest.minuteLimit) }] : []),
    { label: words.groupsAllowed, value: contest.groupsAllowed ? words.yes : words.no },
  ]
}
