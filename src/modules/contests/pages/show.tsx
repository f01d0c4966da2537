import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/contest.ts'
import { t as entryWords } from '../messages/entry.ts'
import { t as termsWords } from '../messages/terms.ts'
import { paths, publicPaths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'
import { AmendmentList } from './amendment-list.tsx'
import { StateTag } from './state-tag.tsx'
import { TermsView } from './terms-view.tsx'

type Props = {
  frame: Frame
  locale: Locale
  contest: ShownContest
  mayHold: boolean
  submission: () => string
  attempt: Attempt | undefined
  children?: ComponentChildren
}

/** One contest on the desk: its state, what is done next, its terms and what was amended. */
export function ShowPage(props: Props) {
  const { frame, locale, contest, attempt, children } = props
  const text = t(locale)
  const { errors } = worded(attempt, { ...termsWords(locale), ...entryWords(locale), ...text }, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={contest.name}
      crumbs={[{ label: text.title, href: paths.list() }, { label: contest.name }]}
    >
      <Head
        title={contest.name}
        lead={contest.terms.lead}
        tags={<StateTag state={contest.state} locale={locale} />}
        actions={<Actions {...props} />}
      />
      <ErrorSummary errors={errors} />
      {contest.state === 'draft' && <p class="prose">{text.openLead}</p>}
      {children}
      <Section id="the-le" title={text.terms} small={contest.unitName}>
        <TermsView terms={contest.terms} locale={locale} />
      </Section>
      {contest.amendments.length > 0 && (
        <Section id="sua-doi" title={text.amendments}>
          <AmendmentList amendments={contest.amendments} locale={locale} />
        </Section>
      )}
    </DeskPage>
  )
}

/** The one thing that is done next, and what else may be done. */
function Actions({ contest, locale, mayHold, submission }: Props) {
  const text = t(locale)
  const { id, state, version } = contest
  const act = (action: string, label: string, main = true) => (
    <PostButton
      {...{ action, label, main }}
      values={{ version, submission: submission() }}
      disabledWhy={mayHold ? undefined : text.mayNotHold}
    />
  )
  return (
    <>
      {state === 'draft' && act(paths.open(id), text.open)}
      {state === 'draft' && mayHold && (
        <a class="btn" href={paths.edit(id)}>
          {text.edit}
        </a>
      )}
      {state === 'open' && act(paths.judge(id), text.judge)}
      {state === 'open' && mayHold && (
        <a class="btn" href={paths.amend(id)}>
          {text.amend}
        </a>
      )}
      {state === 'results' && act(paths.close(id), text.close)}
      {mayHold && act(paths.copy(id), text.copy, false)}
      {state !== 'draft' && (
        <a class="btn" href={publicPaths.show(contest.slug)}>
          {text.onPortal}
        </a>
      )}
    </>
  )
}
